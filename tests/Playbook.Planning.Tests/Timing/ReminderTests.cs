using NodaTime;
using Playbook.Planning.Timing;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;
using static Playbook.Planning.Tests.Models;

namespace Playbook.Planning.Tests.Timing;

public sealed class ReminderTests
{
    [Fact]
    public void Reminders_are_occurrences_of_their_own() =>
        Assert.Equal(
            [
                "12-04 20:00 直播.remind-1d-2000", "12-04 21:00 直播.remind-1d", "12-05 08:00 直播.remind-0d-0800",
                "12-05 20:00 直播.remind-60m", "12-05 20:50 直播.remind-10m", "12-05 21:00 直播",
            ],
            Lines(PlanOf(Item(
                "直播", OnDay(5, "21:00"), reminders:
                [
                    DaysBefore(0, "08:00"), Before(Of(1, LengthUnit.Hour)), Before(Minutes(10)), DaysBefore(1, "20:00"),
                    Before(Of(1, LengthUnit.Day)),
                ]))));

    [Fact]
    public void A_reminder_carries_the_number_of_its_occurrence_and_the_day_it_is_sent()
    {
        var plan = PlanOf(Item("直播", On(Weekly(1, IsoDayOfWeek.Saturday), "00:30"), reminders: [Before(Minutes(60))]));
        var reminder = plan.Occurrences.Last(o => o.Reminder is not null);
        Assert.Equal((4, 4, 25, new LocalDate(2026, 12, 25)), (reminder.Number, reminder.Count, reminder.Day, reminder.Date));
        Assert.Equal("直播.2026-12-26.remind-60m", reminder.Id);
    }

    [Fact]
    public void A_reminder_of_the_first_day_may_lie_before_the_playbook() =>
        Assert.Equal("11-30 20:00 开营.remind-1d-2000", Lines(PlanOf(Item("开营", OnDay(1, "20:00"), reminders: [DaysBefore(1, "20:00")])))[0]);

    [Theory]
    [InlineData(90, LengthUnit.Minute, "remind-90m")]
    [InlineData(1.5, LengthUnit.Hour, "remind-90m")]
    [InlineData(2, LengthUnit.Week, "remind-14d")]
    [InlineData(1, LengthUnit.Month, "remind-1mo")]
    public void A_reminder_is_called_by_its_time_and_not_by_its_wording(double number, LengthUnit unit, string key) =>
        Assert.Equal(key, ReminderTiming.KeyOf(Before(Of((decimal)number, unit))));

    [Fact]
    public void Two_reminders_for_the_same_time_are_one_and_reported()
    {
        var plan = PlanOf(Item(
            "直播", EveryDay("20:00"), reminders: [Before(Of(1, LengthUnit.Hour), line: 7), Before(Minutes(60), line: 8)]));
        Assert.Equal(60, plan.Occurrences.Length);
        var finding = Only(plan, "PB3327");
        Assert.Equal((8, 7), (finding.Location!.Start.Line, Assert.Single(finding.Related).Location.Start.Line));
        Assert.Equal("“直播”的这条提醒与前面一条时间相同，只排了一条", finding.GetMessage(Language.Chinese));
        Assert.Equal("This reminder of \"直播\" is for the same time as one before it; the plan holds one", finding.GetMessage(Language.English));
    }

    [Fact]
    public void A_reminder_that_counts_from_a_start_needs_one()
    {
        var plan = PlanOf(Item("直播", EveryDay(), reminders: [Before(Minutes(60), line: 7), DaysBefore(0, "08:00")]));
        Assert.Equal(60, plan.Occurrences.Length);
        var finding = Only(plan, "PB3326");
        Assert.Equal(7, finding.Location!.Start.Line);
        Assert.Equal("“直播”没有开始时间，“提前多久”无从算起，这一条没有排进日程", finding.GetMessage(Language.Chinese));
        Assert.Equal("\"直播\" has no start time to count back from, so this one is not in the plan", finding.GetMessage(Language.English));
    }

    [Fact]
    public void A_reminder_after_the_start_is_reported()
    {
        var finding = Only(PlanOf(Item("直播", EveryDay("20:00"), reminders: [DaysBefore(0, "20:30", line: 7)])), "PB3309");
        Assert.Equal(7, finding.Location!.Start.Line);
        Assert.Equal("“直播”的提醒在开始之后才发出，共30次，最早在12月1日20:30", finding.GetMessage(Language.Chinese));
        Assert.Equal("A reminder of \"直播\" is sent only after it has begun, 30 times, first at 20:30 on December 1", finding.GetMessage(Language.English));
    }

    [Fact]
    public void A_reminder_while_the_one_before_is_running_is_reported()
    {
        var item = Item("马拉松", OnDays(1, 2, 4) with { Start = Time("08:00") }, duration: Of(20, LengthUnit.Hour), reminders: [Before(Of(6, LengthUnit.Hour))]);
        var finding = Only(PlanOf(item), "PB3306");
        Assert.Equal("“马拉松”的提醒发出时，上一场还没结束，在12月2日02:00", finding.GetMessage(Language.Chinese));
        Assert.Equal("A reminder of \"马拉松\" is sent while the one before it is still running, at 02:00 on December 2", finding.GetMessage(Language.English));
    }
}
