using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding;

/// <summary>
/// Whether a condition can hold, and whether it can fail. Signals are whole counts from zero on; comparisons of one signal
/// joined by “and” are taken together, and so are those joined by “or”.
/// </summary>
internal static class ConditionReach
{
    /// <summary>Reports the outermost parts that always or never hold.</summary>
    public static void Report(Condition condition, BindingScope scope)
    {
        if (!CanHold(condition, Unbounded))
        {
            scope.Report(ConditionDiagnostics.NeverTrue(condition.Location, Source(condition)));
        }
        else if (!CanHold(Opposite(condition), Unbounded))
        {
            scope.Report(ConditionDiagnostics.AlwaysTrue(condition.Location, Source(condition)));
        }
        else if (condition is LogicCondition logic)
        {
            Report(logic.Left, scope);
            Report(logic.Right, scope);
        }
    }

    private static string Source(Condition condition) => condition.Location.Source.ToString(condition.Location.Span);

    /// <summary>Whether some member can meet a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="most">The most of a signal a member can have, or null where nothing bounds it.</param>
    public static bool CanHold(Condition condition, Func<SignalRow, decimal?> most)
    {
        switch (condition)
        {
            case SignalCondition comparison:
                return AnyCount([comparison], most);
            case NotCondition not:
                return CanHold(Opposite(not.Operand), most);
            case LogicCondition { IsAnd: false } either:
                return CanHold(either.Left, most) || CanHold(either.Right, most);
            case LogicCondition both:
                var parts = new List<Condition>();
                Flatten(both, parts);
                return parts.TrueForAll(part => CanHold(part, most))
                    && parts.OfType<SignalCondition>().GroupBy(part => part.Signal).All(group => AnyCount([.. group], most));
            default:
                return true;
        }
    }

    private static Condition Opposite(Condition condition) => condition switch
    {
        SignalCondition comparison => comparison with { Comparison = Opposite(comparison.Comparison) },
        NotCondition not => not.Operand,
        LogicCondition logic => logic with { Left = Opposite(logic.Left), IsAnd = !logic.IsAnd, Right = Opposite(logic.Right) },
        _ => condition,
    };

    private static Comparison Opposite(Comparison comparison) => comparison switch
    {
        Comparison.Equal => Comparison.NotEqual,
        Comparison.NotEqual => Comparison.Equal,
        Comparison.Less => Comparison.GreaterOrEqual,
        Comparison.LessOrEqual => Comparison.Greater,
        Comparison.Greater => Comparison.LessOrEqual,
        _ => Comparison.Less,
    };

    // Only “and” is flattened: a negation inside is turned first.
    private static void Flatten(Condition condition, List<Condition> parts)
    {
        switch (condition)
        {
            case LogicCondition { IsAnd: true } both:
                Flatten(both.Left, parts);
                Flatten(both.Right, parts);
                break;
            case NotCondition not:
                Flatten(Opposite(not.Operand), parts);
                break;
            default:
                parts.Add(condition);
                break;
        }
    }

    private static decimal? Unbounded(SignalRow signal) => null;

    // Whether some count from zero on meets all comparisons of a signal: it is enough to try the counts around each number.
    private static bool AnyCount(IReadOnlyList<SignalCondition> comparisons, Func<SignalRow, decimal?> most)
    {
        var highest = most(comparisons[0].Signal) ?? Quantities.Most * 10m;
        bool Fits(decimal count) => count >= 0 && count <= highest && comparisons.All(comparison => Holds(comparison, count));
        return Fits(0) || Fits(highest) || comparisons.Any(comparison =>
            Fits(decimal.Floor(comparison.Number) - 1) || Fits(decimal.Floor(comparison.Number)) || Fits(decimal.Floor(comparison.Number) + 1));
    }

    private static bool Holds(SignalCondition condition, decimal count) => condition.Comparison switch
    {
        Comparison.Equal => count == condition.Number,
        Comparison.NotEqual => count != condition.Number,
        Comparison.Less => count < condition.Number,
        Comparison.LessOrEqual => count <= condition.Number,
        Comparison.Greater => count > condition.Number,
        _ => count >= condition.Number,
    };
}
