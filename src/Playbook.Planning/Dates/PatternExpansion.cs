using System.Collections.Immutable;
using NodaTime;
using Playbook.Planning.Holidays;
using Playbook.Semantics.Model;

namespace Playbook.Planning.Dates;

/// <summary>Patterns to day numbers. Relative patterns are resolved by <see cref="DateResolver"/>, triggers have no days.</summary>
internal sealed class PatternExpansion(PlaybookModel playbook, HolidayCalendar holidays)
{
    // Monday of the week of day 1, as a day number: weeks are counted from here.
    private readonly int _firstMonday = 1 - ((int)playbook.Start.DayOfWeek - 1);

    /// <summary>The days of a pattern, in order, each once.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="bounds">Between which days.</param>
    public List<int> Days(Pattern pattern, DayBounds bounds)
    {
        var days = new List<int>();
        switch (pattern)
        {
            case DaysPattern p:
                AddRanges(days, p, bounds);
                break;
            case DatesPattern p:
                days.AddRange(p.Dates.Select(playbook.DayOf).Where(bounds.Allow));
                break;
            case IntervalPattern p:
                for (var day = bounds.First; day <= bounds.Last; day += Math.Clamp(p.Days, 1, DayBounds.Reach))
                {
                    days.Add(day);
                }

                break;
            case WeeklyPattern p:
                AddWeekdays(days, p, bounds);
                break;
            case WorkdaysPattern:
                AddEach(days, bounds, day => !holidays.IsDayOff(playbook.DateOf(day)));
                break;
            case MonthlyPattern p:
                AddEach(days, bounds, day => p.Days.Contains(playbook.DateOf(day).Day));
                break;
            case HolidayPattern p:
                days.AddRange(holidays
                    .Between(p.Holiday, playbook.DateOf(bounds.First), playbook.DateOf(bounds.Last)).Select(playbook.DayOf));
                break;
        }

        return InOrder(days);
    }

    private static void AddRanges(List<int> days, DaysPattern pattern, DayBounds bounds)
    {
        foreach (var range in pattern.Ranges)
        {
            var last = Math.Min(range.Last, bounds.StatedLast);
            for (var day = Math.Max(range.First, bounds.StatedFirst); day <= last; day++)
            {
                days.Add(day);
            }
        }
    }

    private void AddWeekdays(List<int> days, WeeklyPattern pattern, DayBounds bounds)
    {
        var weeks = Math.Clamp(pattern.Weeks, 1, DayBounds.Reach);
        AddEach(days, bounds, day =>
        {
            var (week, weekday) = Math.DivRem(day - _firstMonday, 7);
            if (weekday < 0)
            {
                (week, weekday) = (week - 1, weekday + 7);
            }

            return week % weeks == 0 && pattern.Weekdays.Contains((IsoDayOfWeek)(weekday + 1));
        });
    }

    private static void AddEach(List<int> days, DayBounds bounds, Func<int, bool> wanted)
    {
        for (var day = bounds.First; day <= bounds.Last; day++)
        {
            if (wanted(day))
            {
                days.Add(day);
            }
        }
    }

    // What an author lists may be out of order or named twice.
    private static List<int> InOrder(List<int> days)
    {
        for (var i = 1; i < days.Count; i++)
        {
            if (days[i] <= days[i - 1])
            {
                return [.. days.ToImmutableSortedSet()];
            }
        }

        return days;
    }
}
