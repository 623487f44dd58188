using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Syntax.Tests;

public class FindingTests
{
    [Theory]
    [InlineData("主题 \"共读", "PB1001", 1, 4)]
    [InlineData("主题 “共读", "PB1001", 1, 4)]
    [InlineData("主题 「共读 { 人群 1 }", "PB1001", 1, 4)]
    [InlineData("预告 \"\"\"\n  好", "PB1002", 1, 4)]
    [InlineData("群\u200B主 1", "PB1003", 1, 2)]
    [InlineData("主题 \"共\b读\"", "PB1003", 1, 6)]
    [InlineData("\u202E主题 \"共读\"", "PB1003", 1, 1)]
    [InlineData("主题 🙂", "PB1004", 1, 4)]
    [InlineData("日程 {\n  主题 1\n", "PB1010", 1, 4)]
    [InlineData("主题 1\n}\n", "PB1011", 2, 1)]
    [InlineData("{ 主题 1 }", "PB1012", 1, 1)]
    [InlineData("退还 当 (打卡 >= 1", "PB1013", 1, 6)]
    [InlineData("主题 1 )", "PB1020", 1, 6)]
    [InlineData("\"开营\"", "PB1020", 1, 1)]
    [InlineData("第1天 20:00 通知 \"x\" 通知", "PB1020", 1, 18)]
    [InlineData("费用 20元 由", "PB1021", 1, 8)]
    [InlineData("第1天 20:00 通知 \"x\" 由 发到 公号", "PB1021", 1, 18)]
    [InlineData("设置 置顶、", "PB1021", 1, 6)]
    [InlineData("退还 当 打卡 >=", "PB1021", 1, 9)]
    [InlineData("第1天 20:00 \"开营\"", "PB1022", 1, 1)]
    [InlineData("第1天 20:00 通知 由 群主", "PB1023", 1, 11)]
    [InlineData("第1天 20:00 通知 \"x\" 由群主", "PB1025", 1, 18)]
    [InlineData("第1天20:00通知\"x\"由团长发到跑团群", "PB1025", 1, 14)]
    [InlineData("第1天 20:00 通知 \"x\" 由 团长发到跑团群", "PB1025", 1, 20)]
    [InlineData("第1天 20:00 通知 中期鼓励 由 群主", "PB1026", 1, 14)]
    [InlineData("手册【跑团】", "PB1005", 1, 3)]
    [InlineData("主题 '共读'", "PB1005", 1, 4)]
    [InlineData("第1天 20:00 通知 \"x\" 由 群主 （限前10名）", "PB1020", 1, 23)]
    [InlineData("每天任务 \"x\"", "PB1024", 1, 1)]
    [InlineData("当入群 消息 \"x\"", "PB1024", 1, 1)]
    public void A_mistake_is_reported_once_at_its_place(string content, string code, int line, int column)
    {
        var tree = Parse(content);

        TreeChecks.AssertSound(tree);
        var finding = Assert.Single(tree.Diagnostics);
        Assert.Equal((code, line, column), (finding.Code, finding.Location!.Start.Line, finding.Location.Start.Column));
    }

    [Theory]
    [InlineData("第1天 20:00 通知 \"x\" 由群主", "第1天 20:00 通知 \"x\" 由 群主")]
    [InlineData("第1天20:00通知\"x\"由团长发到跑团群", "第1天20:00通知\"x\"由 团长 发到 跑团群")]
    [InlineData("第1天 20:00 通知 中期鼓励 由 群主", "第1天 20:00 通知 \"中期鼓励\" 由 群主")]
    [InlineData("每天任务 \"x\"", "每天 任务 \"x\"")]
    [InlineData("群\u200B主 1", "群主 1")]
    [InlineData("主题 “共读", "主题 “共读”")]
    [InlineData("主题 1\n}", "主题 1\n")]
    [InlineData("日程 {\n  主题 1\n人群 2\n", "日程 {\n  主题 1\n}\n人群 2\n")]
    public void The_fix_mends_what_was_reported(string content, string mended)
    {
        var fix = Assert.Single(Parse(content).Diagnostics).Fix!;
        var applied = content[..fix.Span.Start] + fix.Replacement + content[fix.Span.End..];

        Assert.Equal(mended, applied);
        Assert.Empty(Parse(applied).Diagnostics);
    }

    [Fact]
    public void A_missing_brace_in_the_middle_is_found_by_indentation_and_the_rest_is_read()
    {
        var tree = Parse("手册 \"x\" {\n  定位 {\n    主题 \"a\"\n\n  目标 拉新 {\n    基线 0\n  }\n}\n渠道 书友群 微信群");

        Assert.Equal("(手册 'x' {(定位 {(主题 'a')}) ; (目标 拉新 {(基线 0)})}) ; (渠道 书友群 微信群)", TreeDump.Of(tree));
        var finding = Assert.Single(tree.Diagnostics);
        Assert.Equal(("PB1010", 2), (finding.Code, finding.Location!.Start.Line));
        Assert.Equal(3, Assert.Single(finding.Related).Location.Start.Line);
    }

