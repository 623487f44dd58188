using Playbook.Compiler.Reading;
using Playbook.Compiler.Yaml;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Configuration;

/// <summary>What reading a setting needs: the file it stands in, the folder paths count from, and where findings go.</summary>
/// <param name="source">The file.</param>
/// <param name="projectFolder">Full path of the project's folder.</param>
/// <param name="displayName">The name of a file in messages.</param>
internal sealed class ConfigurationScope(SourceText source, string projectFolder, Func<string, string> displayName)
{
    /// <summary>The findings so far.</summary>
    public List<Diagnostic> Findings { get; } = [];

    /// <summary>Files that settings name and that were read.</summary>
    public List<FileStamp> Files { get; } = [];

    /// <summary>Full path of the project's folder.</summary>
    public string ProjectFolder => projectFolder;

    /// <summary>The name of a file in messages.</summary>
    public string DisplayName(string fullPath) => displayName(fullPath);

    /// <summary>The place of a part of the file.</summary>
    public Location At(YamlNode node)
    {
        // A container ends where the next line begins; what is marked ends with its last character.
        var text = source.Slice(node.Span);
        return new Location(source, new TextSpan(node.Span.Start, text.TrimEnd().Length));
    }

    /// <summary>Adds a finding.</summary>
    public void Report(Diagnostic finding) => Findings.Add(finding);

    /// <summary>Reports a value of another shape than the key takes.</summary>
    public void ReportWrongValue(YamlNode node, Bilingual expects) => Report(ConfigurationDiagnostics.WrongValue(At(node), Seen(node), expects));

    private static Bilingual Seen(YamlNode node) => node switch
    {
        YamlScalar { IsNothing: true } => new("空值", "nothing"),
        YamlScalar { Text: var text } => new($"“{text}”", $"“{text}”"),
        YamlList => new("一个列表", "a list"),
        _ => new("一组键和值", "keys with values"),
    };
}
