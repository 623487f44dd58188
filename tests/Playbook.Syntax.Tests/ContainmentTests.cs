using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;

namespace Playbook.Syntax.Tests;

/// <summary>What is wrong with a line stays with that line: every other one is read as if it were not there.</summary>
public class ContainmentTests
{
    private static readonly string[] Chinese =
    [
        "?", "@", "&", "】", "+", "-", "5", "(", ")", "→", "\"x\"", "当", "每", "第", "每天", "由 群主", "由", "且", "共", "前", "最多",
        "截止 第2天后?", "每周日 19:00 作业 \"x\" 由 作业官 { 截止 第2天后? }", "第天 20:00 通知 \"x\"", "提前 小时", "第5天 20:00 通知",
        "第5天 20:00", "第5天 20:00 通知 \"x\" 由", "第5天 20:00 通知 \"x\" 由 { 嘉宾 林 }", "任一", "每周 3", "每周 3 20:00 通知 \"x\" { 嘉宾 林 }",
        "当 >= 3", "当 >= 3 { 嘉宾 林 }", "当 打卡 >= { 嘉宾 林 }", "第5天 20:00 通知 \"x\" (", "目标 ( { 人群 1 }", "第5天 @ 20:00 通知 \"x\" { 嘉宾 @ }",
        "2026-12-05 20:00 由", "第5天 至", "12月25日 除 通知 \"x\"", "提醒 →", "人数 30..", "费用 19.9元 { 退还 当 }", "每2 20:00 通知 \"x\"",
        "每天 每天 20:00 通知 \"x\" { 嘉宾 林 }", "开营 前 20:00 通知 \"x\" { 嘉宾 林 }", "节日 { 嘉宾 林 }", "主题 = { 人群 1 }", "主题 → { 人群 1 }",
        "主题 非 { 人群 1 }", "主题 \"x\" 由 由 由 { 人群 1 }", "主题 1 ; ? ; 人群 2", "主题 、 { 人群 1 }", "奖项 每周 前 名 { 人群 1 }", "积分 +1 每天 最多 { 人群 1 }",
        "{ }", "{ 主题 1 }", "第5天 20:00 通知 \"x\" { ? }", "主题 1 } ", "主题 : { 人群 1 }", "当 入群 20:00 20:00 { 人群 1 }", "3天 前 { 人群 1 }",
    ];

    private static readonly string[] English =
    [
        "?", "@", "&", "]", "day", "every", "when", "by host", "by", "and", "at most", "by day 2 after?", "remind before hours",
        "every sunday at 19:00 homework \"x\" by host { by day 2 after? }", "day 5 at 20:00 notice", "day 5 at 20:00",
        "day 5 at notice \"x\" { guest lin }", "day 5 at 20:00 notice \"x\" by", "day 5 at 20:00 notice \"x\" by { guest lin }", "any of",
        "every 3", "every week 3 at 20:00 notice \"x\" { guest lin }", "when >= 3", "when checkin >= { guest lin }", "day 5 until",
        "12/25 except notice \"x\"", "seats 30..", "seats 30 to { guest lin }", "fee 19.9 CNY { refund when }", "3 days before { guest lin }",
        "holiday { guest lin }", "work \"x\" reviewed by { guest lin }", "award every week top { guest lin }", "theme = { audience 1 }",
        "theme not { audience 1 }", "on monday at 20:00 notice \"x\" { guest lin }", "days 1, at 20:00 notice \"x\" { guest lin }",
    ];

    public static TheoryData<string, string> BadLines
    {
        get
        {
            var data = new TheoryData<string, string>();
            Array.ForEach(Chinese, line => data.Add("book-club.zh.playbook", line));
            Array.ForEach(English, line => data.Add("book-club.en.playbook", line));
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(BadLines))]
    public void A_bad_line_spoils_no_other(string sample, string bad)
    {
        var lines = Lines(sample);
        foreach (var after in Places(lines).Where((_, i) => i % 9 == 0))
        {
            AssertContained(lines, [after], bad);
        }
    }

