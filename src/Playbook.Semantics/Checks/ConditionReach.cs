using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Checks;

/// <summary>
/// Whether a condition can ever hold, or can ever fail. Signals are whole numbers from 0 up to what a member can reach; a condition is
/// brought into alternatives, each a range for every signal it names.
/// </summary>
internal static class ConditionReach
{
    // Conditions with more alternatives are taken as reachable: people do not write them.
    private const int MostAlternatives = 256;

    /// <summary>Whether some member can meet the condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="most">The most of a signal, or null where nothing bounds it.</param>
    public static bool CanHold(Condition condition, Func<SignalRow, decimal?> most) => IsPossible(condition, negated: false, most);

    /// <summary>Whether some member can fail to meet the condition.</summary>
    /// <inheritdoc cref="CanHold"/>
    public static bool CanFail(Condition condition, Func<SignalRow, decimal?> most) => IsPossible(condition, negated: true, most);

    private static bool IsPossible(Condition condition, bool negated, Func<SignalRow, decimal?> most) =>
        Alternatives(condition, negated) is not { } alternatives
        || alternatives.Exists(alternative => alternative.All(pair => pair.Value.Low <= (most(pair.Key) ?? decimal.MaxValue)));

    private static List<Dictionary<SignalRow, Span>>? Alternatives(Condition condition, bool negated) => condition switch
    {
        SignalCondition signal => Alternatives(signal, negated),
        NotCondition not => Alternatives(not.Operand, !negated),
        LogicCondition logic => Combine(
            Alternatives(logic.Left, negated), Alternatives(logic.Right, negated), logic.IsAnd != negated),
        _ => null,
    };

    private static List<Dictionary<SignalRow, Span>> Alternatives(SignalCondition condition, bool negated)
    {
        var number = condition.Number;
        var below = new Span(0, decimal.Ceiling(number) - 1);
        var above = new Span(decimal.Floor(number) + 1, decimal.MaxValue);
        var equal = decimal.Truncate(number) == number ? new Span(number, number) : Span.Empty;
        Span[] spans = (negated ? Opposite(condition.Comparison) : condition.Comparison) switch
        {
            Comparison.Equal => [equal],
            Comparison.NotEqual => [below, above],
            Comparison.Less => [below],
            Comparison.LessOrEqual => [below, equal],
            Comparison.Greater => [above],
            _ => [equal, above],
        };
        return [.. spans.Select(span => span.Clamp()).Where(span => !span.IsEmpty).Select(span => new Dictionary<SignalRow, Span> { [condition.Signal] = span })];
    }

    private static List<Dictionary<SignalRow, Span>>? Combine(
        List<Dictionary<SignalRow, Span>>? left, List<Dictionary<SignalRow, Span>>? right, bool isAnd)
    {
        if (left is null || right is null)
        {
            return null;
        }

        if (!isAnd)
        {
            return left.Count + right.Count > MostAlternatives ? null : [.. left, .. right];
        }

        return left.Count * right.Count > MostAlternatives
            ? null
            : [.. from one in left from other in right let both = Intersect(one, other) where both is not null select both];
    }

    private static Dictionary<SignalRow, Span>? Intersect(Dictionary<SignalRow, Span> left, Dictionary<SignalRow, Span> right)
    {
        var both = new Dictionary<SignalRow, Span>(left);
        foreach (var (signal, span) in right)
        {
            var common = both.TryGetValue(signal, out var known) ? new Span(Math.Max(known.Low, span.Low), Math.Min(known.High, span.High)) : span;
            if (common.IsEmpty)
            {
                return null;
            }

            both[signal] = common;
        }

        return both;
    }

    private static Comparison Opposite(Comparison comparison) => comparison switch
    {
        Comparison.Equal => Comparison.NotEqual,
        Comparison.NotEqual => Comparison.Equal,
        Comparison.Less => Comparison.GreaterOrEqual,
        Comparison.LessOrEqual => Comparison.Greater,
        Comparison.Greater => Comparison.LessOrEqual,
        _ => Comparison.Less,
    };

    private readonly record struct Span(decimal Low, decimal High)
    {
        public static Span Empty => new(1, 0);

        public bool IsEmpty => Low > High;

        // Nobody has fewer than none.
        public Span Clamp() => this with { Low = Math.Max(0, Low) };
    }
}
