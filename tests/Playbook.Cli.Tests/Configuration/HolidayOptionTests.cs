namespace Playbook.Cli.Tests.Configuration;

/// <summary>Holidays of a project, by what they do to a plan.</summary>
public sealed class HolidayOptionTests : IDisposable
{
    private readonly CommandRun _run = new CommandRun().With("a.playbook", Weekdays("每天 20:00 遇节假日 顺延"));

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_day_off_of_the_project_moves_what_falls_on_it_and_the_plan_says_why()
    {
        _run.With("playbook.yaml", "节假日:\n  放假: { 2026-12-03: 团建 }\n").With("a.playbook", Weekdays("第3天 20:00 遇节假日 顺延"));
        Assert.Contains("2026-12-04 周五 第4天\n  20:00  通知  开营  群主  书友群  原定12月3日，因团建顺延至12月4日\n", Plan(), StringComparison.Ordinal);
    }

    [Fact]
    public void Calendar_and_handbooks_say_why_too()
    {
        _run.With("playbook.yaml", "holidays:\n  rest:\n    2026-12-03: { zh: 团建, en: Outing }\n")
            .With("a.playbook", Weekdays("第3天 20:00 遇节假日 顺延"));
        Assert.Equal(ExitCode.Success, _run.Run("build"));
        foreach (var file in new[] { "calendar.html", "calendar.md", "calendar.ics", "handbook-operator.md", "roles/群主.md" })
        {
            var text = File.ReadAllText(_run.At("out/a/" + file)).Replace("\r\n ", "", StringComparison.Ordinal);
            Assert.True(text.Contains("因团建顺延至12月4日", StringComparison.Ordinal), file);
        }

        _run.With("a.playbook", Weekdays("第3天 20:00 遇节假日 顺延").Replace("周期 7天", "周期 7天\n  语言 英文", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Success, _run.Run("build"));
        Assert.Contains("moved to December 4 because of Outing", File.ReadAllText(_run.At("out/a/calendar.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Make_up_workdays_and_days_that_are_no_holidays_count()
    {
        _run.With("playbook.yaml", "节假日:\n  补班: 2026-12-05\n  不放假: 2027-01-01\n  文件: h.csv\n")
            .With("h.csv", "year,2027,own\nrest,2027-01-01,2027-01-02,元旦,New Year's Day\n")
            .With("a.playbook", Weekdays("每个工作日 20:00", start: "2026-12-04", days: 30));
        Assert.Equal(ExitCode.Success, _run.Run("plan", "a.playbook", "--lang", "zh"));
        Assert.Contains("2026-12-05 周六", _run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("2026-12-06", _run.Output, StringComparison.Ordinal);
        Assert.Contains("2027-01-01", _run.Output, StringComparison.Ordinal);
        Assert.Equal("", _run.Error);
    }

    [Fact]
    public void A_holiday_file_makes_its_years_known_and_its_mistakes_are_told()
    {
        _run.With("a.playbook", Weekdays("每个工作日 20:00", start: "2027-01-01"));
        _run.Run("check", "--diagnostics", "short");
        Assert.Contains("PB3323: 没有2027年的放假与补班数据", _run.Output, StringComparison.Ordinal);

        _run.With("playbook.yaml", "节假日: { 文件: [data/h.csv] }\n").With("data/h.csv", "year,2027,公司通知\nrest,2027-01-01,2027-01-03,元旦,New Year\nrust,1\n");
        Assert.Equal(ExitCode.Success, _run.Run("check", "--diagnostics", "short"));
        Assert.StartsWith("data/h.csv:3:1: warning PB5101: ", _run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("PB3323", _run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("2027-01-01 周", Plan(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("节日 店庆日 10:00", "日期: 12-05", "2026-12-05")]
    [InlineData("holiday shop-day at 10:00", "日期: 12-05", "2026-12-05")]
    [InlineData("节日 店庆日 10:00", "date: [2026-12-03, 2027-12-04]", "2026-12-03")]
    [InlineData("节日 店庆日 10:00", "农历: 10-25", "2026-12-03")]
    public void A_named_holiday_of_the_project_is_usable_in_a_schedule_in_either_spelling(string when, string date, string day)
    {
        _run.With("playbook.yaml", $"节假日: {{ 节日: [{{ 中文: 店庆日, 英文: shop-day, {date} }}] }}\n").With("a.playbook", Weekdays(when));
        Assert.Contains(day, Plan(), StringComparison.Ordinal);
        Assert.Single(Plan().Split('\n'), line => line.Contains("  通知  ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_misspelt_name_is_answered_with_the_project_s_own()
    {
        _run.With("playbook.yaml", "节假日: { 节日: [{ 中文: 店庆日, 英文: shop-day, 日期: 12-05 }] }\n").With("a.playbook", Weekdays("节日 shop-dey 10:00"));
        Assert.Equal(ExitCode.Findings, _run.Run("check", "--lang", "zh"));
        Assert.Contains("是不是“shop-day”？", _run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ 节日: [{ 中文: 国庆节, 英文: our-day, 日期: 12-05 }] }", "PB5218")]
    [InlineData("{ 节日: [{ 中文: 店庆, 英文: a, 日期: 12-05 }, { 中文: 店庆, 英文: b, 日期: 12-06 }] }", "PB5218")]
    [InlineData("{ 节日: [{ 中文: 店庆, 日期: 12-05 }] }", "PB5212")]
    [InlineData("{ 节日: [{ 中文: 店 庆, 英文: shop, 日期: 12-05 }] }", "PB5212")]
    [InlineData("{ 节日: [{ 中文: 店庆, 英文: shop }] }", "PB5212")]
    [InlineData("{ 节日: [{ 中文: 店庆, 英文: shop, 日期: 02-30 }] }", "PB5219")]
    [InlineData("{ 节日: [{ 中文: 店庆, 英文: shop, 农历: 13-01 }] }", "PB5219")]
    [InlineData("{ 放假: { 2026-02-29: x } }", "PB5219")]
    [InlineData("{ 放假: { 2026-02-01..2026-08-01: x } }", "PB5219")]
    [InlineData("{ 放假: { 2026-10-02: 国庆 } }", "PB5220")]
    [InlineData("{ 补班: 2026-12-01 }", "PB5220")]
    [InlineData("{ 不放假: 2026-12-01 }", "PB5220")]
    public void What_cannot_be_is_a_finding_at_its_place(string holidays, string code)
    {
        _run.With("playbook.yaml", $"节假日: {holidays}\n");
        _run.Run("check", "--diagnostics", "short");
        Assert.Contains(_run.Output.Split('\n'), line => line.StartsWith("playbook.yaml:1:", StringComparison.Ordinal) && line.Contains(code, StringComparison.Ordinal));
    }

    private static string Weekdays(string when, string start = "2026-12-01", int days = 7) =>
        Samples.With("第1天 20:00", when).Replace("2026-12-01", start, StringComparison.Ordinal).Replace("7天", $"{days}天", StringComparison.Ordinal);

    private string Plan()
    {
        Assert.Equal(ExitCode.Success, _run.Run("plan", "a.playbook", "--lang", "zh"));
        return _run.Output;
    }
}