    [Theory]
    [MemberData(nameof(BadLines))]
    public void Bad_lines_all_over_a_file_spoil_no_other(string sample, string bad)
    {
        var lines = Lines(sample);
        AssertContained(lines, [.. Places(lines).Where((_, i) => i % 7 == 3)], bad);
    }

    [Theory]
    [InlineData("book-club.zh.playbook")]
    [InlineData("book-club.en.playbook")]
    public void A_stray_mark_anywhere_in_a_line_spoils_no_other(string sample)
    {
        var lines = Lines(sample);
        foreach (var place in Places(lines).Where(i => lines[i].Trim().Length > 1 && !lines[i].Contains("\"\"\"", StringComparison.Ordinal)))
        {
            foreach (var mark in "?@&→(>+")
            {
                for (var column = IndentOf(lines[place]) + (place % 7); column < lines[place].Length; column += 7)
                {
                    string[] damaged = [.. lines];
                    damaged[place] = lines[place].Insert(column, $" {mark} ");
                    var (tree, outline) = Read(damaged, [place + 1]);

                    Assert.Equal(Read(lines, [place + 1]).Outline, outline);
                    Assert.All(tree.Diagnostics, finding => Assert.Equal(place + 1, finding.Location!.Start.Line));
                    Assert.InRange(tree.Diagnostics.Length, 0, 2);
                }
            }
        }
    }

    private static void AssertContained(string[] lines, int[] places, string bad)
    {
        string[] damaged = [.. lines.SelectMany((line, i) => places.Contains(i) ? [line, Indent(lines, i) + bad] : new[] { line })];
        int[] badLines = [.. places.Select((place, i) => place + 2 + i)];
        var (tree, outline) = Read(damaged, badLines);

        TreeChecks.AssertSound(tree);
        Assert.Equal(Read(lines, []).Outline, outline);
        Assert.All(tree.Diagnostics, finding => Assert.Contains(finding.Location!.Start.Line, badLines));
        Assert.All(badLines, line => Assert.InRange(tree.Diagnostics.Count(finding => finding.Location!.Start.Line == line), 0, 2));
    }

    /// <summary>The tree of some lines, and every line except some with what it says and how deep it lies.</summary>
    private static (SyntaxTree Tree, List<string> Outline) Read(string[] lines, int[] without)
    {
        var tree = SyntaxTree.Parse(new SourceText("test", string.Join('\n', lines)), TestWords.Classes);
        List<string> outline = [];
        Add(tree.Root.Members, 0);
        return (tree, outline);

        void Add(IEnumerable<MemberSyntax> members, int depth)
        {
            foreach (var member in members)
            {
                // A line whose head is missing begins, as a node, at the end of the line before.
                var first = member.Tokens().First(token => !token.IsMissing);
                if (!without.Contains(tree.Text.GetPosition(first.Span.Start).Line))
                {
                    var dump = TreeDump.Of(member);
                    var own = member.Block is { } block ? dump.Replace(TreeDump.Of(block), "", StringComparison.Ordinal) : dump;
                    outline.Add($"{depth} {own}");
                }

                Add(member.Block?.Members ?? [], depth + 1);
            }
        }
    }

    /// <summary>Lines behind which another may stand: not within a block of text, and not where nothing follows.</summary>
    private static IEnumerable<int> Places(string[] lines)
    {
        var isText = false;
        for (var i = 0; i < lines.Length - 2; i++)
        {
            isText ^= lines[i].Contains("\"\"\"", StringComparison.Ordinal);
            if (!isText)
            {
                yield return i;
            }
        }
    }

    /// <summary>As far as the lines around are indented.</summary>
    private static string Indent(string[] lines, int place) =>
        new(' ', Math.Max(IndentOf(lines[place]), IndentOf(lines[place + 1])));

    private static int IndentOf(string line) => line.Length - line.TrimStart().Length;

    private static string[] Lines(string sample) => TestFiles.Read(sample).Content.Split('\n');
}
