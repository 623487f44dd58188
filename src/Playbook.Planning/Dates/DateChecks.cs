using System.Collections.Immutable;
using NodaTime;
using Playbook.Planning.Diagnostics;
using Playbook.Planning.Holidays;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Planning.Dates;

/// <summary>What the days themselves show to be wrong.</summary>
internal static class DateChecks
{
    /// <summary>Runs the checks; findings in source order, missing holiday data last.</summary>
    public static IEnumerable<Diagnostic> Run(PlaybookModel playbook, ImmutableArray<ItemDates> items, HolidayCalendar holidays)
    {
        foreach (var (item, dates) in items)
        {
            if (dates.IsEmpty && !IsOfTheYear(item) && item.When.Pattern is not (TriggerPattern or RelativePattern { Item.Item: null or { When.Pattern: TriggerPattern } }))
            {
                yield return DateDiagnostics.NeverOccurs(item);
            }

            foreach (var finding in Moved(playbook, item, dates))
            {
                yield return finding;
            }
        }

        if (UnknownYears(playbook, items, holidays) is { } missing)
        {
            yield return missing;
        }
    }

    // A block of care lists the festivals of a year; a run of some weeks meets those that fall into it.
    private static bool IsOfTheYear(ScheduleItem item) => item is { Block: not null, When.Pattern: HolidayPattern };

    private static IEnumerable<Diagnostic> Moved(PlaybookModel playbook, ScheduleItem item, ImmutableArray<ItemDate> dates)
    {
        if (dates.All(d => d.MovedBecause is null))
        {
            yield break;
        }

        foreach (var day in dates.GroupBy(d => d.Day).Where(g => g.Count() > 1))
        {
            yield return DateDiagnostics.MovedTogether(item, day.Count(), playbook.DateOf(day.Key));
        }

        if (dates.FirstOrDefault(d => IsOutside(d.Day) && !IsOutside(d.Original)) is { MovedBecause: not null } outside)
        {
            yield return DateDiagnostics.MovedOutside(item, playbook.DateOf(outside.Day));
        }

        bool IsOutside(int day) => day < 1 || day > playbook.Days;
    }

    private static Diagnostic? UnknownYears(PlaybookModel playbook, ImmutableArray<ItemDates> items, HolidayCalendar holidays)
    {
        var unknown = new SortedSet<int>();
        ScheduleItem? first = null;
        foreach (var (item, dates) in items.Where(i => NeedsHolidays(i.Item.When)))
        {
            var before = unknown.Count;
            unknown.UnionWith(dates
                .SelectMany(d => new[] { d.Original, d.Day }).Distinct()
                .Select(day => playbook.DateOf(day).Year).Where(year => !holidays.Knows(year)));
            if (unknown.Count > before)
            {
                first ??= item;
            }
        }

        return first is null ? null : DateDiagnostics.UnknownYears([.. unknown], first);
    }

    private static bool NeedsHolidays(When when) =>
        when.OnHolidays != HolidayPolicy.Keep || when.Pattern is WorkdaysPattern || when.Except.Any(e => e is WorkdaysPattern);
}
