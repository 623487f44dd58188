using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Planning.Rules;

/// <summary>An act with the points it earned.</summary>
/// <param name="Act">The act.</param>
/// <param name="Points">What the rules gave for it, caps applied.</param>
/// <param name="Full">What they would have given without caps.</param>
internal readonly record struct ScoredAct(Act Act, decimal Points, decimal Full);

/// <summary>The acts of one member in order of time, each with its points.</summary>
internal sealed class PointsLedger
{
    private PointsLedger(MemberHistory member, ImmutableArray<ScoredAct> acts)
    {
        Member = member;
        Acts = acts;
        var joined = acts.Where(scored => scored.Act.Signal == SignalWords.Join).Select(scored => scored.Act.At);
        Joined = joined.DefaultIfEmpty(new Moment(member.JoinedOn, NodaTime.LocalTime.Midnight)).First();
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
        private readonly Dictionary<(int Cap, int Period), decimal> _given = [];

        /// <summary>Points for an act. A cap bounds what a rule takes away as it bounds what it gives.</summary>
        public ScoredAct Score(Act act)
        {
            var full = (decimal)rule.Points * act.Amount;
            var granted = Math.Abs(full);
            for (var i = 0; i < rule.Caps.Length; i++)
            {
                granted = Math.Min(granted, rule.Caps[i].Limit - _given.GetValueOrDefault(KeyOf(i, act)));
            }

            for (var i = 0; i < rule.Caps.Length; i++)
            {
                _given[KeyOf(i, act)] = _given.GetValueOrDefault(KeyOf(i, act)) + granted;
            }

            return new ScoredAct(act, Math.Sign(full) * granted, full);
        }

        private (int Cap, int Period) KeyOf(int cap, Act act) => (cap, periods.IndexOf(rule.Caps[cap].Period, act.Day));
    }
}
