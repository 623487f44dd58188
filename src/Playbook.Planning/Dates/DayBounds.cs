using NodaTime;
using Playbook.Semantics.Model;

namespace Playbook.Planning.Dates;

/// <summary>
/// Between which days an item recurs: the playbook's own days, unless the author says from or until. Days that a pattern names one by
/// one — warm-up days, dates, days before another item — are held by stated bounds alone.
/// </summary>
/// <param name="First">First day number of a recurrence.</param>
/// <param name="Last">Last day number of a recurrence.</param>
/// <param name="StatedFirst">First day number the author allows, or the earliest there is.</param>
/// <param name="StatedLast">Last day number the author allows, or the latest there is.</param>
internal readonly record struct DayBounds(int First, int Last, int StatedFirst, int StatedLast)
{
    /// <summary>A hundred years each way: farther away nothing is planned, and the arithmetic of dates cannot overflow.</summary>
    public const int Reach = 36_600;

    /// <summary>The bounds of an item of a playbook.</summary>
    public static DayBounds Of(PlaybookModel playbook, When when)
    {
        var (earliest, latest) = ReachOf(playbook);
        var first = when.From is { } from ? Number(playbook, from) : earliest;
        var last = when.Until is { } until ? Number(playbook, until) : latest;
        first = Math.Max(first, earliest);
        last = Math.Min(last, latest);
        return new DayBounds(when.From is null ? 1 : first, when.Until is null ? Math.Min(playbook.Days, latest) : last, first, last);
    }

    /// <summary>The bounds for days left out: wherever there are days to leave out.</summary>
    public DayBounds Around(int first, int last) => new(Math.Min(First, first), Math.Max(Last, last), first, last);

    /// <summary>Whether the author allows a day that is named by itself.</summary>
    public bool Allow(int day) => day >= StatedFirst && day <= StatedLast;

    /// <summary>The earliest and latest day number that can be planned.</summary>
    public static (int Earliest, int Latest) ReachOf(PlaybookModel playbook) =>
        (Math.Max(-Reach, Number(playbook, MinDate)), Math.Min(Reach, Number(playbook, MaxDate)));

    // A margin of two years, so that what is moved, reminded of or ends later still has a date.
    private static LocalDate MinDate { get; } = LocalDate.MinIsoValue.PlusDays(800);

    private static LocalDate MaxDate { get; } = LocalDate.MaxIsoValue.PlusDays(-800);

    private static int Number(PlaybookModel playbook, LocalDate date) => playbook.DayOf(date);
}
