using NodaTime;
using Playbook.Planning.Holidays;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Templates.Values;
using static NodaTime.IsoDayOfWeek;
using static Playbook.Planning.Tests.Models;

namespace Playbook.Planning.Tests.Dates;

public sealed class PatternTests
{
    private static string DaysOf(Pattern pattern) => DaysOf(On(pattern));

    private static string DaysOf(When when) => Days(PlanOf(Item("活动", when)), "活动");

    [Fact]
    public void Days_of_the_playbook_are_counted_from_the_start_date() =>
        Assert.Equal("12-01 12-07 12-30", DaysOf(OnDays(1, 7, 30)));

    [Fact]
    public void Warm_up_days_that_are_named_lie_before_day_1() =>
        Assert.Equal("11-27 11-30 12-01", DaysOf(OnDays(-3, 0, 1)));

    [Fact]
    public void Follow_up_days_that_are_named_lie_after_the_last_day() =>
        Assert.Equal("12-31 01-06", DaysOf(OnDays(31, 37)));

    [Fact]
    public void Ranges_are_whole_and_days_named_twice_count_once() =>
        Assert.Equal("12-03 12-04 12-05 12-06", DaysOf(new DaysPattern([new DayRange(4, 6), new DayRange(3, 5)])));

    [Fact]
    public void Every_day_runs_from_day_1_to_the_last_day()
    {
        var days = DaysOf(EveryDay()).Split(' ');
        Assert.Equal(30, days.Length);
        Assert.Equal(("12-01", "12-30"), (days[0], days[^1]));
    }

    [Fact]
    public void Every_n_days_is_counted_from_the_first_day_of_the_bounds()
    {
        Assert.Equal("12-01 12-08 12-15 12-22 12-29", DaysOf(new IntervalPattern(7)));
        Assert.Equal("12-05 12-15 12-25", DaysOf(On(new IntervalPattern(10)) with { From = new LocalDate(2026, 12, 5) }));
    }

    [Fact]
    public void Weekdays_stand_in_order_of_the_calendar() =>
        Assert.Equal("12-02 12-05 12-09 12-12 12-16 12-19 12-23 12-26 12-30", DaysOf(Weekly(1, Saturday, Wednesday)));

    [Fact]
    public void Every_second_week_is_counted_from_the_week_of_day_1_which_starts_on_Monday()
    {
        // Day 1 is a Tuesday: the Monday before it belongs to the same week, the Monday after to the next.
        Assert.Equal("12-14 12-28", DaysOf(Weekly(2, Monday)));
        Assert.Equal("12-06 12-20", DaysOf(Weekly(2, Sunday)));
    }

    [Fact]
    public void Weeks_before_day_1_keep_the_same_rhythm() =>
        Assert.Equal(
            "11-18 12-02 12-16 12-30", DaysOf(On(Weekly(2, Wednesday)) with { From = new LocalDate(2026, 11, 9) }));

    [Fact]
    public void Days_of_the_month_that_a_month_lacks_are_passed_over()
    {
        var playbook = Book(new LocalDate(2026, 1, 1), 120, "Asia/Shanghai", Item("活动", On(new MonthlyPattern([31, 29, 1]))));
        Assert.Equal(
            "01-01 01-29 01-31 02-01 03-01 03-29 03-31 04-01 04-29", Days(Planner.Make(playbook, HolidayCalendar.China), "活动"));
    }

    [Fact]
    public void Dates_stand_as_they_are_even_outside_the_days_of_the_playbook() =>
        Assert.Equal(
            "11-11 12-24", DaysOf(new DatesPattern([new LocalDate(2026, 12, 24), new LocalDate(2026, 11, 11)])));

    [Fact]
    public void A_named_holiday_comes_in_every_year_the_playbook_touches()
    {
        var playbook = Book(new LocalDate(2025, 12, 20), 400, "Asia/Shanghai", Item("元旦", On(new HolidayPattern(HolidayWords.NewYear))));
        Assert.Equal(
            [new LocalDate(2026, 1, 1), new LocalDate(2027, 1, 1)],
            Planner.Make(playbook, HolidayCalendar.China).Occurrences.Select(o => o.Date));
    }

    [Fact]
    public void Workdays_know_public_holidays_and_make_up_workdays()
    {
        // The week of National Day 2026: the 20th of September and the 10th of October are Sunday and Saturday, and worked.
        var playbook = Book(new LocalDate(2026, 9, 19), 23, "Asia/Shanghai", Item("晨会", On(new WorkdaysPattern())));
        Assert.Equal(
            "09-20 09-21 09-22 09-23 09-24 09-28 09-29 09-30 10-08 10-09 10-10", Days(Planner.Make(playbook, HolidayCalendar.China), "晨会"));
    }

    [Fact]
    public void Without_data_workdays_are_Monday_to_Friday()
    {
        var playbook = Book(new LocalDate(2031, 9, 29), 7, "Asia/Shanghai", Item("晨会", On(new WorkdaysPattern())));
        Assert.Equal("09-29 09-30 10-01 10-02 10-03", Days(Planner.Make(playbook, HolidayCalendar.China), "晨会"));
    }

    [Fact]
    public void Every_holiday_of_the_vocabulary_has_a_rule() =>
        Assert.All(HolidayWords.Table.Rows, row => Assert.True(NamedHolidays.RuleOf(row) is not null, row.Id));
}
