using NodaTime;
using Playbook.Syntax.Words;
using Playbook.Templates.Printing;

namespace Playbook.Planning.Dates;

/// <summary>Dates and times as messages say them.</summary>
internal static class DayWords
{
    /// <summary>“10月1日”, “October 1”.</summary>
    public static Bilingual Of(LocalDate date) => new(DateText.Of(date, Language.Chinese), DateText.Of(date, Language.English));

    /// <summary>“10月1日20:00”, “20:00 on October 1”.</summary>
    public static Bilingual Of(LocalDateTime moment)
    {
        var day = Of(moment.Date);
        var time = Of(moment.TimeOfDay);
        return new Bilingual(day.Zh + time, $"{time} on {day.En}");
    }

    /// <summary>“20:00” in either language.</summary>
    public static string Of(LocalTime time) => DateText.Of(time);
}
