using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Templates.Values;

namespace Playbook.Planning.Rules;

/// <summary>A member's place in one award.</summary>
/// <param name="Id">Whose.</param>
/// <param name="Score">By what the ranking goes; 1 where a condition decides.</param>
/// <param name="IsWinner">Whether the award is theirs.</param>
public sealed record Placing(string Id, decimal Score, bool IsWinner)
{
    /// <summary>The prizes that were still there for them.</summary>
    public ImmutableArray<Prize> Prizes { get; init; } = [];
}

/// <summary>An award in one of its periods.</summary>
/// <param name="Award">The award.</param>
/// <param name="Days">The days of the period.</param>
/// <param name="Places">Those who took part, the best first.</param>
public sealed record AwardOutcome(Award Award, DayRange Days, ImmutableArray<Placing> Places);

/// <summary>What a member has in the end.</summary>
/// <param name="Id">Whose.</param>
/// <param name="Points">All points, caps applied.</param>
/// <param name="Level">The highest level they reach, or null.</param>
public sealed record MemberOutcome(string Id, decimal Points, Level? Level);

/// <summary>What the rewards of a playbook come to.</summary>
/// <param name="Members">By their ids.</param>
/// <param name="Awards">By award and then by period.</param>
public sealed record RewardOutcome(ImmutableArray<MemberOutcome> Members, ImmutableArray<AwardOutcome> Awards);

/// <summary>
/// Works out points, levels and awards. Deterministic: the order of members and acts makes no difference; places of equal score
/// go by the award's own rule for ties, then to whoever got there first, then by id.
/// </summary>
public static class RewardEvaluator
{
    /// <summary>Applies the reward rules of a playbook.</summary>
    /// <param name="playbook">The playbook; without rewards there are no points, levels or awards.</param>
    /// <param name="members">Members with different ids.</param>
    public static RewardOutcome Evaluate(PlaybookModel playbook, IEnumerable<MemberHistory> members)
    {
        var periods = new PeriodDays(playbook);
        return Evaluate(playbook, [.. members.Select(member => PointsLedger.Of(member, playbook.Rewards?.Points ?? [], periods))], periods);
    }

    internal static RewardOutcome Evaluate(PlaybookModel playbook, ImmutableArray<PointsLedger> ledgers, PeriodDays periods)
    {
        var lastAct = LastAct(ledgers);
        var evaluator = new AwardEvaluator(ledgers, lastAct, periods);
        return new RewardOutcome(
            [.. ledgers.OrderBy(ledger => ledger.Member.Id, StringComparer.Ordinal).Select(ledger => OutcomeOf(ledger, playbook.Rewards))],
            [.. (playbook.Rewards?.Awards ?? []).SelectMany(award => Give(award, periods.Of(award.Period), evaluator))]);
    }

    /// <summary>The day of the last act of anybody.</summary>
    internal static int LastAct(ImmutableArray<PointsLedger> ledgers)
    {
        int? last = null;
        foreach (var ledger in ledgers)
        {
            // Acts are in order of time.
            if (ledger.Acts is [.., var scored])
            {
                last = Math.Max(last ?? scored.Act.Day, scored.Act.Day);
            }
        }

        return last ?? 0;
    }

    private static MemberOutcome OutcomeOf(PointsLedger ledger, Rewards? rewards)
    {
        var points = ledger.Acts.Sum(scored => scored.Points);
        return new MemberOutcome(ledger.Member.Id, points, rewards?.Levels.LastOrDefault(level => level.From <= points));
    }

    // A prize with a limit goes to the first winners, from the first period on.
    private static IEnumerable<AwardOutcome> Give(Award award, ImmutableArray<DayRange> periods, AwardEvaluator evaluator)
    {
        var left = award.Prizes.Select(prize => prize.AtMost ?? int.MaxValue).ToArray();
        foreach (var days in periods)
        {
            yield return new AwardOutcome(award, days, [.. evaluator.Places(award, days).Select(place => place.IsWinner ? place with { Prizes = Take(award, left) } : place)]);
        }
    }

    private static ImmutableArray<Prize> Take(Award award, int[] left)
    {
        var taken = ImmutableArray.CreateBuilder<Prize>();
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i] > 0)
            {
                left[i]--;
                taken.Add(award.Prizes[i]);
            }
        }

        return taken.ToImmutable();
    }
}
