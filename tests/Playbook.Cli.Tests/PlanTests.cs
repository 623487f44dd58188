using System.Text.Json;

namespace Playbook.Cli.Tests;

public sealed class PlanTests : IDisposable
{
    private readonly CommandRun _run = new CommandRun().With("a.playbook", Samples.With("7天", "7天\n  阶段 破冰 第1至7天"));

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_plan_lists_each_day_with_what_is_on_it()
    {
        Assert.Equal(ExitCode.Success, _run.Run("plan", "a.playbook", "--lang", "zh"));
        Assert.Equal(
            """
            书友会：2026-12-01 起 7 天，时区 Asia/Shanghai

            2026-12-01 周二 第1天，破冰
              20:00  通知  开营  群主  书友群

            """.ReplaceLineEndings("\n"),
            _run.Output);
        _run.Run("plan", "a.playbook", "--lang", "en");
        Assert.StartsWith("书友会: 7 days from 2026-12-01, zone Asia/Shanghai\n\n2026-12-01 Tue, day 1, 破冰\n  20:00  notice  开营", _run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_run.At("out")));
    }

    [Fact]
    public void What_a_holiday_calls_off_stands_in_the_plan_with_the_reason()
    {
        _run.With("a.playbook", Samples.With("日程 {", "日程 {\n    2026-10-01 20:00 遇节假日 取消 通知 \"国庆见\" 由 群主").Replace("2026-12-01", "2026-09-28", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Success, _run.Run("plan", "a.playbook", "--lang", "zh"));
        Assert.Contains("2026-10-01 周四 第4天\n    通知  国庆见  群主  书友群  因国庆节取消\n", _run.Output, StringComparison.Ordinal);

        _run.Run("plan", "a.playbook", "--json");
        using var json = JsonDocument.Parse(_run.Output);
        var cancelled = Assert.Single(json.RootElement.GetProperty("cancelled").EnumerateArray());
        Assert.Equal(("国庆见", "2026-10-01", "因国庆节取消"),
            (cancelled.GetProperty("title").GetString(), cancelled.GetProperty("date").GetString(), cancelled.GetProperty("because").GetString()));
    }

    [Fact]
    public void A_plan_for_programs_has_ids_moments_and_messages()
    {
        Assert.Equal(ExitCode.Success, _run.Run("plan", "a.playbook", "--json"));
        using var json = JsonDocument.Parse(_run.Output);
        var occurrence = Assert.Single(json.RootElement.GetProperty("occurrences").EnumerateArray());
        Assert.Equal("notice", occurrence.GetProperty("kind").GetString());
        Assert.Equal("2026-12-01T20:00:00+08:00", occurrence.GetProperty("startsAt").GetString());
        Assert.Equal("今晚开营", Assert.Single(occurrence.GetProperty("messages").EnumerateArray()).GetProperty("text").GetString());
    }

    [Fact]
    public void Findings_go_beside_the_plan()
    {
        _run.With("a.playbook", Samples.With(" 由 群主", ""));
        Assert.Equal(ExitCode.Success, _run.Run("plan", "a.playbook", "--json", "--diagnostics", "short"));
        Assert.Equal("a.playbook:8:5: warning PB3202: “开营”没有人负责\n", _run.Error);
        using var json = JsonDocument.Parse(_run.Output);
        Assert.Equal("a", json.RootElement.GetProperty("key").GetString());
    }
}
