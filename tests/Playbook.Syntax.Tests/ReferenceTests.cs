using System.Text;
using System.Text.RegularExpressions;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Syntax.Tests;

public partial class ReferenceTests
{
    private static readonly string Reference = File.ReadAllText(Path.Combine(TestFiles.Root, "grammar", "README.md"));

    public static TheoryData<string> Examples => [.. Fences().Matches(Reference).Select(match => match.Groups["code"].Value)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_reference_parses_without_a_finding(string example) =>
        Assert.Empty(SyntaxTree.Parse(new SourceText("reference", example), TestWords.Classes).Diagnostics);

    [Fact]
    public void The_reference_lists_every_structural_word()
    {
        var table = new StringBuilder("| 中文 | English | 含义 | meaning |\n|---|---|---|---|\n");
        foreach (var row in StructuralWords.All)
        {
            table.Append("| ").AppendJoin(' ', row.Chinese).Append(" | ")
                .AppendJoin(", ", row.English.Select(word => $"`{word}`")).Append(" | ")
                .Append(row.Documentation.Zh).Append(" | ").Append(row.Documentation.En).Append(" |\n");
        }

        var listed = Reference.Split("<!-- structural-words:begin -->\n")[1].Split("<!-- structural-words:end -->")[0];
        Assert.Equal(table.ToString(), listed);
    }

    [GeneratedRegex("^```playbook\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fences();
}
