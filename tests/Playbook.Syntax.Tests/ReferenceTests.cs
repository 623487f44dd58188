using System.Text;
using System.Text.RegularExpressions;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Syntax.Tests;

/// <summary>The language reference, in English and in Chinese: two pages about one language.</summary>
public partial class ReferenceTests
{
    private const string EnglishPage = "README.md";
    private const string ChinesePage = "README.zh.md";

    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (var page in (string[])[EnglishPage, ChinesePage])
            {
                foreach (Match match in Fences().Matches(Read(page)))
                {
                    examples.Add(page, match.Groups["code"].Value);
                }
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_reference_parses_without_a_finding(string page, string example) =>
        Assert.Empty(SyntaxTree.Parse(new SourceText(page, example), TestWords.Classes).Diagnostics);

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

        Assert.Equal(table.ToString(), StructuralWordsOf(EnglishPage));
    }

    [Fact]
    public void The_Chinese_reference_lists_every_structural_word()
    {
        var table = new StringBuilder("| 中文 | English | 说明 |\n|---|---|---|\n");
        foreach (var row in StructuralWords.All)
        {
            table.Append("| ").AppendJoin(' ', row.Chinese.Select(word => $"`{word}`")).Append(" | ")
                .AppendJoin(' ', row.English.Select(word => $"`{word}`")).Append(" | ")
                .Append(row.Documentation.Zh).Append(" |\n");
        }

        Assert.Equal(table.ToString(), StructuralWordsOf(ChinesePage));
    }

    private static string Read(string page) => File.ReadAllText(Path.Combine(Checkout.Root, "grammar", page));

    private static string StructuralWordsOf(string page) =>
        Read(page).Split("<!-- structural-words:begin -->\n")[1].Split("<!-- structural-words:end -->")[0];

    [GeneratedRegex("^```playbook\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fences();
}
