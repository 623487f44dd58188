using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Playbook.Syntax.Words;

namespace Playbook.Planning.Dates;

/// <summary>Dates and times as messages say them.</summary>
internal static class DayWords
{
    private static readonly LocalDatePattern English = LocalDatePattern.CreateWithInvariantCulture("MMMM d");
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>“10月1日”, “October 1”.</summary>
    public static Bilingual Of(LocalDate date) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{date.Month}月{date.Day}日"), English.Format(date));

    /// <summary>“10月1日20:00”, “20:00 on October 1”.</summary>
    public static Bilingual Of(LocalDateTime moment)
    {
        var day = Of(moment.Date);
        var time = Of(moment.TimeOfDay);
        return new Bilingual(day.Zh + time, $"{time} on {day.En}");
    }

    /// <summary>“20:00” in either language.</summary>
    public static string Of(LocalTime time) => Clock.Format(time);
}
