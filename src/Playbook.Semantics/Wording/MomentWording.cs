using NodaTime;
using Playbook.Syntax.Words;
using Playbook.Templates.Printing;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Wording;

/// <summary>Dates, times and lengths inside a sentence.</summary>
public static class MomentWording
{
    private static readonly Bilingual[] Weekdays =
    [
        new("周一", "Monday"), new("周二", "Tuesday"), new("周三", "Wednesday"), new("周四", "Thursday"),
        new("周五", "Friday"), new("周六", "Saturday"), new("周日", "Sunday"),
    ];

    /// <summary>“12月1日”, “December 1”.</summary>
    public static string ShortDate(LocalDate date, Language language) => ValueText.Of(date, language);

    /// <summary>“2026年12月1日”, “December 1, 2026”.</summary>
    public static string LongDate(LocalDate date, Language language) => language == Language.Chinese
        ? $"{date.Year}年{ValueText.Of(date, language)}"
        : $"{ValueText.Of(date, language)}, {date.Year}";

    /// <summary>“周二”, “Tuesday”.</summary>
    public static string Weekday(IsoDayOfWeek day, Language language) => Weekdays[(int)day - 1].In(language);

    /// <summary>“20:00”.</summary>
    public static string Time(LocalTime time) => ValueText.Of(time, Language.English);

    /// <summary>“60 分钟”, “60 minutes”.</summary>
    public static string Length(Length length, Language language) => AmountWording.Of(length, language);
}
