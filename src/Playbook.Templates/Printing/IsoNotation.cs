using System.Globalization;
using NodaTime;

namespace Playbook.Templates.Printing;

/// <summary>
/// Dates and times as ISO 8601 writes them, for programs: in its extended form with marks between the parts, and in its basic form
/// without. Written out here, since patterns of NodaTime load hundreds of types before the first date is written.
/// </summary>
public static class IsoNotation
{
    /// <summary><c>2026-12-01</c>.</summary>
    public static string Date(LocalDate date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year:D4}-{date.Month:D2}-{date.Day:D2}");

    /// <summary><c>20:00</c>; seconds are left out.</summary>
    public static string Time(LocalTime time) => string.Create(CultureInfo.InvariantCulture, $"{time.Hour:D2}:{time.Minute:D2}");

    /// <summary><c>2026-12-01T20:00:00+08:00</c>; seconds of the offset are left out.</summary>
    public static string Moment(OffsetDateTime moment) =>
        $"{Date(moment.Date)}T{Time(moment.TimeOfDay)}:{NumberText.TwoDigits(moment.Second)}{Sign(moment.Offset)}{Time(Clock(moment.Offset))}";

    /// <summary><c>20261201</c>.</summary>
    public static string BasicDate(LocalDate date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year:D4}{date.Month:D2}{date.Day:D2}");

    /// <summary><c>2000</c>; seconds are left out.</summary>
    public static string BasicTime(LocalTime time) => string.Create(CultureInfo.InvariantCulture, $"{time.Hour:D2}{time.Minute:D2}");

    /// <summary><c>20261201T200000</c>.</summary>
    public static string BasicMoment(LocalDateTime moment) =>
        $"{BasicDate(moment.Date)}T{BasicTime(moment.TimeOfDay)}{NumberText.TwoDigits(moment.Second)}";

    /// <summary><c>+0800</c>, with seconds only where there are any: <c>+080543</c>.</summary>
    public static string BasicOffset(Offset offset)
    {
        var clock = Clock(offset);
        return Sign(offset) + BasicTime(clock) + (clock.Second == 0 ? string.Empty : NumberText.TwoDigits(clock.Second));
    }

    /// <summary>Reads <c>2026-12-01</c>, and nothing else.</summary>
    /// <param name="text">What is written.</param>
    /// <param name="date">The date; without a meaning where the answer is no.</param>
    public static bool TryDate(string text, out LocalDate date)
    {
        date = default;
        if (text is not [_, _, _, _, '-', _, _, '-', _, _]
            || !TryNumber(text.AsSpan(0, 4), out var year) || !TryNumber(text.AsSpan(5, 2), out var month) || !TryNumber(text.AsSpan(8, 2), out var day)
            || year == 0 || month is 0 or > 12 || day == 0 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static char Sign(Offset offset) => offset.Seconds < 0 ? '-' : '+';

    private static LocalTime Clock(Offset offset) => LocalTime.FromSecondsSinceMidnight(Math.Abs(offset.Seconds));
}
