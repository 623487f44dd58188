using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding;

/// <summary>“Did you mean”, or else what may stand there.</summary>
internal static class Remedies
{
    private const int MostExamples = 3;

    /// <summary>A finding about a word that was not found; its third argument is the remedy, with a fix when a word is near.</summary>
    public static Diagnostic WithSuggestion(
        DiagnosticDescriptor row, Location location, string written, Bilingual sort, IReadOnlyCollection<string> allowed)
    {
        if (NearestWord.Find(written, allowed) is not { } near)
        {
            return Diagnostic.Create(row, location, written, sort, Examples(written, allowed));
        }

        return Diagnostic.Create(row, location, written, sort, new Bilingual($"是不是“{near}”？", $"Did you mean “{near}”?")) with { Fix = To(location, near) };
    }

    /// <summary>The fix that goes with “did you mean”, or null where no word is near; for findings with further arguments.</summary>
    public static CodeFix? FixOf(Location location, string written, IReadOnlyCollection<string> allowed) =>
        NearestWord.Find(written, allowed) is { } near ? To(location, near) : null;

    // A word next to the one written is a guess: it is offered, never applied unseen.
    private static CodeFix To(Location location, string near) =>
        new(new Bilingual($"改成“{near}”", $"Change to “{near}”"), location.Span, Quoted(location, near), IsSafe: false);

    /// <summary>“Did you mean”, or else what may stand there; for findings with further arguments.</summary>
    public static Bilingual Of(string written, IReadOnlyCollection<string> allowed) => NearestWord.Find(written, allowed) is { } near
        ? new Bilingual($"是不是“{near}”？", $"Did you mean “{near}”?")
        : Examples(written, allowed);

    private static string Quoted(Location location, string word) =>
        location.Source.Slice(location.Span) is ['"', ..] ? $"\"{word}\"" : word;

    /// <summary>A few of what may stand there, in the script of what is written.</summary>
    public static Bilingual Examples(string written, IReadOnlyCollection<string> allowed)
    {
        if (allowed.Count == 0)
        {
            return new Bilingual("这里还没有可以写的名字，请先声明", "There is no such name yet; declare it first");
        }

        var alike = allowed.Where(word => HanText.Has(word) == HanText.Has(written)).ToList();
        var shown = (alike.Count == 0 ? [.. allowed] : alike).Take(MostExamples).ToList();
        return new Bilingual($"可以写：{string.Join("、", shown)}等", $"You can write {string.Join(", ", shown)} and the like");
    }
}
