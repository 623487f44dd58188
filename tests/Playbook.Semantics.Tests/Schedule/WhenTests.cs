using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Tests.Schedule;

public sealed class WhenTests
{
    public static TheoryData<string, string, string> Twins => new()
    {
        // Chinese, English, what both mean.
        { "第7天", "day 7", "days 7..7" },
        { "第7、14、21天", "days 7, 14, 21", "days 7..7 14..14 21..21" },
        { "第-3至0天", "days -3..0", "days -3..0" },
        { "每天", "every day", "every 1 days" },
        { "每3天", "every 3 days", "every 3 days" },
        { "每周三", "every wednesday", "weekly Wednesday / 1" },
        { "每周一至周五", "every monday to friday", "weekly Monday Tuesday Wednesday Thursday Friday / 1" },
        { "每周五至周一", "every friday to monday", "weekly Monday Friday Saturday Sunday / 1" },
        { "每周", "every week", "weekly Tuesday / 1" },
        { "每2周周一、周四", "every 2 weeks on monday, thursday", "weekly Monday Thursday / 2" },
        { "每个工作日", "every weekday", "workdays" },
        { "每周末", "every weekend", "weekly Saturday Sunday / 1" },
        { "每月1、15日", "every month on days 1, 15", "monthly 1 15" },
        { "每月1日、15日", "every month on days 1, 15", "monthly 1 15" },
        { "每月", "every month", "monthly 1" },
        { "2026-12-25", "2026-12-25", "dates 2026-12-25" },
        { "12月25日", "12月25日", "dates 2026-12-25" },
        { "2026-12-01 至 2026-12-03", "2026-12-01 .. 2026-12-03", "dates 2026-12-01 2026-12-02 2026-12-03" },
        { "节日 冬至", "holiday winter-solstice", "holiday winter-solstice" },
        { "当 入群", "when joins", "trigger joins" },
        { "当 沉默 14天", "when silent 14 days", "trigger silent 14" },
    };

    [Theory]
    [MemberData(nameof(Twins))]
    public void Both_spellings_of_a_pattern_mean_the_same(string zh, string en, string meaning)
    {
        Assert.Equal(meaning, Say(Scheduled.When(zh).Pattern));
        Assert.Equal(meaning, Say(Scheduled.When(en).Pattern));
    }

    [Theory]
    [InlineData("每天 20:00-21:30", "every day at 20:00-21:30")]
    public void A_time_range_gives_start_and_end(string zh, string en)
    {
        foreach (var when in new[] { Scheduled.When(zh), Scheduled.When(en) })
        {
            Assert.Equal(new LocalTime(20, 0), when.Start);
            Assert.Equal(new LocalTime(21, 30), when.End);
        }
    }

    [Fact]
    public void Bounds_count_and_exceptions_narrow_a_pattern()
    {
        foreach (var line in new[]
                 {
                     "每天 08:00 从第3天 至第28天 除 第5天 共3次 遇节假日 顺延",
                     "every day at 08:00 from day 3 until day 28 except day 5 3 times on holidays later",
                 })
        {
            var when = Scheduled.When(line);
            Assert.Equal(new LocalDate(2026, 12, 3), when.From);
            Assert.Equal(new LocalDate(2026, 12, 28), when.Until);
            Assert.Equal("days 5..5", Say(Assert.Single(when.Except)));
            Assert.Equal(3, when.MaxTimes);
            Assert.Equal(HolidayPolicy.Later, when.OnHolidays);
        }
    }

    [Fact]
    public void Every_week_falls_on_the_weekday_it_begins_on() =>
        Assert.Equal("weekly Friday / 1", Say(Scheduled.When("每周 20:00 从第4天").Pattern));

    [Fact]
    public void A_date_without_year_may_lie_in_the_warm_up() =>
        Assert.Equal("dates 2026-11-30", Say(Scheduled.When("11月30日").Pattern));

    [Fact]
    public void An_item_may_count_its_days_from_another_by_name_or_title()
    {
        var items = Scheduled.Items("""
            第10天 20:00 仪式 大会 "开营仪式" 由 群主
            "开营仪式" 前3天 20:00 通知 "快到了" 由 群主
            2 days after 大会 at 09:00 digest "Notes" by host
            """);
        var before = Assert.IsType<RelativePattern>(items[1].When.Pattern);
        var after = Assert.IsType<RelativePattern>(items[2].When.Pattern);
        Assert.Same(items[0], before.Item.Item);
        Assert.Same(items[0], after.Item.Item);
        Assert.True(before.IsBefore);
        Assert.False(after.IsBefore);
        Assert.Equal(new Length(3, LengthUnit.Day), before.Offset);
    }

    private static string Say(Pattern pattern) => pattern switch
    {
        DaysPattern days => "days " + string.Join(' ', days.Ranges.Select(range => $"{range.First}..{range.Last}")),
        IntervalPattern interval => $"every {interval.Days} days",
        WeeklyPattern weekly => $"weekly {string.Join(' ', weekly.Weekdays)} / {weekly.Weeks}",
        WorkdaysPattern => "workdays",
        MonthlyPattern monthly => "monthly " + string.Join(' ', monthly.Days),
        DatesPattern dates => "dates " + string.Join(' ', dates.Dates.Select(NodaTime.Text.LocalDatePattern.Iso.Format)),
        HolidayPattern holiday => "holiday " + holiday.Holiday.Id,
        TriggerPattern trigger => $"trigger {trigger.Trigger.Id} {trigger.Days}".TrimEnd(),
        _ => pattern.ToString(),
    };
}
