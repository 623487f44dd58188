using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Binding.Schedule;

/// <content>Days of the playbook and calendar dates.</content>
internal sealed partial class PatternReader
{
    private const int LongestDateRange = 3660;

    private DaysPattern? ReadDays(DaysSyntax syntax)
    {
        var ranges = new List<DayRange>();
        foreach (var part in syntax.Parts)
        {
            DayRange? range = null;
            var isRead = part switch
            {
                QuantitySyntax single => Moments.TryDay(single, scope, out var day) && (range = new DayRange(day, day)) is var _,
                RangeSyntax several => Moments.TryDayRange(several, scope, out range),
                _ => false,
            };
            if (!isRead || range is null || !IsCovered(part, range))
            {
                continue;
            }

            Add(ranges, range, part);
        }

        return ranges.Count == 0 ? null : new DaysPattern([.. ranges.OrderBy(range => range.First)]);
    }

    // Days that stand there already are reported and left out, so that nothing takes place twice on a day.
    private void Add(List<DayRange> ranges, DayRange range, ValueSyntax part)
    {
        var rest = new List<DayRange> { range };
        foreach (var known in ranges)
        {
            rest = [.. rest.SelectMany(piece => Without(piece, known))];
        }

        var kept = rest.Sum(piece => piece.Last - piece.First + 1);
        if (kept < range.Last - range.First + 1)
        {
            var twice = Enumerable.Range(range.First, range.Last - range.First + 1).First(day => ranges.Exists(known => Has(known, day)));
            scope.Report(ScheduleDiagnostics.DayTwice(scope.At(part), DayName(twice)));
        }

        ranges.AddRange(rest);
    }

    private static IEnumerable<DayRange> Without(DayRange piece, DayRange known)
    {
        if (known.Last < piece.First || known.First > piece.Last)
        {
            yield return piece;
            yield break;
        }

        if (piece.First < known.First)
        {
            yield return new DayRange(piece.First, known.First - 1);
        }

        if (piece.Last > known.Last)
        {
            yield return new DayRange(known.Last + 1, piece.Last);
        }
    }

    private static bool Has(DayRange range, int day) => day >= range.First && day <= range.Last;

    private bool IsCovered(ValueSyntax part, DayRange range)
    {
        if (MayLieOutside)
        {
            return true;
        }

        for (var day = range.First; day <= range.Last; day++)
        {
            if (!frame.Covers(day))
            {
                scope.Report(ScheduleDiagnostics.OutsideDays(scope.At(part), DayName(day), frame.Days));
                return false;
            }
        }

        return true;
    }

    private DatesPattern? ReadDates(DatesSyntax syntax)
    {
        var dates = new SortedSet<LocalDate>();
        foreach (var part in syntax.Parts)
        {
            foreach (var date in DatesOf(part))
            {
                if (!MayLieOutside && !frame.Covers(frame.DayOf(date)))
                {
                    scope.Report(ScheduleDiagnostics.OutsideDays(scope.At(part), DateName(date), frame.Days));
                    break;
                }

                if (!dates.Add(date))
                {
                    scope.Report(ScheduleDiagnostics.DayTwice(scope.At(part), DateName(date)));
                    break;
                }
            }
        }

        return dates.Count == 0 ? null : new DatesPattern([.. dates]);
    }

    private IEnumerable<LocalDate> DatesOf(ValueSyntax part)
    {
        switch (part)
        {
            case DateSyntax single when Moments.TryDate(single, scope, out var date):
                return single.Year is null ? EveryYear(date) : [date];
            case RangeSyntax { Low: DateSyntax low, High: DateSyntax high } when Moments.TryDate(low, scope, out var first) && Moments.TryDate(high, scope, out var last):
                first = low.Year is null ? EveryYear(first)[0] : first;
                last = high.Year is null && last < first ? last.PlusYears(1) : last;
                return DatesBetween(part, first, last);
            default:
                return [];
        }
    }

    // A date without a year is meant in each year in which the playbook, warm-up and follow-up included, has it.
    private ImmutableArray<LocalDate> EveryYear(LocalDate date)
    {
        var first = frame.DateOf(frame.FirstDay).Year;
        var last = frame.DateOf(frame.LastDay).Year;
        ImmutableArray<LocalDate> covered =
        [
            .. Enumerable.Range(first, last - first + 1)
                .Where(year => date.Day <= CalendarSystem.Iso.GetDaysInMonth(year, date.Month))
                .Select(year => new LocalDate(year, date.Month, date.Day))
                .Where(candidate => frame.Covers(frame.DayOf(candidate))),
        ];
        return covered.IsEmpty ? [date] : covered;
    }

    private IEnumerable<LocalDate> DatesBetween(ValueSyntax part, LocalDate first, LocalDate last)
    {
        var days = Period.DaysBetween(first, last) + 1;
        if (days is >= 1 and <= LongestDateRange)
        {
            return Enumerable.Range(0, days).Select(offset => first.PlusDays(offset));
        }

        scope.Report(days < 1
            ? ScheduleDiagnostics.EmptyBounds(scope.At(part), DateName(first), DateName(last))
            : ScheduleDiagnostics.TooManyDates(scope.At(part), LongestDateRange));
        return [];
    }

    private static Bilingual DayName(int day) => new(
        string.Create(CultureInfo.InvariantCulture, $"第 {day} 天"), string.Create(CultureInfo.InvariantCulture, $"Day {day}"));

    private static Bilingual DateName(LocalDate date) => new(
        MomentWording.LongDate(date, Language.Chinese), MomentWording.LongDate(date, Language.English));
}
