using System.Diagnostics.CodeAnalysis;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding;

/// <summary>Conditions over signals, typed; those that always or never hold are findings.</summary>
internal static class ConditionBinder
{
    /// <summary>Reads a condition; false after a finding.</summary>
    public static bool TryBind(ValueSyntax syntax, BindingScope scope, [MaybeNullWhen(false)] out Condition condition)
    {
        condition = Bind(syntax, scope);
        if (condition is null)
        {
            return false;
        }

        ConditionReach.Report(condition, scope);
        return true;
    }

    private static Condition? Bind(ValueSyntax syntax, BindingScope scope)
    {
        switch (syntax)
        {
            case GroupedSyntax grouped:
                return Bind(grouped.Inner, scope);
            case NegationSyntax negation:
                return Bind(negation.Operand, scope) is { } operand ? new NotCondition(operand, scope.At(syntax)) : null;
            case LogicSyntax logic:
                // Both sides are read, so that both are checked.
                var left = Bind(logic.Left, scope);
                var right = Bind(logic.Right, scope);
                return left is null || right is null ? null : new LogicCondition(left, logic.Word == StructuralWord.And, right, scope.At(syntax));
            case ComparisonSyntax comparison:
                return Compare(comparison, scope);
            case NameSyntax { Key: "" }:
                return null;
            case NameSyntax name when scope.FindSignal(name) is null:
                return null;
            default:
                scope.Report(ConditionDiagnostics.NotACondition(scope.At(syntax), Seen.Of(syntax)));
                return null;
        }
    }

    private static SignalCondition? Compare(ComparisonSyntax syntax, BindingScope scope)
    {
        // “21 <= checkin” is the same as “checkin >= 21”.
        var (act, comparison, amount) = syntax.Left is QuantitySyntax && syntax.Right is NameSyntax
            ? (syntax.Right, Turned(syntax.Comparison), syntax.Left)
            : (syntax.Left, syntax.Comparison, syntax.Right);
        var signal = scope.FindSignal(act);
        if (amount is not QuantitySyntax quantity)
        {
            if (amount is not NameSyntax { Key: "" })
            {
                scope.Report(ConditionDiagnostics.NotANumber(scope.At(amount), Seen.Of(amount)));
            }

            return null;
        }

        var fits = quantity.Unit is null || Quantities.UnitOf(quantity) is { IsCurrency: false };
        if (!fits)
        {
            scope.Report(ValueDiagnostics.WrongUnit(
                scope.At(quantity), Written.Of(quantity), new("次数、天数或分数", "a number of times, days or points"), new("21次", "21 times")));
        }

        return signal is null || !fits ? null : new SignalCondition(signal, comparison, quantity.Number, scope.At(syntax));
    }

    private static Comparison Turned(Comparison comparison) => comparison switch
    {
        Comparison.Less => Comparison.Greater,
        Comparison.LessOrEqual => Comparison.GreaterOrEqual,
        Comparison.Greater => Comparison.Less,
        Comparison.GreaterOrEqual => Comparison.LessOrEqual,
        _ => comparison,
    };
}
