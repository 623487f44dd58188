using System.Collections.Immutable;
using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Templates.Values;

namespace Playbook.Planning.Rules;

/// <summary>The periods over which caps and awards count: days, weeks of seven days from day 1 on, months of the calendar, phases, the whole.</summary>
/// <param name="playbook">Whose days and phases.</param>
internal sealed class PeriodDays(PlaybookModel playbook)
{
    private const int DaysOfWeek = 7;
    private const int MonthsOfYear = 12;

    /// <summary>Far beyond every day there is.</summary>
    private static readonly DayRange Everything = new(int.MinValue, int.MaxValue);

    /// <summary>The periods in which an award is given, in order.</summary>
    public ImmutableArray<DayRange> Of(RewardPeriod period) => period switch
    {
        RewardPeriod.Day => Runs(1),
        RewardPeriod.Week => Runs(DaysOfWeek),
        RewardPeriod.Month => Months(),
        RewardPeriod.Phase when !playbook.Phases.IsEmpty => [.. playbook.Phases.Select(phase => phase.Days)],
        _ => [Everything],
    };

    /// <summary>Which period of its sort a day lies in; equal numbers are the same period.</summary>
    public int IndexOf(RewardPeriod period, int day) => period switch
    {
        RewardPeriod.Day => day,
        RewardPeriod.Week => (int)Math.Floor((day - 1) / (double)DaysOfWeek),
        RewardPeriod.Month => MonthOf(playbook.DateOf(day)),
        RewardPeriod.Phase => Array.FindIndex([.. playbook.Phases], phase => day >= phase.Days.First && day <= phase.Days.Last),
        _ => 0,
    };

    /// <summary>The last day of a period that has come when everything is over.</summary>
    /// <param name="period">The period.</param>
    /// <param name="lastAct">The day of the last act of anybody.</param>
    public int EndOf(DayRange period, int lastAct) => Math.Min(period.Last, Math.Max(playbook.Days, lastAct));

    private static int MonthOf(LocalDate date) => (date.Year * MonthsOfYear) + date.Month;

    // From the first of a month to its last day, as far as the playbook runs.
    private ImmutableArray<DayRange> Months()
    {
        var months = ImmutableArray.CreateBuilder<DayRange>();
        for (var first = 1; first <= playbook.Days;)
        {
            var date = playbook.DateOf(first);
            var last = Math.Min(first + date.Calendar.GetDaysInMonth(date.Year, date.Month) - date.Day, playbook.Days);
            months.Add(new DayRange(first, last));
            first = last + 1;
        }

        return months.ToImmutable();
    }

    // So many days each from day 1 on; the last run ends with the playbook.
    private ImmutableArray<DayRange> Runs(int length)
    {
        var runs = ImmutableArray.CreateBuilder<DayRange>();
        for (var first = 1; first <= playbook.Days; first += length)
        {
            runs.Add(new DayRange(first, Math.Min(first + length - 1, playbook.Days)));
        }

        return runs.ToImmutable();
    }
}
