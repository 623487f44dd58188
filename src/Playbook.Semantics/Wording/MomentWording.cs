using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Wording;

/// <summary>Dates, times and lengths inside a sentence.</summary>
public static class MomentWording
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private static readonly Bilingual[] Weekdays =
    [
        new("周一", "Monday"), new("周二", "Tuesday"), new("周三", "Wednesday"), new("周四", "Thursday"),
        new("周五", "Friday"), new("周六", "Saturday"), new("周日", "Sunday"),
    ];

    /// <summary>“12月1日”, “December 1”.</summary>
    public static string ShortDate(LocalDate date, Language language) => language == Language.Chinese
        ? $"{date.Month}月{date.Day}日"
        : $"{Month(date)} {date.Day}";

    /// <summary>“2026年12月1日”, “December 1, 2026”.</summary>
    public static string LongDate(LocalDate date, Language language) => language == Language.Chinese
        ? $"{date.Year}年{date.Month}月{date.Day}日"
        : $"{Month(date)} {date.Day}, {date.Year}";

    /// <summary>“周二”, “Tuesday”.</summary>
    public static string Weekday(IsoDayOfWeek day, Language language) => Weekdays[(int)day - 1].In(language);

    /// <summary>“20:00”.</summary>
    public static string Time(LocalTime time) => Clock.Format(time);

    /// <summary>“60 分钟”, “60 minutes”.</summary>
    public static string Length(Length length, Language language)
    {
        var unit = length.Unit switch
        {
            LengthUnit.Minute => new Bilingual("分钟", "minute"),
            LengthUnit.Hour => new Bilingual("小时", "hour"),
            LengthUnit.Day => new Bilingual("天", "day"),
            LengthUnit.Week => new Bilingual("周", "week"),
            _ => new Bilingual("个月", "month"),
        };
        var number = SignalPhrase.Number(length.Number);
        return language == Language.Chinese ? $"{number} {unit.Zh}" : $"{number} {unit.En}{(length.Number == 1 ? "" : "s")}";
    }

    private static string Month(LocalDate date) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Month);
}
