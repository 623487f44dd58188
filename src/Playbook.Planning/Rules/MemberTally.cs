using System.Collections.Immutable;
using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Templates.Values;

namespace Playbook.Planning.Rules;

/// <summary>What one member's signals come to within a period.</summary>
internal sealed class MemberTally
{
    private readonly PointsLedger _ledger;
    private readonly DayRange _days;
    private readonly int _now;
    private readonly Tally _end;

    /// <summary>Counts the acts of a period.</summary>
    /// <param name="ledger">The member's acts with their points.</param>
    /// <param name="days">The period.</param>
    /// <param name="now">The last day of the period that has come.</param>
    public MemberTally(PointsLedger ledger, DayRange days, int now)
    {
        (_ledger, _days, _now) = (ledger, days, now);
        var first = IndexOf(ledger.Acts, days.First);
        var end = days.Last == int.MaxValue ? ledger.Acts.Length : IndexOf(ledger.Acts, days.Last + 1);
        Acts = ledger.Acts[first..end];
        _end = Begin();
        foreach (var act in Acts)
        {
            _end.Add(act);
        }
    }

    /// <summary>Whose acts they are.</summary>
    public MemberHistory Member => _ledger.Member;

    /// <summary>The acts of the period in order of time.</summary>
    public ImmutableArray<ScoredAct> Acts { get; }

    /// <summary>A signal's count at the end of the period.</summary>
    public decimal Of(SignalRow signal) => _end.Of(signal, _now);

    /// <summary>Whether a condition holds at the end of the period.</summary>
    public bool Meets(Condition condition) => _end.Meets(condition, _now);

    /// <summary>The moment since which a condition has held without a break; asked only where it holds at the end.</summary>
    public Moment HeldSince(Condition condition)
    {
        var tally = Begin();
        var start = new Moment(_days.First, LocalTime.Midnight);
        Moment? since = tally.Meets(condition, Math.Max(_days.First, _ledger.Joined.Day)) ? start : null;
        foreach (var act in Acts)
        {
            tally.Add(act);
            since = tally.Meets(condition, act.Act.Day) ? since ?? act.Act.At : null;
        }

        return since ?? new Moment(_now, LocalTime.Midnight);
    }

    // Silence from before the period counts too, since it is not over yet.
    private Tally Begin()
    {
        var lastWord = _ledger.Joined.Day;
        for (var i = IndexOf(_ledger.Acts, _days.First) - 1; i >= 0; i--)
        {
            if (_ledger.Acts[i].Act.Signal.EndsSilence)
            {
                lastWord = Math.Max(lastWord, _ledger.Acts[i].Act.Day);
                break;
            }
        }

        return new Tally(_ledger, lastWord);
    }

    /// <summary>The first act on or after a day.</summary>
    private static int IndexOf(ImmutableArray<ScoredAct> acts, int day)
    {
        var (low, high) = (0, acts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = acts[middle].Act.Day < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
