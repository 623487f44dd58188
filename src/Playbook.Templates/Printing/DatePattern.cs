using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Calendars;
using Playbook.Syntax.Words;

namespace Playbook.Templates.Printing;

/// <summary>
/// Formats of dates and times. Two notations: the letters of calendars (<c>M月d日</c>, <c>yyyy-MM-dd</c>, <c>HH:mm</c>) and,
/// when there is a percent sign, the directives of Scriban's <c>date.to_string</c> (<c>%Y-%m-%d</c>).
/// </summary>
internal static class DatePattern
{
    private const string DateLetters = "yMd";
    private const string TimeLetters = "Hhmst";

    /// <summary>A date in a format; null when the format cannot be used for dates.</summary>
    public static string? Format(LocalDate date, string format, Language language) => Format(date, null, format, language, out _);

    /// <summary>A time in a format; null when the format cannot be used for times.</summary>
    public static string? Format(LocalTime time, string format, Language language) => Format(null, time, format, language, out _);

    /// <summary>The part of a format that cannot be used for dates, or null when all can.</summary>
    public static string? FindBadForDate(string format)
    {
        _ = Format(new LocalDate(2000, 1, 1), null, format, Language.English, out var bad);
        return bad;
    }

    /// <summary>The part of a format that cannot be used for times, or null when all can.</summary>
    public static string? FindBadForTime(string format)
    {
        _ = Format(null, LocalTime.Midnight, format, Language.English, out var bad);
        return bad;
    }

    private static string? Format(LocalDate? date, LocalTime? time, string format, Language language, out string? bad)
    {
        var text = new StringBuilder(format.Length + 8);
        var usesPercent = format.Contains('%', StringComparison.Ordinal);
        bad = null;
        for (var i = 0; i < format.Length;)
        {
            var length = usesPercent ? DirectiveLength(format, i) : LetterRun(format, i);
            if (length == 0)
            {
                i += CopyLiteral(format, i, text, usesPercent);
                continue;
            }

            var part = format.Substring(i, length);
            var value = usesPercent ? Directive(part, date, time, language) : Letters(part, date, time, language);
            if (value is null)
            {
                bad = part;
                return null;
            }

            text.Append(value);
            i += length;
        }

        return text.ToString();
    }

    private static int DirectiveLength(string format, int at) => format[at] == '%' ? Math.Min(2, format.Length - at) : 0;

    private static int LetterRun(string format, int at)
    {
        if (!char.IsAsciiLetter(format[at]))
        {
            return 0;
        }

        var end = at;
        while (end < format.Length && format[end] == format[at])
        {
            end++;
        }

        return end - at;
    }

    /// <summary>Copies what is no directive; in letter formats, letters inside quotes are copied too.</summary>
    private static int CopyLiteral(string format, int at, StringBuilder text, bool usesPercent)
    {
        var close = !usesPercent && format[at] is '\'' or '"' ? format.IndexOf(format[at], at + 1) : -1;
        if (close < 0)
        {
            text.Append(format[at]);
            return 1;
        }

        text.Append(format, at + 1, close - at - 1);
        return close - at + 1;
    }

    private static string? Letters(string part, LocalDate? date, LocalTime? time, Language language)
    {
        if (DateLetters.Contains(part[0], StringComparison.Ordinal) && date is { } day)
        {
            return part switch
            {
                "yyyy" => Number(day.Year, 4),
                "yy" => Number(day.Year % 100, 2),
                "MMMM" => DateText.Month(day, language),
                "MMM" => DateText.ShortMonth(day, language),
                "MM" => Number(day.Month, 2),
                "M" => Number(day.Month, 1),
                "dddd" => DateText.LongWeekday(day, language),
                "ddd" => language == Language.Chinese ? DateText.Weekday(day, language) : DateText.ShortWeekday(day, language),
                "dd" => Number(day.Day, 2),
                "d" => Number(day.Day, 1),
                _ => null,
            };
        }

        if (!TimeLetters.Contains(part[0], StringComparison.Ordinal) || time is not { } clock)
        {
            return null;
        }

        return part switch
        {
            "HH" => Number(clock.Hour, 2),
            "H" => Number(clock.Hour, 1),
            "hh" => Number(clock.ClockHourOfHalfDay, 2),
            "h" => Number(clock.ClockHourOfHalfDay, 1),
            "mm" => Number(clock.Minute, 2),
            "m" => Number(clock.Minute, 1),
            "ss" => Number(clock.Second, 2),
            "tt" => HalfDay(clock, language),
            _ => null,
        };
    }

    private static string? Directive(string part, LocalDate? date, LocalTime? time, Language language) => (part, date, time) switch
    {
        ("%%", _, _) => "%",
        ("%n", _, _) => "\n",
        ("%t", _, _) => "\t",
        ("%a", { } day, _) => language == Language.Chinese ? DateText.Weekday(day, language) : DateText.ShortWeekday(day, language),
        ("%A", { } day, _) => DateText.LongWeekday(day, language),
        ("%b" or "%h", { } day, _) => DateText.ShortMonth(day, language),
        ("%B", { } day, _) => DateText.Month(day, language),
        ("%C", { } day, _) => Number(day.Year / 100, 2),
        ("%d", { } day, _) => Number(day.Day, 2),
        ("%e", { } day, _) => Number(day.Day, 1).PadLeft(2),
        ("%D", { } day, _) => $"{Number(day.Month, 2)}/{Number(day.Day, 2)}/{Number(day.Year % 100, 2)}",
        ("%F", { } day, _) => IsoNotation.Date(day),
        ("%j", { } day, _) => Number(day.DayOfYear, 3),
        ("%m", { } day, _) => Number(day.Month, 2),
        ("%u", { } day, _) => Number((int)day.DayOfWeek, 1),
        ("%v", { } day, _) => $"{Number(day.Day, 1).PadLeft(2)}-{DateText.ShortMonth(day, Language.English).ToUpperInvariant()}-{Number(day.Year, 4)}",
        ("%V", { } day, _) => Number(WeekYearRules.Iso.GetWeekOfWeekYear(day), 2),
        ("%w", { } day, _) => Number((int)day.DayOfWeek % 7, 1),
        ("%y", { } day, _) => Number(day.Year % 100, 2),
        ("%Y", { } day, _) => Number(day.Year, 4),
        ("%H", _, { } clock) => Number(clock.Hour, 2),
        ("%k", _, { } clock) => Number(clock.Hour, 1).PadLeft(2),
        ("%I", _, { } clock) => Number(clock.ClockHourOfHalfDay, 2),
        ("%l", _, { } clock) => Number(clock.ClockHourOfHalfDay, 1).PadLeft(2),
        ("%M", _, { } clock) => Number(clock.Minute, 2),
        ("%S", _, { } clock) => Number(clock.Second, 2),
        ("%p", _, { } clock) => HalfDay(clock, language),
        ("%R", _, { } clock) => DateText.Of(clock),
        ("%T", _, { } clock) => $"{DateText.Of(clock)}:{Number(clock.Second, 2)}",
        _ => null,
    };

    private static string HalfDay(LocalTime time, Language language) => (language, time.Hour < 12) switch
    {
        (Language.Chinese, true) => "上午",
        (Language.Chinese, false) => "下午",
        (_, true) => "AM",
        _ => "PM",
    };

    private static string Number(int value, int digits) => value.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
}
