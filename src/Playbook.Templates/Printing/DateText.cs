using System.Globalization;
using NodaTime;
using Playbook.Syntax.Words;

namespace Playbook.Templates.Printing;

/// <summary>How dates, weekdays and times are written: <c>12月1日</c>, <c>December 1</c>, <c>周二</c>, <c>20:00</c>.</summary>
public static class DateText
{
    private const string ChineseWeekdays = "一二三四五六日";

    private static readonly string[] EnglishWeekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly string[] EnglishMonths =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>Parts of the day by the hour they begin at.</summary>
    private static readonly (int From, Bilingual Name)[] PartsOfDay =
    [
        (0, new("凌晨", "night")),
        (5, new("早上", "morning")),
        (9, new("上午", "morning")),
        (11, new("中午", "midday")),
        (13, new("下午", "afternoon")),
        (18, new("晚上", "evening")),
    ];

    /// <summary>Day and month; the year is left to a format.</summary>
    public static string Of(LocalDate date, Language language) => language == Language.Chinese
        ? string.Create(CultureInfo.InvariantCulture, $"{date.Month}月{date.Day}日")
        : string.Create(CultureInfo.InvariantCulture, $"{EnglishMonths[date.Month - 1]} {date.Day}");

    /// <summary>Hours and minutes.</summary>
    public static string Of(LocalTime time) => $"{NumberText.TwoDigits(time.Hour)}:{NumberText.TwoDigits(time.Minute)}";

    /// <summary>The name of a month in full: <c>12月</c>, <c>December</c>.</summary>
    public static string Month(LocalDate date, Language language) => language == Language.Chinese
        ? string.Create(CultureInfo.InvariantCulture, $"{date.Month}月")
        : EnglishMonths[date.Month - 1];

    /// <summary>The name of a month in short: <c>12月</c>, <c>Dec</c>.</summary>
    public static string ShortMonth(LocalDate date, Language language) =>
        language == Language.Chinese ? Month(date, language) : EnglishMonths[date.Month - 1][..3];

    /// <summary>The weekday as in running text: <c>周二</c>, <c>Tuesday</c>.</summary>
    public static string Weekday(LocalDate date, Language language) => language == Language.Chinese
        ? "周" + ChineseWeekdays[Place(date)]
        : EnglishWeekdays[Place(date)];

    /// <summary>The weekday in full: <c>星期二</c>, <c>Tuesday</c>.</summary>
    public static string LongWeekday(LocalDate date, Language language) => language == Language.Chinese
        ? "星期" + ChineseWeekdays[Place(date)]
        : EnglishWeekdays[Place(date)];

    /// <summary>The weekday as short as a calendar's head: <c>二</c>, <c>Tue</c>.</summary>
    public static string ShortWeekday(LocalDate date, Language language) => language == Language.Chinese
        ? ChineseWeekdays[Place(date)].ToString()
        : EnglishWeekdays[Place(date)][..3];

    /// <summary>The part of the day: <c>上午</c>, <c>evening</c>.</summary>
    public static string PartOfDay(LocalTime time, Language language) =>
        PartsOfDay.Last(part => part.From <= time.Hour).Name.In(language);

    private static int Place(LocalDate date) => (int)date.DayOfWeek - 1;
}
