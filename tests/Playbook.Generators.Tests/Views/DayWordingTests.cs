using NodaTime;
using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Generators.Tests.Views;

public sealed class DayWordingTests
{
    [Theory]
    [InlineData(1, "第 1 天", "Day 1")]
    [InlineData(30, "第 30 天", "Day 30")]
    [InlineData(0, "开始前 1 天", "1 day before")]
    [InlineData(-3, "开始前 4 天", "4 days before")]
    public void Days_before_the_start_are_counted_towards_it(int day, string zh, string en) =>
        Assert.Equal((zh, en), (DayWording.Day(day, Language.Chinese), DayWording.Day(day, Language.English)));

    [Theory]
    [InlineData(8, 28, "第 8–28 天", "Days 8–28")]
    [InlineData(5, 5, "第 5 天", "Day 5")]
    [InlineData(-3, 0, "开始前 4–1 天", "4–1 days before")]
    [InlineData(0, 1, "开始前 1 天至第 1 天", "1 day before to day 1")]
    public void Ranges_of_days_read_as_people_say_them(int first, int last, string zh, string en)
    {
        var days = new DayRange(first, last);
        Assert.Equal((zh, en), (DayWording.Days(days, Language.Chinese), DayWording.Days(days, Language.English)));
    }

    [Theory]
    [InlineData("2026-12-07", "2026-12-13", "12月7–13日", "December 7–13")]
    [InlineData("2026-11-30", "2026-12-06", "11月30日–12月6日", "November 30 – December 6")]
    [InlineData("2026-12-01", "2026-12-01", "12月1日", "December 1")]
    [InlineData("2026-12-28", "2027-01-03", "2026年12月28日–2027年1月3日", "December 28, 2026 – January 3, 2027")]
    public void Ranges_of_dates_say_no_more_than_needed(string first, string last, string zh, string en) =>
        Assert.Equal(
            (zh, en),
            (DayWording.Range(Date(first), Date(last), Language.Chinese), DayWording.Range(Date(first), Date(last), Language.English)));

    [Fact]
    public void A_range_with_its_year_has_it_once() => Assert.Equal(
        ("2026年12月1–30日", "December 1–30, 2026"),
        (DayWording.LongRange(Date("2026-12-01"), Date("2026-12-30"), Language.Chinese),
            DayWording.LongRange(Date("2026-12-01"), Date("2026-12-30"), Language.English)));

    [Fact]
    public void Headings_and_cells_follow_each_language()
    {
        var date = Date("2026-12-01");
        Assert.Equal(("12月1日 周二", "Tuesday, December 1"), (DayWording.Heading(date, Language.Chinese), DayWording.Heading(date, Language.English)));
        Assert.Equal(("12月1日", "Dec 1"), (DayWording.Cell(date, true, Language.Chinese), DayWording.Cell(date, true, Language.English)));
        Assert.Equal(("周二", "Tue"), (DayWording.ShortWeekday(date.DayOfWeek, Language.Chinese), DayWording.ShortWeekday(date.DayOfWeek, Language.English)));
    }

    [Fact]
    public void A_time_without_a_length_stands_alone()
    {
        Assert.Equal("20:00", DayWording.Moment(new LocalTime(20, 0), null, Language.Chinese));
        Assert.Equal("23:30–00:30", DayWording.Moment(new LocalTime(23, 30), new LocalTime(0, 30), Language.Chinese));
        Assert.Equal("全天", DayWording.Moment(null, null, Language.Chinese));
    }

    private static LocalDate Date(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
