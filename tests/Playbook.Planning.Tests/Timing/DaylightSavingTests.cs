using NodaTime;
using Playbook.Planning.Holidays;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;
using static Playbook.Planning.Tests.Models;

namespace Playbook.Planning.Tests.Timing;

public sealed class DaylightSavingTests
{
    private static Plan EveryNight(string zone, LocalDate start, string at) => Planner.Make(
        Book(start, 3, zone, Item("打卡", EveryDay(at), duration: Minutes(90), reminders: [Before(Minutes(60))])), HolidayCalendar.China);

    [Theory]
    [InlineData("Europe/Berlin", 2026, 3, 29, "2026-03-29T03:30:00+02")]
    [InlineData("America/New_York", 2026, 3, 8, "2026-03-08T03:30:00-04")]
    public void A_time_in_the_gap_moves_forward_by_the_length_of_the_gap(string zone, int year, int month, int day, string moment)
    {
        var plan = EveryNight(zone, new LocalDate(year, month, day).PlusDays(-1), "02:30");
        var moved = plan.Occurrences.Single(o => o.IsItem && o.Day == 2);
        Assert.Equal(moment, moved.StartsAt!.Value.ToOffsetDateTime().ToString("uuuu-MM-dd'T'HH:mm:sso<G>", null));
        Assert.Equal(new LocalTime(3, 30), moved.Start);
        Assert.Equal(
            new Bilingual("原定02:30，当天拨快时钟，改到03:30", "planned for 02:30, moved to 03:30 because clocks go forward that day"), moved.MovedBecause);
        Assert.All(plan.Occurrences.Where(o => o.Day != 2), o => Assert.Null(o.MovedBecause));
    }

    [Fact]
    public void The_gap_is_reported_once_for_each_line()
    {
        var finding = Only(EveryNight("Europe/Berlin", new LocalDate(2026, 3, 28), "02:30"), "PB3324");
        Assert.Equal("“打卡”定在时钟拨快时跳过的时刻，顺延到拨快之后，在3月29日", finding.GetMessage(Language.Chinese));
        Assert.Equal(
            "\"打卡\" is set at a time the clocks skip, and moves to after the change, on March 29", finding.GetMessage(Language.English));
    }

    [Theory]
    [InlineData("Europe/Berlin", 2026, 10, 25, "2026-10-25T02:30:00+02")]
    [InlineData("America/New_York", 2026, 11, 1, "2026-11-01T01:30:00-04")]
    public void A_time_that_occurs_twice_takes_the_earlier_one(string zone, int year, int month, int day, string moment)
    {
        var plan = EveryNight(zone, new LocalDate(year, month, day).PlusDays(-1), moment.Substring(11, 5));
        var twice = plan.Occurrences.Single(o => o.IsItem && o.Day == 2);
        Assert.Equal(moment, twice.StartsAt!.Value.ToOffsetDateTime().ToString("uuuu-MM-dd'T'HH:mm:sso<G>", null));
        Assert.Null(twice.MovedBecause);
        var finding = Only(plan, "PB3325");
        Assert.Equal($"“打卡”定在时钟拨慢时出现两次的时刻，取前一次，在{month}月{day}日", finding.GetMessage(Language.Chinese));
        Assert.StartsWith("\"打卡\" is set at a time that occurs twice as clocks go back; the earlier one is taken, on ", finding.GetMessage(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_length_is_time_that_passes_and_not_what_the_clock_shows()
    {
        var plan = EveryNight("Europe/Berlin", new LocalDate(2026, 10, 24), "02:30");
        var twice = plan.Occurrences.Single(o => o.IsItem && o.Day == 2);
        Assert.Equal(Duration.FromMinutes(90), twice.EndsAt!.Value.ToInstant() - twice.StartsAt!.Value.ToInstant());
        Assert.Equal(new LocalTime(3, 0), twice.End);
    }

    [Fact]
    public void A_reminder_counts_real_time_back_from_the_start()
    {
        var plan = EveryNight("America/New_York", new LocalDate(2026, 3, 7), "03:15");
        var reminder = plan.Occurrences.Single(o => o.Reminder is not null && o.Number == 2);
        Assert.Equal(new LocalTime(1, 15), reminder.Start);
        Assert.Empty(plan.Diagnostics);
    }

    [Fact]
    public void A_day_the_calendar_leaves_out_moves_to_the_next()
    {
        // Samoa crossed the date line: there was no 30th of December 2011.
        var plan = Planner.Make(
            Book(new LocalDate(2011, 12, 29), 2, "Pacific/Apia", Item("打卡", EveryDay("08:00"))), HolidayCalendar.China);
        Assert.Equal(["打卡.2011-12-29", "打卡.2011-12-30"], plan.Occurrences.Select(o => o.Id));
        Assert.Equal(new LocalDate(2011, 12, 31), plan.Occurrences[1].Date);
        Assert.Equal("原定08:00，当天拨快时钟，改到12月31日08:00", plan.Occurrences[1].MovedBecause!.Zh);
    }

    [Fact]
    public void A_zone_without_daylight_saving_says_nothing() =>
        Assert.Empty(EveryNight("Asia/Shanghai", new LocalDate(2026, 3, 28), "02:30").Diagnostics);
}
