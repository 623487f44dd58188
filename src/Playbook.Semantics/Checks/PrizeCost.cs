using Playbook.Semantics.Model;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Checks;

/// <summary>What the prizes of a playbook cost when everything that can be won is won.</summary>
public static class PrizeCost
{
    /// <summary>The sum; null where something bounds neither number nor price, or the prices are in several currencies.</summary>
    /// <param name="playbook">The playbook.</param>
    public static Money? Worst(PlaybookModel playbook)
    {
        Money? sum = null;
        foreach (var award in playbook.Rewards?.Awards ?? [])
        {
            foreach (var prize in award.Prizes)
            {
                if (prize.Cost is not { } cost || MostGiven(award, prize, playbook) is not { } given || (sum ?? cost).Currency != cost.Currency)
                {
                    return null;
                }

                sum = cost with { Amount = (sum?.Amount ?? 0) + (given * cost.Amount) };
            }
        }

        return sum ?? (playbook.Rewards?.Budget is { } budget ? budget with { Amount = 0 } : null);
    }

    /// <summary>How many of a prize are given at most; null without a bound.</summary>
    public static decimal? MostGiven(Award award, Prize prize, PlaybookModel playbook)
    {
        var members = MostMembers(playbook);
        var winners = award.Condition is null ? Math.Min(award.Top ?? 1, members ?? decimal.MaxValue) : members;
        var byWinners = winners * new SignalReach(playbook).Periods(award.Period);
        return prize.AtMost < byWinners ? prize.AtMost : byWinners ?? prize.AtMost;
    }

    /// <summary>How often an award is given.</summary>
    public static int TimesGiven(Award award, PlaybookModel playbook) => new SignalReach(playbook).Periods(award.Period);

    /// <summary>How many members there are with all groups full; null as soon as one of them does not say how many it holds.</summary>
    /// <param name="playbook">The playbook.</param>
    public static decimal? MostMembers(PlaybookModel playbook)
    {
        decimal? members = null;
        foreach (var group in playbook.Channels.Where(channel => channel.Kind.IsGroup))
        {
            if (group.Seats is not { } seats)
            {
                return null;
            }

            members = (members ?? 0) + seats.High;
        }

        return members;
    }
}
