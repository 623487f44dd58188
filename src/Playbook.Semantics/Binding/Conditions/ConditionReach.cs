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
        if (!CanHold(condition))
        {
            scope.Report(ConditionDiagnostics.NeverTrue(condition.Location, Source(condition)));
        }
        else if (!CanHold(Opposite(condition)))
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

    private static bool CanHold(Condition condition)
    {
        switch (condition)
        {
            case SignalCondition comparison:
                return AnyCount([comparison]);
            case NotCondition not:
                return CanHold(Opposite(not.Operand));
            case LogicCondition { IsAnd: false } either:
                return CanHold(either.Left) || CanHold(either.Right);
            case LogicCondition both:
                var parts = new List<Condition>();
                Flatten(both, parts);
                return parts.TrueForAll(CanHold)
                    && parts.OfType<SignalCondition>().GroupBy(part => part.Signal).All(group => AnyCount([.. group]));
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

    // Whether some count from zero on meets all comparisons: it is enough to try the counts around each number.
    private static bool AnyCount(IReadOnlyList<SignalCondition> comparisons)
    {
        var tried = comparisons
            .SelectMany(comparison => new[] { decimal.Floor(comparison.Number) - 1, decimal.Floor(comparison.Number), decimal.Floor(comparison.Number) + 1 })
            .Append(0)
            .Append(Quantities.Most * 10m);
        return tried.Any(count => count >= 0 && comparisons.All(comparison => Holds(comparison, count)));
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
