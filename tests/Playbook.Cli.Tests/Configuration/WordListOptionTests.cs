namespace Playbook.Cli.Tests.Configuration;

/// <summary>What a project says of the word lists, by what it does to a run of the command.</summary>
public sealed class WordListOptionTests : IDisposable
{
    private const string Found = "a.playbook:8:39: info PB4612: “开营”的通知文案在“书友群”里有风险词“全网最低价”：广告法不许用绝对化用语\n";

    private readonly CommandRun _run = new CommandRun().With("a.playbook", Samples.With("今晚开营", "今晚开营，全网最低价"));

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_risky_word_is_found_without_any_configuration() => Assert.Equal(Found, Findings());

    [Theory]
    [InlineData("放行词: { 全网最低价: 有平台的比价证明 }")]
    [InlineData("allowed-words: { 全网最低价: 有平台的比价证明 }")]
    [InlineData("放行词: { “开营，全网最低价”: 原话 }")]
    [InlineData("停用词表: { 绝对化用语: 不是广告 }")]
    [InlineData("disabled-word-lists: { superlatives: 不是广告 }")]
    public void An_allowed_word_and_a_list_that_is_turned_off_are_silent(string setting)
    {
        _run.With("playbook.yaml", setting.Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal) + "\n");
        Assert.Equal("", Findings());
    }

    [Theory]
    [InlineData("放行词: { 全网最低价: }", "空值")]
    [InlineData("放行词: { 全网最低价: '' }", "“”")]
    [InlineData("停用词表: { 绝对化用语: }", "空值")]
    public void A_reason_has_to_be_given(string setting, string seen)
    {
        _run.With("playbook.yaml", setting + "\n");
        Assert.Contains($": error PB5212: 这里写的是{seen}，应是原因\n", Findings(), StringComparison.Ordinal);
        Assert.Contains(Found, Findings(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_no_list_has_and_a_list_that_is_none_are_told_with_what_may_be_meant()
    {
        _run.With("playbook.yaml", "放行词:\n  全网最底价: 有证明\n停用词表:\n  绝对用语: 不是广告\n");
        Assert.Contains("playbook.yaml:2:3: warning PB5221: 要放行的“全网最底价”不在任何词表里\n", Findings(), StringComparison.Ordinal);
        Assert.Contains("playbook.yaml:4:3: error PB5214: “绝对用语”不是词表\n", Findings(), StringComparison.Ordinal);
        _run.Run("check", "--lang", "zh");
        Assert.Contains("是不是“全网最低价”？", _run.Output, StringComparison.Ordinal);
        Assert.Contains("是不是“绝对化用语”？", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_message_of_the_project_needs_is_told_where_the_whole_project_is_checked()
    {
        _run.With("playbook.yaml", "放行词:\n  全网最低价: 有证明\n  躺赚: 书名\n").With("b/b.playbook", Samples.With("今晚开营", "今晚聊《躺赚》这本书"));
        Assert.Equal("", Findings());
        _run.With("b/b.playbook", Samples.Sound);
        Assert.Equal("playbook.yaml:3:3: warning PB5222: 没有一条文案用到放行的“躺赚”\n", Findings());
        _run.Run("check", "a.playbook", "--diagnostics", "short", "--lang", "zh");
        Assert.Equal("", _run.Output);
        _run.Run("check", "b", "--diagnostics", "short", "--lang", "zh");
        Assert.Equal("", _run.Output);
    }

    [Fact]
    public void While_a_playbook_has_errors_nobody_knows_what_it_needs()
    {
        _run.With("playbook.yaml", "放行词: { 躺赚: 书名 }\n").With("b.playbook", "手册 {\n");
        Assert.DoesNotContain("PB5222", Findings(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_that_passes_over_what_is_up_to_date_still_knows_what_is_needed()
    {
        _run.With("playbook.yaml", "放行词: { 躺赚: 书名, 全网最低价: 有证明 }\n").With("b.playbook", Samples.With("今晚开营", "今晚聊《躺赚》这本书"));
        Assert.DoesNotContain("PB5222", Build(), StringComparison.Ordinal);
        _run.With("b.playbook", Samples.Sound);
        Assert.Contains("“躺赚”", Build(), StringComparison.Ordinal);
        Assert.Contains("“躺赚”", Build(), StringComparison.Ordinal);
        Assert.DoesNotContain("“全网最低价”", Build(), StringComparison.Ordinal);

        string Build()
        {
            _run.Run("build", "--only", "json", "--diagnostics", "short", "--lang", "zh");
            return _run.Output + _run.Error;
        }
    }

    [Fact]
    public void It_is_ignored_and_made_graver_like_any_other_finding()
    {
        _run.With("playbook.yaml", "级别: { PB4612: 错误 }\n");
        Assert.Equal(Found.Replace("info", "error", StringComparison.Ordinal), Findings());
        _run.With("playbook.yaml", "").With("a.playbook", Samples.With("通知 \"开营\" 由 群主 { 正文 \"今晚开营\" }", "通知 \"开营\" 由 群主 { 正文 \"全网最低价\" }  # 忽略 PB4612：引用书名"));
        Assert.Equal("", Findings());
    }

    [Fact]
    public void A_word_that_the_copy_takes_from_elsewhere_is_shown_there_and_once()
    {
        _run.With("a.playbook", Samples.With("  时区", "  承诺 7天 \"保证提分\"\n  时区").Replace(
            "{ 正文 \"今晚开营\" }", "{ 正文 \"{{ 手册.承诺 }}\" }\n    第2天 20:00 通知 \"再说一遍\" 由 群主 { 正文 \"{{ 手册.承诺 }}！\" }", StringComparison.Ordinal));
        Assert.Equal("a.playbook:4:10: info PB4612: “开营”的通知文案在“书友群”里有风险词“保证提分”：广告法不许对升学、考试和培训效果作保证\n", Findings());
    }

    private string Findings()
    {
        _run.Run("check", "--diagnostics", "short", "--lang", "zh");
        return _run.Output;
    }
}
