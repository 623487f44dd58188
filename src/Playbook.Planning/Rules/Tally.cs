using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Planning.Rules;

/// <summary>Counts of one member that grow act by act.</summary>
/// <param name="ledger">The member.</param>
/// <param name="lastWord">The day of the last word before the first act, or of joining.</param>
internal sealed class Tally(PointsLedger ledger, int lastWord)
{
    private readonly Dictionary<SignalRow, decimal> _counts = [];
    private decimal _points;
    private int _lastWord = lastWord;

    /// <summary>Takes the next act.</summary>
    public void Add(ScoredAct scored)
    {
        var act = scored.Act;
        _counts[act.Signal] = _counts.GetValueOrDefault(act.Signal) + act.Amount;
        _points += scored.Points;
        if (act.Signal.EndsSilence)
        {
            _lastWord = Math.Max(_lastWord, act.Day);
        }
    }

    /// <summary>A signal's count.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="now">The day on which it is asked, for what passes by itself.</param>
    public decimal Of(SignalRow signal, int now) =>
        signal == SignalWords.Points ? _points
        : signal == SignalWords.Silence ? ledger.Member.SilentFor ?? Math.Max(0, now - _lastWord)
        : signal == SignalWords.Day ? Math.Max(0, now - ledger.Joined.Day + 1)
        : _counts.GetValueOrDefault(signal);

    /// <summary>Whether a condition holds.</summary>
    public bool Meets(Condition condition, int now) => condition switch
    {
        SignalCondition signal => new CheckBound(signal.Comparison, signal.Number).Holds(Of(signal.Signal, now)),
        NotCondition not => !Meets(not.Operand, now),
        LogicCondition { IsAnd: true } both => Meets(both.Left, now) && Meets(both.Right, now),
        LogicCondition either => Meets(either.Left, now) || Meets(either.Right, now),
        _ => throw new InvalidOperationException($"A {condition.GetType().Name} cannot be evaluated."),
    };
}
