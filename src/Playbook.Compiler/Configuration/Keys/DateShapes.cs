using System.Globalization;
using System.Text.Json;
using NodaTime;
using Playbook.Compiler.Configuration.Shapes;
using Playbook.Compiler.Yaml;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;
using Playbook.Templates.Printing;

namespace Playbook.Compiler.Configuration.Keys;

/// <summary>Some days in a row.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last.</param>
/// <param name="Location">Where they are written.</param>
internal readonly record struct DateStretch(LocalDate First, LocalDate Last, Location Location)
{
    /// <summary>Each of the days.</summary>
    public IEnumerable<LocalDate> Days()
    {
        for (var day = First; day <= Last; day = day.PlusDays(1))
        {
            yield return day;
        }
    }
}

/// <summary>A day of the year, or of one year alone.</summary>
/// <param name="Year">The year; null for every year.</param>
/// <param name="Month">The month.</param>
/// <param name="Day">The day.</param>
internal readonly record struct YearlyDate(int? Year, int Month, int Day);

/// <summary>Dates in settings.</summary>
internal static class DateShapes
{
    // As in a holiday file: a longer stretch is a slip of the pen.
    private const int LongestStretch = 31;

    private static readonly string[] Between = ["..", "至", "~"];
    private static readonly Bilingual StretchExpects = new("一个日期或一段日期（最多 31 天）", "a date, or two with .. between (31 days at most)");
    private static readonly Bilingual YearlyExpects = new("一年里的一天，或某年的一天", "a day of the year, or of one year");
    private static readonly Bilingual LunarExpects = new("农历的月和日（日到 29）", "month and day of the lunar calendar (days to 29)");

    /// <summary><c>2026-03-05</c> or <c>2026-03-05..2026-03-08</c>.</summary>
    public static ConfigurationShape<DateStretch> Stretch { get; } = new ScalarShape<DateStretch>(
        StretchExpects,
        static (YamlScalar scalar, ConfigurationScope scope, out DateStretch stretch) =>
        {
            var ends = scalar.Text.Split(Between, StringSplitOptions.TrimEntries);
            stretch = ends.Length is 1 or 2 && TryDate(ends[0], out var first) && TryDate(ends[^1], out var last)
                && last >= first && Period.DaysBetween(first, last) < LongestStretch
                ? new DateStretch(first, last, scope.At(scalar))
                : default;
            return stretch.Location is not null || Refuse(scalar, scope, StretchExpects, "2026-03-05");
        },
        Pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}( *(\\.\\.|至|~) *[0-9]{4}-[0-9]{2}-[0-9]{2})?$"));

    /// <summary><c>03-15</c> or <c>2027-03-15</c>.</summary>
    public static ConfigurationShape<YearlyDate> Yearly { get; } = new ScalarShape<YearlyDate>(
        YearlyExpects,
        static (YamlScalar scalar, ConfigurationScope scope, out YearlyDate date) =>
        {
            var isDated = TryDate(scalar.Text, out var dated);
            date = isDated ? new YearlyDate(dated.Year, dated.Month, dated.Day) : default;

            // A leap year has every day that any year has.
            return isDated
                || (TryMonthDay(scalar.Text, out date) && date.Month <= 12 && date.Day <= CalendarSystem.Iso.GetDaysInMonth(2000, date.Month))
                || Refuse(scalar, scope, YearlyExpects, "03-15");
        },
        Pattern("^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$"));

    /// <summary><c>08-16</c>, in the lunar calendar.</summary>
    public static ConfigurationShape<YearlyDate> Lunar { get; } = new ScalarShape<YearlyDate>(
        LunarExpects,
        static (YamlScalar scalar, ConfigurationScope scope, out YearlyDate date) =>
            (TryMonthDay(scalar.Text, out date) && date is { Month: <= 12, Day: <= 29 }) || Refuse(scalar, scope, LunarExpects, "08-16"),
        Pattern("^[0-9]{2}-[0-9]{2}$"));

    private static bool TryDate(string text, out LocalDate date) => IsoNotation.TryDate(text.Trim(), out date);

    private static bool TryMonthDay(string text, out YearlyDate date)
    {
        date = default;
        if (text.Trim().Split('-') is not [{ Length: 2 } month, { Length: 2 } day]
            || !int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var m)
            || !int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var d))
        {
            return false;
        }

        date = new YearlyDate(null, m, d);
        return m > 0 && d > 0;
    }

    private static bool Refuse(YamlScalar scalar, ConfigurationScope scope, Bilingual expects, string example)
    {
        scope.Report(ConfigurationDiagnostics.NoSuchDate(scope.At(scalar), scalar.Text, expects, example));
        return false;
    }

    private static Action<Utf8JsonWriter> Pattern(string pattern) => schema =>
    {
        schema.WriteString("type", "string");
        schema.WriteString("pattern", pattern);
    };
}
