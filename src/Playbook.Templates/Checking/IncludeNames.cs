using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;
using Playbook.Templates.Diagnostics;

namespace Playbook.Templates.Checking;

/// <summary>What a misspelt name of an included template was probably meant to be.</summary>
internal static class IncludeNames
{
    /// <summary>The finding about a name that no template has.</summary>
    /// <param name="location">The name, with its quotes.</param>
    /// <param name="name">What it says.</param>
    /// <param name="includable">What there is; null where nothing may be included.</param>
    public static Diagnostic Unknown(Location location, string name, TemplateIncludes? includable)
    {
        if (includable is null)
        {
            return TemplateTypeDiagnostics.UnknownInclude(location, name, new(
                "这里不能引入模板：把文字直接写出来，或写成模板文件夹里的文案模板。",
                "Nothing can be included here: write the words themselves, or make it a copy template in the template folder."));
        }

        if (Nearest(name, [.. includable.Names()]) is not { } near)
        {
            return TemplateTypeDiagnostics.UnknownInclude(location, name, includable.ToBeWritten(name));
        }

        var written = location.Source.Slice(location.Span);
        return TemplateTypeDiagnostics.UnknownInclude(location, name, new($"是不是“{near}”？", $"Did you mean “{near}”?")) with
        {
            Fix = new CodeFix(new Bilingual($"改成“{near}”", $"Change to “{near}”"), location.Span, $"{written[0]}{near}{written[^1]}", IsSafe: false),
        };
    }

    // The ending of a file is left out or mistaken as often as its name is mistyped.
    private static string? Nearest(string name, IReadOnlyList<string> names) =>
        NearestWord.Find(Stem(name), names.Select(Stem)) is { } stem
            ? names.First(other => string.Equals(Stem(other), stem, StringComparison.Ordinal))
            : null;

    private static string Stem(string name) => name.LastIndexOf('.') is > 0 and var dot ? name[..dot] : name;
}
