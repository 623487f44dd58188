using System.Text.Json;

namespace Playbook.Cli.Tests.Configuration;

/// <summary>Every setting of playbook.yaml, by what it does to a run of the command.</summary>
public sealed class OptionTests : IDisposable
{
    private readonly CommandRun _run = new CommandRun().With("a.playbook", Samples.Sound);

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("语言: 英文", "en")]
    [InlineData("language: en", "en")]
    [InlineData("locale: 中文", "zh-CN")]
    public void The_language_counts_where_a_playbook_states_none(string setting, string language)
    {
        _run.With("playbook.yaml", setting + "\n");
        Assert.Equal(language, Data("language"));
        _run.With("a.playbook", Samples.With("周期 7天", "周期 7天\n  语言 中文"));
        Assert.Equal("zh-CN", Data("language"));
    }

    [Theory]
    [InlineData("时区: Asia/Tokyo", "Asia/Tokyo")]
    [InlineData("timezone: 北京时间", "Asia/Shanghai")]
    public void The_time_zone_counts_where_a_playbook_states_none(string setting, string zone)
    {
        _run.With("playbook.yaml", setting + "\n").With("a.playbook", Samples.With("  时区 \"Asia/Shanghai\"\n", ""));
        Assert.Equal(zone, Data("timezone"));
        _run.With("a.playbook", Samples.With("Asia/Shanghai", "Europe/Paris"));
        Assert.Equal("Europe/Paris", Data("timezone"));
    }

    [Fact]
    public void The_brand_is_what_copy_shows_where_a_playbook_states_none()
    {
        _run.With("playbook.yaml", "品牌: 好书书店\n").With("a.playbook", Samples.With("今晚开营", "{{ 手册.品牌 ?? '无' }}开营"));
        Assert.Equal(["好书书店开营"], Texts());
        _run.With("a.playbook", Samples.With("今晚开营", "{{ 手册.品牌 }}开营").Replace("周期 7天", "周期 7天\n  品牌 \"老店\"", StringComparison.Ordinal));
        Assert.Equal(["老店开营"], Texts());
    }

    [Fact]
    public void Outputs_go_to_the_configured_folder_unless_the_command_line_says_otherwise()
    {
        _run.With("playbook.yaml", "输出: 产物/本期\n").With("sub/b.playbook", Samples.Sound);
        Assert.Equal(ExitCode.Success, _run.Run("build", "sub/b.playbook", "--only", "csv"));
        Assert.True(File.Exists(_run.At("产物/本期/b/calendar.csv")));
        Assert.False(Directory.Exists(_run.At("out")));
        Assert.Equal(ExitCode.Success, _run.Run("build", "a.playbook", "--only", "csv", "--out", "mine"));
        Assert.True(File.Exists(_run.At("mine/a/calendar.csv")));
        Assert.False(Directory.Exists(_run.At("产物/本期/a")));
    }

    [Fact]
    public void The_configured_folder_for_outputs_is_not_searched_for_playbooks()
    {
        _run.With("playbook.yaml", "out: made\n").With("made/old.playbook", "broken {");
        Assert.Equal(ExitCode.Success, _run.Run("build", "--only", "csv"));
    }

    [Theory]
    [InlineData("渠道: { 微信群: { 字数上限: 3 } }", "", "3")]
    [InlineData("channels: { wechat-group: { limit: 3 } }", "", "3")]
    [InlineData("渠道: { 微信群: { 上限: 1 } }", " { 字数上限 2字 }", "2")]
    public void A_limit_for_a_kind_of_channel_counts_unless_the_playbook_has_its_own(string setting, string own, string limit)
    {
        _run.With("playbook.yaml", setting + "\n").With("a.playbook", Samples.With("微信群 \"书友群\"", "微信群 \"书友群\"" + own));
        Assert.Contains($"warning PB4601: “开营”的通知文案在“书友群”里有4个字符，比上限{limit}多", Findings(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_monthly_quota_counts_the_messages_of_a_month()
    {
        _run.With("playbook.yaml", "渠道:\n  微信群:\n    每月条数: 3\n").With("a.playbook", Samples.With("第1天 20:00", "每天 20:00"));
        Assert.Equal("a.playbook:6:3: warning PB3305: “书友群”在2026-12要发7条，只能发3条\n", Findings());
    }

    [Theory]
    [InlineData("PB3202: 错误", "error", ExitCode.Findings)]
    [InlineData("item-without-owner: info", "info", ExitCode.Success)]
    [InlineData("pb3202: error", "error", ExitCode.Findings)]
    [InlineData("PB3202: 关闭", "", ExitCode.Success)]
    public void A_finding_is_as_grave_as_the_project_has_it(string setting, string severity, int code)
    {
        _run.With("playbook.yaml", $"级别: {{ {setting} }}\n").With("a.playbook", Samples.With(" 由 群主", ""));
        Assert.Equal(code, _run.Run("check", "--diagnostics", "short"));
        Assert.Equal(severity.Length == 0 ? "" : $"a.playbook:8:5: {severity} PB3202: “开营”没有人负责\n", _run.Output);
    }

    [Fact]
    public void An_error_stays_an_error()
    {
        _run.With("playbook.yaml", "severities:\n  PB2001: warning\n  unknown-name: off\n");
        Assert.Equal(ExitCode.Findings, _run.Run("check", "--diagnostics", "short"));
        Assert.Equal(
            "playbook.yaml:2:3: error PB5217: PB2001（unknown-word）最低只能是错误\nplaybook.yaml:3:3: error PB5217: PB2101（unknown-name）最低只能是错误\n", _run.Output);
    }

    [Fact]
    public void A_message_the_platform_refuses_is_not_made_less_than_an_error()
    {
        _run.With("playbook.yaml", "级别: { PB4601: 提示 }\n")
            .With("a.playbook", Samples.With("微信群", "公众号").Replace("今晚开营", new string('长', 20_100), StringComparison.Ordinal));
        Assert.Contains(": error PB4601: ", Findings(), StringComparison.Ordinal);
        _run.With("a.playbook", Samples.With("微信群 \"书友群\"", "微信群 \"书友群\" { 字数上限 2字 }"));
        Assert.Contains(": info PB4601: ", Findings(), StringComparison.Ordinal);
    }

    [Fact]
    public void Banned_words_are_found_where_the_author_wrote_them()
    {
        _run.With("playbook.yaml", "禁用词:\n  最好: 很好\n  全网第一: { 原因: 广告法, 渠道: [公众号] }\n")
            .With("a.playbook", Samples.With("今晚开营", "最好的书，全网第一"));
        Assert.Equal("a.playbook:8:34: warning PB4610: “开营”的通知文案里有禁用词“最好”\n", Findings());
        _run.With("a.playbook", Samples.With("微信群 \"书友群\"", "公众号 \"书友群\"").Replace("今晚开营", "最好的书，全网第一", StringComparison.Ordinal));
        Assert.Contains("a.playbook:8:39: warning PB4610: “开营”的通知文案里有禁用词“全网第一”：广告法\n", Findings(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_terms_of_the_project_are_proposed_in_place_of_others()
    {
        _run.With("playbook.yaml", "glossary: { 书友: [会员, 用户], 开营: 开班 }\n").With("a.playbook", Samples.With("今晚开营", "各位会员，今晚开班"));
        Assert.Equal(
            "a.playbook:8:36: info PB4611: “开营”的通知文案写了“会员”，项目统一用“书友”\na.playbook:8:41: info PB4611: “开营”的通知文案写了“开班”，项目统一用“开营”\n", Findings());
    }

    [Fact]
    public void A_data_table_is_known_by_its_name_and_must_be_there()
    {
        _run.With("playbook.yaml", "数据表: { 门店: data/shops.csv }\n").With("data/shop.csv", "a\n");
        Assert.Equal(ExitCode.Findings, _run.Run("check", "--diagnostics", "short"));
        Assert.Equal("playbook.yaml:1:12: error PB5216: 找不到文件“data/shops.csv”\n", _run.Output);
        _run.With("data/shops.csv", "a\n");
        Assert.Equal(ExitCode.Success, _run.Run("check"));
    }

    private string Findings()
    {
        _run.Run("check", "--diagnostics", "short", "--lang", "zh");
        return _run.Output;
    }

    private string? Data(string member)
    {
        Assert.Equal(ExitCode.Success, _run.Run("build", "--only", "json"));
        using var json = JsonDocument.Parse(File.ReadAllText(_run.At("out/a/playbook.json")));
        return (json.RootElement.TryGetProperty(member, out var found) ? found : json.RootElement.GetProperty("playbook").GetProperty(member)).GetString();
    }

    private string[] Texts()
    {
        Assert.Equal(ExitCode.Success, _run.Run("plan", "a.playbook", "--json"));
        using var json = JsonDocument.Parse(_run.Output);
        return [.. json.RootElement.GetProperty("occurrences").EnumerateArray()
            .SelectMany(o => o.GetProperty("messages").EnumerateArray()).Select(m => m.GetProperty("text").GetString()!)];
    }
}
