using Playbook.Semantics.Binding;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Semantics.Checks;

/// <summary>How much of a signal one member can have at most, as far as the playbook says.</summary>
/// <param name="playbook">The model.</param>
internal sealed class SignalReach(PlaybookModel playbook)
{
    /// <summary>The most of a signal in a period; null where nothing bounds it.</summary>
    public decimal? Most(SignalRow signal, RewardPeriod period)
    {
        if (signal == SignalWords.Points)
        {
            return MostPoints(period);
        }

        return signal == SignalWords.Day || signal == SignalWords.Silence || IsOnceADay(signal) ? DaysIn(period) : null;
    }

    /// <summary>The most points in a period; null where an act gives points without end.</summary>
    public decimal? MostPoints(RewardPeriod period)
    {
        decimal sum = 0;
        foreach (var rule in playbook.Rewards?.Points ?? [])
        {
            if (rule.Points <= 0)
            {
                continue;
            }

            var least = rule.Signal == SignalWords.Points ? null : Most(rule.Signal, period) * rule.Points;
            foreach (var cap in rule.Caps)
            {
                var bound = (decimal)cap.Limit * Times(cap.Period, period);
                least = least < bound ? least : bound;
            }

            if (least is not { } most)
            {
                return null;
            }

            sum += most;
        }

        return sum;
    }

    /// <summary>Whether a condition that could hold by itself asks for more than the playbook lets a member do.</summary>
    public bool IsBeyond(Condition condition, RewardPeriod period) =>
        ConditionReach.CanHold(condition, _ => null) && !ConditionReach.CanHold(condition, signal => Most(signal, period));

    /// <summary>How often a period comes in the whole playbook.</summary>
    public int Periods(RewardPeriod period) => Times(period, RewardPeriod.Whole);

    // One act a day earns all the points there are: the act is meant once a day.
    private bool IsOnceADay(SignalRow signal) => playbook.Rewards is { } rewards && rewards.Points.Any(rule =>
        rule.Signal == signal && rule.Caps.Any(cap => cap.Period == RewardPeriod.Day && cap.Limit <= rule.Points));

    private int DaysIn(RewardPeriod period) => period switch
    {
        RewardPeriod.Day => 1,
        RewardPeriod.Week => Math.Min(7, playbook.Days),
        RewardPeriod.Month => Math.Min(31, playbook.Days),
        RewardPeriod.Phase => playbook.Phases.Select(phase => phase.Days.Last - phase.Days.First + 1).DefaultIfEmpty(playbook.Days).Max(),
        _ => playbook.Days,
    };

    // How many of the inner periods an outer one touches.
    private int Times(RewardPeriod inner, RewardPeriod outer) => inner switch
    {
        RewardPeriod.Day => DaysIn(outer),
        RewardPeriod.Week => (DaysIn(outer) + 6) / 7,
        RewardPeriod.Month => outer switch
        {
            RewardPeriod.Whole => playbook.Months,
            RewardPeriod.Phase => Math.Min(playbook.Months, (DaysIn(outer) / 28) + 2),
            RewardPeriod.Week => Math.Min(playbook.Months, 2),
            _ => 1,
        },
        RewardPeriod.Phase => outer == RewardPeriod.Whole ? Math.Max(1, playbook.Phases.Length) : 1,
        _ => 1,
    };
}
