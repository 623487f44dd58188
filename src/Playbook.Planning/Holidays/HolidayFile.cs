using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Playbook.Planning.Diagnostics;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;
using Playbook.Templates.Printing;

namespace Playbook.Planning.Holidays;

/// <summary>
/// A holiday file after reading. The form is CSV without quotes: <c>year,2026,source</c> opens a year; <c>rest,first,last,zh,en</c>
/// are days off, <c>work,first,last,zh,en</c> make-up workdays; <c>#</c> opens a comment line.
/// </summary>
/// <param name="Calendar">What could be read.</param>
/// <param name="Diagnostics">Lines that could not, in order.</param>
public sealed record HolidayFile(HolidayCalendar Calendar, ImmutableArray<Diagnostic> Diagnostics)
{
    // A stretch of holidays is days, not months: a longer one is a slip of the pen.
    private const int LongestStretch = 31;

    internal static IEnumerable<SourceText> Embedded
    {
        get
        {
            var assembly = typeof(HolidayFile).Assembly;
            foreach (var name in assembly.GetManifestResourceNames().Where(InFolder).Order(StringComparer.Ordinal))
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                yield return new SourceText(name, reader.ReadToEnd());
            }
        }
    }

    private static bool InFolder(string resource) => resource.StartsWith("holidays/", StringComparison.Ordinal);

    internal static HolidayFile Read(SourceText source)
    {
        var years = new Dictionary<int, YearInProgress>();
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        for (var line = 1; line <= source.LineCount; line++)
        {
            var span = source.GetLineSpan(line);
            var text = source.ToString(span).Trim();
            if (text.Length > 0 && text[0] != '#' && !TakeLine(text.Split(',', StringSplitOptions.TrimEntries), years))
            {
                findings.Add(HolidayFileDiagnostics.LineNotUnderstood(new Location(source, span), text));
            }
        }

        var calendar = new HolidayCalendar(() => years.Select(y => new HolidayYear(
            y.Key, y.Value.Source, y.Value.Rest, y.Value.Work)));
        return new HolidayFile(calendar, findings.ToImmutable());
    }

    private static bool TakeLine(string[] cells, Dictionary<int, YearInProgress> years) => cells switch
    {
        ["year", var year, var document] when document.Length > 0
            && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => years.TryAdd(number, new(document)),
        ["rest", var first, var last, var zh, var en] => TakeDays(first, last, years, (year, day) => year.TakeRest(day, new Bilingual(zh, en))),
        ["work", var first, var last, _, _] => TakeDays(first, last, years, (year, day) => year.TakeWork(day)),
        _ => false,
    };

    private static bool TakeDays(
        string first, string last, Dictionary<int, YearInProgress> years, Func<YearInProgress, LocalDate, bool> take)
    {
        if (!IsoNotation.TryDate(first, out var from)
            || !IsoNotation.TryDate(last, out var to)
            || to < from || Period.DaysBetween(from, to) >= LongestStretch)
        {
            return false;
        }

        for (var day = from; day <= to; day = day.PlusDays(1))
        {
            if (!years.TryGetValue(day.Year, out var year) || !take(year, day))
            {
                return false;
            }
        }

        return true;
    }

    private sealed record YearInProgress(string Source)
    {
        public Bilingual?[] Rest { get; } = new Bilingual?[HolidayYear.Size];

        public bool[] Work { get; } = new bool[HolidayYear.Size];

        // False for a day that stood there already.
        public bool TakeRest(LocalDate day, Bilingual name)
        {
            ref var rest = ref Rest[day.DayOfYear];
            var isNew = rest is null;
            rest ??= name;
            return isNew;
        }

        public bool TakeWork(LocalDate day)
        {
            ref var work = ref Work[day.DayOfYear];
            var isNew = !work;
            work = true;
            return isNew;
        }
    }
}
