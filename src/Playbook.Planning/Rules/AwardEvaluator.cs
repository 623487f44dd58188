using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Templates.Values;

namespace Playbook.Planning.Rules;

/// <summary>Who wins an award in one period.</summary>
/// <param name="ledgers">All members.</param>
/// <param name="lastAct">The day of the last act of anybody.</param>
/// <param name="periods">The periods.</param>
internal sealed class AwardEvaluator(ImmutableArray<PointsLedger> ledgers, int lastAct, PeriodDays periods)
{
    /// <summary>Those who take part, the best first; those who win come before all others.</summary>
    public ImmutableArray<Placing> Places(Award award, DayRange days) =>
        award.Condition is { } condition ? ByCondition(condition, days) : ByRanking(award, days);

    // All who meet it; whoever met it first stands first, since prizes may run out.
    private ImmutableArray<Placing> ByCondition(Condition condition, DayRange days)
    {
        var now = periods.EndOf(days, lastAct);
        return
        [
            .. ledgers
                .Select(ledger => new MemberTally(ledger, days, now))
                .Where(member => member.Meets(condition))
                .OrderBy(member => member.HeldSince(condition))
                .ThenBy(member => member.Member.Id, StringComparer.Ordinal)
                .Select(member => new Placing(member.Member.Id, 1, IsWinner: true)),
        ];
    }

    private ImmutableArray<Placing> ByRanking(Award award, DayRange days)
    {
        var now = periods.EndOf(days, lastAct);
        var signal = award.RankedBy ?? SignalWords.Points;
        var candidates = ledgers
            .Select(ledger => Candidate.Of(ledger, new MemberTally(ledger, days, now), signal))
            .Where(candidate => candidate.Score > 0 && (award.IsMinimumInPoints ? candidate.Points : candidate.Score) >= (award.Minimum ?? 0))
            .OrderByDescending(candidate => candidate.Score)
            .ThenBy(candidate => TieKey(award.Ties, candidate))
            .ThenBy(candidate => candidate.Reached)
            .ThenBy(candidate => candidate.Ledger.Member.Id, StringComparer.Ordinal)
            .ToList();
        var top = award.Top ?? 1;
        var isShared = ReferenceEquals(award.Ties, Ties.Shared);
        return
        [
            .. candidates.Select((candidate, index) => new Placing(
                candidate.Ledger.Member.Id, candidate.Score, index < top || (isShared && candidate.Score == candidates[top - 1].Score))),
        ];
    }

    private static long TieKey(Word? ties, Candidate candidate)
    {
        var joined = (candidate.Ledger.Joined.Day * (long)TimeSpan.TicksPerDay) + candidate.Ledger.Joined.Time.TickOfDay;
        return ReferenceEquals(ties, Ties.Newest) ? -joined : ReferenceEquals(ties, Ties.Oldest) ? joined : 0;
    }

    /// <summary>A member beside what the ranking goes by.</summary>
    private sealed record Candidate(PointsLedger Ledger, decimal Score, decimal Points, Moment Reached)
    {
        public static Candidate Of(PointsLedger ledger, MemberTally tally, SignalRow signal)
        {
            // Acts are in order of time.
            var reached = tally.Acts.LastOrDefault(scored => signal == SignalWords.Points ? scored.Points != 0 : scored.Act.Signal == signal);
            return new Candidate(
                ledger,
                tally.Of(signal),
                tally.Of(SignalWords.Points),
                reached?.Act.At ?? ledger.Joined);
        }
    }
}
