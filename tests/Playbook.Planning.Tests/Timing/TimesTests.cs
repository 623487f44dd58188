using NodaTime;
using Playbook.Planning.Holidays;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;
using static Playbook.Planning.Tests.Models;

namespace Playbook.Planning.Tests.Timing;

public sealed class TimesTests
{
    [Fact]
    public void Times_are_wall_clock_times_of_the_playbook_s_zone()
    {
        var only = Assert.Single(PlanOf(Item("直播", OnDay(5, "19:00"), duration: Minutes(90))).Occurrences);
        Assert.Equal("2026-12-05T11:00:00Z", only.StartsAt!.Value.ToInstant().ToString());
        Assert.Equal((Time("19:00"), Time("20:30")), (only.Start!.Value, only.End!.Value));
    }

    [Fact]
    public void An_end_at_or_before_the_start_is_on_the_next_day()
    {
        var only = Assert.Single(PlanOf(Item("跨年", OnDay(30, "22:00") with { End = Time("00:30") })).Occurrences);
        Assert.Equal(new LocalDateTime(2026, 12, 31, 0, 30), only.EndsAt!.Value.LocalDateTime);
        Assert.Equal((30, Time("00:30")), (only.Day, only.End!.Value));
    }

    [Fact]
    public void A_written_end_counts_before_the_usual_length()
    {
        var only = Assert.Single(PlanOf(Item("例会", OnDay(1, "20:00") with { End = Time("20:45") }, Meeting)).Occurrences);
        Assert.Equal(Time("20:45"), only.End);
    }

    [Fact]
    public void Without_a_time_only_the_day_is_known()
    {
        var only = Assert.Single(PlanOf(Item("节日", OnDays(1), Meeting)).Occurrences);
        Assert.Null(only.Start);
        Assert.Null(only.StartsAt);
        Assert.Null(only.End);
        Assert.Null(only.EndsAt);
    }

    [Fact]
    public void Everything_stands_by_date_time_and_place_in_the_source() =>
        Assert.Equal(
            ["12-01 --:-- 丁", "12-01 08:00 丙", "12-01 20:00 甲", "12-01 20:00 乙", "12-02 07:00 丙"],
            Lines(PlanOf(
                Item("甲", OnDay(1, "20:00")), Item("乙", OnDay(1, "20:00")), Item("丙", new When(new DatesPattern([FirstDay]), Line(1)) { Start = Time("08:00") }),
                Item("丁", OnDays(1)), Item("丙", OnDay(2, "07:00")))));

    [Fact]
    public void An_occurrence_knows_its_day_number_and_phase()
    {
        var phase = new Phase { Name = "破冰", Title = Text("破冰"), Days = new DayRange(0, 7), Location = Line(1) };
        var items = Item("打卡", OnDays(-1, 0, 7, 8));
        var playbook = new PlaybookModel
        {
            Name = "a", Title = Text("a"), Key = "a", Language = Language.English, Start = FirstDay, Days = 30,
            Zone = DateTimeZone.Utc, Location = Line(1), Items = [items], Phases = [phase],
        };
        Assert.Equal(
            [(-1, null), (0, "破冰"), (7, "破冰"), (8, null)],
            Planner.Make(playbook, HolidayCalendar.None).Occurrences.Select(o => (o.Day, o.Phase?.Name)));
    }

    [Fact]
    public void A_length_beyond_reason_ends_after_a_year()
    {
        var only = Assert.Single(PlanOf(Item("挑战", OnDay(1, "08:00"), duration: Of(decimal.MaxValue, LengthUnit.Month))).Occurrences);
        Assert.Equal(new LocalDate(2027, 12, 2), only.EndsAt!.Value.Date);
    }

    [Fact]
    public void Days_beyond_a_century_are_not_planned_and_break_nothing()
    {
        var far = Item("远方", new When(new DaysPattern([new DayRange(int.MinValue, int.MinValue), new DayRange(int.MaxValue, int.MaxValue)]), Line(1)));
        var near = Item("近处", OnDays(1));
        var away = Item("很久以后", On(After(near, Of(decimal.MaxValue, LengthUnit.Month))));
        var plan = PlanOf(far, near, away);
        Assert.Equal(["12-01 --:-- 近处"], Lines(plan));
        Assert.Equal(["PB3320", "PB3320"], plan.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void A_playbook_at_the_end_of_time_breaks_nothing()
    {
        var items = new[] { Item("打卡", EveryDay("23:59") with { OnHolidays = HolidayPolicy.Later }, duration: Of(9, LengthUnit.Week), reminders: [Before(Of(99, LengthUnit.Month))]) };
        foreach (var start in new[] { new LocalDate(9999, 12, 31), new LocalDate(1, 1, 1) })
        {
            Assert.NotNull(Planner.Make(Book(start, int.MaxValue, "America/New_York", items), HolidayCalendar.China));
        }
    }

    [Fact]
    public void A_plan_too_long_is_cut_and_reported_as_an_error()
    {
        var plan = Planner.Make(
            Book(FirstDay, 30_000, "Asia/Shanghai", Item("一", EveryDay(), line: 4), Item("二", EveryDay(), line: 5)), HolidayCalendar.China);
        Assert.Equal(20_000, plan.Occurrences.Length);
        var finding = Assert.Single(plan.Diagnostics);
        Assert.Equal(("PB9101", 4), (finding.Code, finding.Location!.Start.Line));
        Assert.Equal("日程太多，排到“一”已超过20000条，后面的没有排", finding.GetMessage(Language.Chinese));
        Assert.Equal("The plan is too long: at \"一\" it passes 20000 entries, and the rest is left out", finding.GetMessage(Language.English));
    }
}
