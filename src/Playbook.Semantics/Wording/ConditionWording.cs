using Playbook.Semantics.Model;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Wording;

/// <summary>Conditions as people say them: “打卡满 21 次”, “21 or more check-ins”.</summary>
public static class ConditionWording
{
    /// <summary>The condition as a phrase without a full stop.</summary>
    public static string Of(Condition condition, Language language) => Say(condition, negated: false, inside: false, language);

    // A negation is carried down to the comparisons, where it has a natural word: not "21 or more" is "fewer than 21".
    private static string Say(Condition condition, bool negated, bool inside, Language language) => condition switch
    {
        SignalCondition signal => Say(signal, negated, language),
        NotCondition not => Say(not.Operand, !negated, inside, language),
        LogicCondition logic => Say(logic, negated, inside, language),
        _ => throw new InvalidOperationException($"No wording for a {condition.GetType().Name}."),
    };

    private static string Say(LogicCondition logic, bool negated, bool inside, Language language)
    {
        var isAnd = logic.IsAnd != negated;
        var left = Say(logic.Left, negated, NeedsBrackets(logic.Left, isAnd, negated), language);
        var right = Say(logic.Right, negated, NeedsBrackets(logic.Right, isAnd, negated), language);
        var text = (language, isAnd) switch
        {
            (Language.Chinese, true) => $"{left}，并且{right}",
            (Language.Chinese, false) => $"{left}，或者{right}",
            (_, true) => $"{left} and {right}",
            _ => $"{left} or {right}",
        };
        if (!inside)
        {
            return text;
        }

        return language == Language.Chinese ? $"（{text}）" : $"({text})";
    }

    private static bool NeedsBrackets(Condition part, bool outerIsAnd, bool negated) => part switch
    {
        NotCondition not => NeedsBrackets(not.Operand, outerIsAnd, !negated),
        LogicCondition logic => logic.IsAnd != negated != outerIsAnd,
        _ => false,
    };

    private static string Say(SignalCondition condition, bool negated, Language language)
    {
        var phrase = SignalPhrase.Of(condition.Signal);
        var comparison = negated ? Opposite(condition.Comparison) : condition.Comparison;
        var counted = phrase.Counted(condition.Number, language);
        return language == Language.Chinese
            ? phrase.Act + comparison switch
            {
                Comparison.GreaterOrEqual => "满 ",
                Comparison.Greater => "超过 ",
                Comparison.LessOrEqual => "不超过 ",
                Comparison.Less => "不到 ",
                Comparison.Equal => "正好 ",
                _ => "不是 ",
            } + counted
            : comparison switch
            {
                Comparison.GreaterOrEqual => $"{SignalPhrase.Number(condition.Number)} or more {phrase.Many}",
                Comparison.Greater => $"more than {counted}",
                Comparison.LessOrEqual => $"no more than {counted}",
                Comparison.Less => $"fewer than {counted}",
                Comparison.Equal => $"exactly {counted}",
                _ => $"any number of {phrase.Many} but {SignalPhrase.Number(condition.Number)}",
            };
    }

    private static Comparison Opposite(Comparison comparison) => comparison switch
    {
        Comparison.GreaterOrEqual => Comparison.Less,
        Comparison.Greater => Comparison.LessOrEqual,
        Comparison.LessOrEqual => Comparison.Greater,
        Comparison.Less => Comparison.GreaterOrEqual,
        Comparison.Equal => Comparison.NotEqual,
        _ => Comparison.Equal,
    };
}
