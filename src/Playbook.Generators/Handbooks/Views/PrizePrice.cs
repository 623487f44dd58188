using Playbook.Semantics.Model;
using Playbook.Templates.Values;

namespace Playbook.Generators.Handbooks.Views;

/// <summary>What a prize may cost: its price, how many each time, how many times.</summary>
/// <param name="Each">What one costs, or null where it is not stated.</param>
/// <param name="PerTime">How many are given each time, or null where a condition decides.</param>
/// <param name="Times">How often the award is given.</param>
/// <param name="Most">How many are given at most in all, or null without a bound.</param>
internal sealed record PrizePrice(Money? Each, int? PerTime, int Times, int? Most)
{
    private const int DaysOfWeek = 7;

    /// <summary>The most it may cost, or null where price or number are open.</summary>
    public Money? Total => Each is { } each && Most is { } most ? each with { Amount = each.Amount * most } : null;

    public static PrizePrice Of(Award award, Prize prize, PlaybookModel playbook)
    {
        var times = award.Period switch
        {
            RewardPeriod.Day => playbook.Days,
            // The last week counts even when the playbook ends within it.
            RewardPeriod.Week => (playbook.Days + DaysOfWeek - 1) / DaysOfWeek,
            RewardPeriod.Month => playbook.Months,
            RewardPeriod.Phase => Math.Max(1, playbook.Phases.Length),
            _ => 1,
        };
        var ranked = award.Top * times;
        var most = ranked is { } number && prize.AtMost is { } cap ? Math.Min(number, cap) : ranked ?? prize.AtMost;
        return new PrizePrice(prize.Cost, award.Top, times, most);
    }
}
