using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Planning.Rules;

/// <summary>An act with the points it earned.</summary>
/// <param name="Act">The act.</param>
/// <param name="Points">What the rules gave for it, caps applied.</param>
/// <param name="Full">What they would have given without caps.</param>
internal sealed record ScoredAct(Act Act, decimal Points, decimal Full);

/// <summary>The acts of one member in order of time, each with its points.</summary>
internal sealed class PointsLedger
{
    private PointsLedger(MemberHistory member, ImmutableArray<ScoredAct> acts)
    {
        Member = member;
        Acts = acts;
        var joined = acts.FirstOrDefault(scored => scored.Act.Signal == SignalWords.Join);
        Joined = joined?.Act.At ?? new Moment(member.JoinedOn, NodaTime.LocalTime.Midnight);
    }

    /// <summary>The member.</summary>
    public MemberHistory Member { get; }

    /// <summary>By moment; at the same moment by signal.</summary>
    public ImmutableArray<ScoredAct> Acts { get; }

    /// <summary>When they joined.</summary>
    public Moment Joined { get; }

    /// <summary>Applies the rules.</summary>
    /// <param name="member">What was done.</param>
    /// <param name="rules">At most one for each signal.</param>
    /// <param name="periods">The periods of the caps.</param>
    public static PointsLedger Of(MemberHistory member, ImmutableArray<PointRule> rules, PeriodDays periods)
    {
        var bySignal = rules.ToDictionary(rule => rule.Signal, rule => new CappedRule(rule, periods));
        var scored = ImmutableArray.CreateBuilder<ScoredAct>(member.Acts.Length);
        foreach (var act in member.Acts.OrderBy(act => act.At).ThenBy(act => act.Signal.Id, StringComparer.Ordinal).ThenBy(act => act.Amount))
        {
            scored.Add(act.Signal == SignalWords.Points ? new ScoredAct(act, act.Amount, act.Amount)
                : bySignal.TryGetValue(act.Signal, out var rule) ? rule.Score(act)
                : new ScoredAct(act, 0, 0));
        }

        return new PointsLedger(member, scored.MoveToImmutable());
    }

    /// <summary>A rule with what its caps have let through so far.</summary>
    private sealed class CappedRule(PointRule rule, PeriodDays periods)
    {
        private readonly Dictionary<CapPeriod, Given> _given = [];

        /// <summary>Points for an act. A cap bounds what a rule takes away as it bounds what it gives.</summary>
        public ScoredAct Score(Act act)
        {
            var full = (decimal)rule.Points * act.Amount;
            var granted = Math.Abs(full);
            for (var i = 0; i < rule.Caps.Length; i++)
            {
                granted = Math.Min(granted, rule.Caps[i].Limit - GivenBy(i, act).Points);
            }

            for (var i = 0; i < rule.Caps.Length; i++)
            {
                GivenBy(i, act).Points += granted;
            }

            return new ScoredAct(act, Math.Sign(full) * granted, full);
        }

        private Given GivenBy(int cap, Act act)
        {
            var key = new CapPeriod(cap, periods.IndexOf(rule.Caps[cap].Period, act.Day));
            if (!_given.TryGetValue(key, out var given))
            {
                _given.Add(key, given = new Given());
            }

            return given;
        }

        private sealed record CapPeriod(int Cap, int Period);

        private sealed class Given
        {
            public decimal Points { get; set; }
        }
    }
}