    [Fact]
    public void A_surplus_brace_is_found_by_indentation_and_the_rest_is_read()
    {
        var tree = Parse("手册 \"x\" {\n  定位 {\n    主题 \"a\"\n  }\n  }\n  目标 拉新\n}\n");

        Assert.Equal("(手册 'x' {(定位 {(主题 'a')}) ; (目标 拉新)})", TreeDump.Of(tree));
        Assert.Equal(("PB1011", 5), (Assert.Single(tree.Diagnostics).Code, tree.Diagnostics[0].Location!.Start.Line));
    }

    [Fact]
    public void A_surplus_brace_behind_a_line_is_found_by_indentation_and_the_rest_is_read()
    {
        var tree = Parse("手册 \"x\" {\n  定位 {\n    主题 \"a\" }\n    人群 \"b\"\n  }\n  目标 拉新\n}\n");

        Assert.Equal("(手册 'x' {(定位 {(主题 'a') ; (人群 'b')}) ; (目标 拉新)})", TreeDump.Of(tree));
        Assert.Equal(("PB1011", 3), (Assert.Single(tree.Diagnostics).Code, tree.Diagnostics[0].Location!.Start.Line));
    }

    [Fact]
    public void A_brace_that_opens_nothing_in_an_indented_file_takes_no_line_along()
    {
        var tree = Parse("手册 \"x\" {\n  定位 {\n    {\n    主题 \"a\"\n  }\n  目标 拉新\n}\n");

        Assert.Equal("(手册 'x' {(定位 {( {}) ; (主题 'a')}) ; (目标 拉新)})", TreeDump.Of(tree));
        Assert.All(tree.Diagnostics, finding => Assert.Equal(3, finding.Location!.Start.Line));
    }

    [Fact]
    public void An_unclosed_block_of_text_ends_where_the_indentation_does()
    {
        var tree = Parse("日程 {\n  预告 \"\"\"\n    好\n  嘉宾 林\n  说明 \"\"\"\n    坏\n    \"\"\"\n}");

        Assert.Equal("(日程 {(预告 '好') ; (嘉宾 林) ; (说明 '坏')})", TreeDump.Of(tree));
        Assert.Equal(("PB1002", 2), (Assert.Single(tree.Diagnostics).Code, tree.Diagnostics[0].Location!.Start.Line));
    }

    [Fact]
    public void One_broken_line_does_not_spoil_the_next()
    {
        var tree = Parse("日程 {\n  第1天 20:00 通知 \"x\" 由 >> ( 发到\n  第2天 20:00 通知 \"y\" 由 群主\n}");

        Assert.Single(tree.Diagnostics);
        Assert.EndsWith("(item (when (days 2) (at 20:00 -)) 通知 - 'y' (By 群主))})", TreeDump.Of(tree), StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_line_keeps_its_block()
    {
        var tree = Parse("第1天 20:00 通知 \"x\" 由群主 {\n  嘉宾 林\n}");

        Assert.Equal("(item (when (days 1) (at 20:00 -)) 通知 - 'x' (By 群主) {(嘉宾 林)})", TreeDump.Of(tree));
    }

    [Theory]
    [InlineData("每晚21:30 话题 \"x\"", "(item (when (every - Day) (at 21:30 -)) 话题 - 'x')")]
    [InlineData("第30天晚上8点半 话题 \"x\"", "(item (when (days 30) (at 20:30 -)) 话题 - 'x')")]
    [InlineData("day 30 at 8:30pm topic \"x\"", "(item (when (days 30) (at 20:30 -)) topic - 'x')")]
    [InlineData("every day at 8 PM topic \"x\"", "(item (when (every - Day) (at 20:00 -)) topic - 'x')")]
    [InlineData("day 1 at 12am topic \"x\"", "(item (when (days 1) (at 0:00 -)) topic - 'x')")]
    [InlineData("每天早上6点 打卡 \"x\"", "(item (when (every - Day) (at 6:00 -)) 打卡 - 'x')")]
    [InlineData("每周六、日 下午3:00 任务 \"x\"", "(item (when (every - Week 周六 日) (at 15:00 -)) 任务 - 'x')")]
    [InlineData("周末中午12:30 任务 \"x\"", "(item (when (every - Weekends) (at 12:30 -)) 任务 - 'x')")]
    [InlineData("每周三凌晨12点 任务 \"x\"", "(item (when (every - Week 周三) (at 0:00 -)) 任务 - 'x')")]
    [InlineData("第1天 晚上12点 任务 \"x\"", "(item (when (days 1) (at 24:00 -)) 任务 - 'x')")]
    [InlineData("安静时间：晚上10点-早上6点", "(安静时间 (22:00 .. 6:00))")]
    [InlineData("提醒：提前半小时、晚上", "(提醒 (list (Before 0.5_小时 -) 晚上))")]
    public void Times_and_spans_read_as_they_are_said(string content, string expected)
    {
        var tree = Parse(content);

        Assert.Equal(expected, TreeDump.Of(tree));
        Assert.Empty(tree.Diagnostics);
    }

    [Fact]
    public void Messages_speak_of_the_domain_in_both_languages()
    {
        var finding = Assert.Single(Parse("费用 20元 由").Diagnostics);

        Assert.Equal("“由”后面还缺负责人的名称", finding.GetMessage(Language.Chinese));
        Assert.Equal("‘由’ must be followed by the name of who does it", finding.GetMessage(Language.English));
        Assert.Equal(Severity.Error, finding.Severity);
    }

    private static SyntaxTree Parse(string content) => SyntaxTree.Parse(new SourceText("test", content), TestWords.Classes);
}
