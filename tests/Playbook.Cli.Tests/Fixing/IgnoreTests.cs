namespace Playbook.Cli.Tests.Fixing;

public sealed class IgnoreTests : IDisposable
{
    private const string Second = "    第1天 20:00 通知 \"再说一遍\" 由 群主";

    // Two notices in one minute: PB3302 on the second.
    private static readonly string SameMinute = Samples.With("今晚开营\" }\n", "今晚开营\" }\n" + Second + "\n");

    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("    # 忽略 PB3302：一条置顶、一条闲聊\n" + Second)]
    [InlineData("    # ignore PB3302: one is pinned\n" + Second)]
    [InlineData("    ＃忽略ＰＢ３３０２：一条置顶\n" + Second)]
    [InlineData("    // ignore pb3302: one is pinned\n\n    # and more of it\n" + Second)]
    [InlineData("    # ignore channel-same-minute: one is pinned\n" + Second)]
    [InlineData(Second + "  # 忽略 PB3302：一条置顶")]
    [InlineData(Second + " { # ignore PB3302: one is pinned\n 正文 \"再说一遍\" }")]
    [InlineData("    # 全文忽略 PB3302：一条置顶\n" + Second)]
    [InlineData(Second + "\n    # ignore-file PB3302: one is pinned")]
    public void A_finding_is_ignored_with_a_reason(string lines) => Assert.Equal("", Check(lines));

    [Theory]
    [InlineData("", "", "PB5620 PB5602")]
    [InlineData("# 忽略 PB5620：一场播到两个群", "", "PB5602")]
    [InlineData("", "# 忽略 PB5602：备注给自己看", "PB5620")]
    [InlineData("# 全文忽略 PB5620、PB5602：都看过了", "", "")]
    [InlineData("", "# 忽略 PB5620：写错了地方", "PB5620 PB5602")]
    public void What_a_table_or_a_whole_run_shows_is_ignored_where_the_playbook_says_it(string item, string table, string codes)
    {
        _run.With("营期.csv", "城市,备注\n上海,老客户\n北京,\n");
        _run.With("a.playbook", $$$"""
            蓝本 读书会 "{{ 城市 }}读书会" {
              参数 城市 文字
              开始 2026-12-01
              角色 讲师 "讲师" { 人数 1; 人选 "小林" }
              渠道 书友群 微信群 "书友群"
              日程 {
                {{{item}}}
                第1天 20:00 直播 "讲书" 由 讲师 时长 60分钟
              }
            }
            {{{table}}}
            手册 基于 读书会 每行 "营期.csv"

            """);
        Assert.Equal(codes, Codes());
    }

    [Fact]
    public void Without_the_comment_it_is_found() => Assert.Equal("PB3302", Check(Second));

    [Theory]
    [InlineData("    # 忽略 PB3302\n" + Second, "PB5502 PB3302")]
    [InlineData("    # 忽略 PB3302：\n" + Second, "PB5502 PB3302")]
    [InlineData("    # 忽略 PB3399：一条置顶\n" + Second, "PB5501 PB3302")]
    [InlineData("    # ignore chanel-same-minute: one is pinned\n" + Second, "PB5501 PB3302")]
    [InlineData("    # 忽略 PB2101：不管\n" + Second, "PB5503 PB3302")]
    [InlineData("    # 忽略 PB3301：没有这个问题\n" + Second, "PB5504 PB3302")]
    [InlineData("    # 忽略 PB3302、PB3301：一条置顶\n" + Second, "PB5504")]
    [InlineData(Second + "\n    # 忽略 PB3302：写在了下面", "PB3302 PB5504")]
    [InlineData("    # 忽略这一段，PB3302 以后再说\n" + Second, "PB3302")]
    [InlineData("    # ignore re-runs: nobody minds\n" + Second, "PB3302")]
    public void A_comment_that_does_not_do_what_it_says_is_found(string lines, string codes) => Assert.Equal(codes, Check(lines));

    [Fact]
    public void An_error_stays_an_error_whatever_a_comment_says()
    {
        Assert.Equal("PB2101 PB5503", Check("    第2天 20:00 通知 \"再见\" 由 群组 # 忽略 PB2101：先放着"));
        Assert.Equal(ExitCode.Findings, _run.Run("check"));
    }

    [Fact]
    public void An_error_that_its_author_made_a_warning_can_be_ignored()
    {
        const string check = "  断言 \"首周有直播\" 全程 直播 >= 1 { 级别 警告 }  # 忽略 PB3501：下期再开\n";
        _run.With("a.playbook", Samples.With("  日程 {", check + "  日程 {"));
        Assert.Equal(ExitCode.Success, _run.Run("check", "--diagnostics", "short"));
        Assert.Equal("", _run.Output);
    }

    [Fact]
    public void What_is_ignored_in_vain_is_not_told_while_there_are_errors() =>
        Assert.Equal("PB2101", Check("    第2天 20:00 通知 \"再见\" 由 群组\n    # 忽略 PB3301：轮流\n    第3天 20:00 通知 \"再见\" 由 群主"));

    [Fact]
    public void A_text_in_several_lines_belongs_to_the_line_it_begins_on() => Assert.Equal("", Check(
        """
            第2天 20:00 通知 "再见" 由 群主 {
              # 忽略 PB4036：演示用
              正文 \"\"\"
                第一行
                {{ 如果 活动.标题 == 3 }}三{{ 结束 }}
              \"\"\"
            }
        """.Replace("\\", "", StringComparison.Ordinal)));

    [Fact]
    public void What_ignores_nothing_is_removed_by_a_safe_fix()
    {
        _run.With("a.playbook", Samples.With("    第1天", "    # 忽略 PB3301、PB3302：轮流\n    第1天").Replace("周期 7天\n", "周期 7天 # 忽略 PB2101：不管\n", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Success, _run.Run("check", "--fix", "--diagnostics", "short"));
        Assert.Equal("", _run.Output);
        Assert.Equal(Samples.Sound, File.ReadAllText(_run.At("a.playbook")));
    }

    private string Check(string lines)
    {
        _run.With("a.playbook", SameMinute.Replace(Second, lines, StringComparison.Ordinal));
        return Codes();
    }

    private string Codes()
    {
        _run.Run("check", "--diagnostics", "short");
        return string.Join(' ', _run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[2].TrimEnd(':')));
    }
}
