using System.Text;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;

namespace Playbook.Syntax.Tests;

public class RobustnessTests
{
    private const string Seeds = "{}()\"“”、,，：:；;。>=≥+-~…第每天当由至满 \n\r\t\u3000\u200B\uFEFF\b\\🙂#/";

    [Theory]
    [InlineData("book-club.en.playbook", 700)]
    [InlineData("book-club.zh.playbook", 700)]
    [InlineData("roles.playbook", 600)]
    public void A_damaged_file_is_reported_never_thrown_at_and_prints_back(string name, int times)
    {
        var original = TestFiles.Read(name).Content;
        var random = new Random(20261201);
        for (var i = 0; i < times; i++)
        {
            TreeChecks.AssertSound(Parse(Damage(original, random)));
        }
    }

    [Theory]
    [InlineData("提醒 当天 08:00…提前1小时、前1天 20:00")]
    [InlineData("第1天 20:00…20:30…21:00 通知 \"x\"")]
    [InlineData("开始 2026-12-01…2026-12-02…2026-12-03")]
    public void A_broken_time_or_date_with_more_numbers_than_it_has_parts_is_reported(string content)
    {
        var tree = Parse(content);
        Assert.NotEmpty(tree.Diagnostics);
        TreeChecks.AssertSound(tree);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("   \t\u3000")]
    [InlineData("# 只有注释")]
    [InlineData("// only a comment\r\n\r\n")]
    [InlineData("\uD83D")]
    [InlineData("𠮷野家 \"𠮷\"")]
    public void A_file_with_next_to_nothing_in_it_parses(string content) => TreeChecks.AssertSound(Parse(content));

    [Fact]
    public void Ten_thousand_blocks_within_each_other_are_reported_once()
    {
        var tree = Parse(string.Concat(Enumerable.Repeat("a {\n", 10_000)) + string.Concat(Enumerable.Repeat("}\n", 10_000)) + "b 1");

        Assert.Equal("PB9001", Assert.Single(tree.Diagnostics).Code);
        Assert.Equal("b", TreeDump.Of(tree.Root.Members[^1]).Trim('(', ')').Split(' ')[0]);
        Assert.Equal(tree.Text.Content, TreeChecks.Print(tree));
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("not ", "")]
    [InlineData("b and ", "")]
    [InlineData("b 或 ", "")]
    public void A_condition_without_end_is_cut_and_the_next_line_read(string opening, string closing)
    {
        var tree = Parse("a when " + string.Concat(Enumerable.Repeat(opening, 5_000)) + "b" + string.Concat(Enumerable.Repeat(closing, 5_000)) + "\nc 1");

        Assert.Equal("PB9001", Assert.Single(tree.Diagnostics).Code);
        Assert.Equal("(c 1)", TreeDump.Of(tree.Root.Members[^1]));
        Assert.Equal(tree.Text.Content, TreeChecks.Print(tree));
    }

    [Theory]
    [InlineData('a')]
    [InlineData('天')]
    [InlineData('"')]
    [InlineData('1')]
    [InlineData(';')]
    public void An_endless_line_is_cut_and_the_next_line_read(char filling)
    {
        var tree = Parse("a " + new string(filling, 10_000_000) + "\nb 1");

        Assert.Contains(tree.Diagnostics, finding => finding.Code == "PB9002");
        Assert.Equal("(b 1)", TreeDump.Of(tree.Root.Members[^1]));
        Assert.Equal(tree.Text.Content, TreeChecks.Print(tree));
    }

    [Fact]
    public void A_number_that_no_decimal_holds_is_reported()
    {
        var tree = Parse("a " + new string('9', 90));

        Assert.Equal("PB9003", Assert.Single(tree.Diagnostics).Code);
    }

    [Fact]
    public void Every_code_and_name_is_used_once()
    {
        Assert.Distinct(SyntaxDiagnostics.All.Select(row => row.Code));
        Assert.Distinct(SyntaxDiagnostics.All.Select(row => row.Name));
        Assert.All(SyntaxDiagnostics.All, row => Assert.Matches("^PB[19][0-9]{3}$", row.Code));
    }

    private static SyntaxTree Parse(string content) => SyntaxTree.Parse(new SourceText("test", content), TestWords.Classes);

    private static string Damage(string original, Random random)
    {
        var text = new StringBuilder(original);
        for (var hits = random.Next(1, 4); hits > 0; hits--)
        {
            var at = random.Next(text.Length - 1);
            var length = Math.Min(random.Next(1, 40), text.Length - at);
            switch (random.Next(5))
            {
                case 0:
                    text.Remove(at, Math.Min(length, text.Length / 2));
                    break;
                case 1:
                    text.Insert(at, text.ToString(at, length));
                    break;
                case 2:
                    text.Insert(at, Seeds[random.Next(Seeds.Length)]);
                    break;
                case 3:
                    (text[at], text[at + 1]) = (text[at + 1], text[at]);
                    break;
                default:
                    MoveLine(text, random);
                    break;
            }
        }

        return text.ToString();
    }

    private static void MoveLine(StringBuilder text, Random random)
    {
        var lines = text.ToString().Split('\n').ToList();
        var from = random.Next(lines.Count);
        var line = lines[from];
        lines.RemoveAt(from);
        lines.Insert(random.Next(lines.Count + 1), line);
        text.Clear().AppendJoin('\n', lines);
    }
}
