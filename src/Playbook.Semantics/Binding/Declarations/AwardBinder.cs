using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding;

/// <summary>Awards out of their statements.</summary>
internal static class AwardBinder
{
    private static readonly Bilingual Phrase = new("多久一次、前几名、按什么", "how often, top how many, by what");
    private static readonly Bilingual Example = new("奖项 最佳答主 每周 前3名 按 被采纳回答", "award \"Best answers\" every week top 3 by accepted-answer");

    /// <summary>Reads one award; null when it has nothing to call it by, or nobody can win it.</summary>
    public static Award? Bind(StatementSyntax statement, BindingScope scope)
    {
        var head = DeclarationHead.Of(statement, scope);
        var content = scope.ReadBlock(RewardWords.Award, statement);
        if (head.IsNameless)
        {
            DeclarationHead.ReportNameless(statement, scope, RewardWords.Award, Example);
            return null;
        }

        var every = head.Rest.OfType<WhenSyntax>().FirstOrDefault();
        var top = Clause(head, StructuralWord.Top);
        var by = Clause(head, StructuralWord.By);
        var when = Clause(head, StructuralWord.When);
        var named = head.Rest.OfType<NameSyntax>().FirstOrDefault(name => RewardPeriods.Table.Find(name.Key) is not null);
        head.ReportRest(statement, scope, Phrase, every, named, top, by, when);
        var period = PeriodOf(every, named is null ? null : RewardPeriods.Table.Find(named.Key), content, scope);
        var ranked = by?.Value is { } signal ? scope.FindSignal(signal) : null;
        Condition? condition = null;
        var hasCondition = when?.Value is { } value && ConditionBinder.TryBind(value, scope, out condition);
        var count = TopOf(top, scope);
        if (top is null && by is null && when is null)
        {
            Arguments.ReportMissing(statement, scope, new("“前几名 按 什么”，或“当”加条件", "top how many by what, or when and a condition"), Example);
            return null;
        }

        if (when is not null ? !hasCondition : ranked is null)
        {
            ReportUnranked(statement, top, by, scope);
            return null;
        }

        return new Award
        {
            Name = head.AllNames[0],
            Names = head.AllNames,
            Title = head.Title(scope),
            Period = period,
            Top = condition is null ? count ?? 1 : null,
            RankedBy = condition is null ? ranked : null,
            Condition = condition,
            Minimum = content.Fields.Get(RewardWords.Minimum)?.Number,
            IsMinimumInPoints = content.Fields.Get(RewardWords.Minimum)?.InPoints ?? false,
            Ties = content.Fields.Get(RewardWords.TieRule),
            Prizes = content.Fields.Get(RewardWords.Prizes, []),
            Fields = content.Fields,
            Location = head.Location,
        };
    }

    private static ClauseSyntax? Clause(DeclarationHead head, StructuralWord word) =>
        head.Rest.OfType<ClauseSyntax>().FirstOrDefault(clause => clause.Word == word);

    private static void ReportUnranked(StatementSyntax statement, ClauseSyntax? top, ClauseSyntax? by, BindingScope scope)
    {
        if (top is not null && by is null)
        {
            Arguments.ReportMissing(statement, scope, new("“按”和一种行为", "by and an act of members"), Example);
        }
    }

    private static int? TopOf(ClauseSyntax? top, BindingScope scope) => top?.Value switch
    {
        null => null,
        QuantitySyntax quantity => Quantities.TryWhole(quantity, scope, 1, Quantities.Most, out var count) ? count : null,
        var other => Wrong(other, scope),
    };

    private static RewardPeriod PeriodOf(WhenSyntax? every, Word? named, BlockContent content, BindingScope scope)
    {
        if (every is not null)
        {
            switch (every)
            {
                case { Modifiers: [], Pattern: EverySyntax { Interval: null, Unit: StructuralWord.Day } }:
                    return RewardPeriod.Day;
                case { Modifiers: [], Pattern: EverySyntax { Interval: null, Unit: StructuralWord.Week, Weekdays: [] } }:
                    return RewardPeriod.Week;
                case { Modifiers: [], Pattern: EverySyntax { Interval: null, Unit: StructuralWord.Month } }:
                    return RewardPeriod.Month;
                default:
                    scope.Report(ValueDiagnostics.WrongValue(
                        scope.At(every), Seen.Of(every), new("“每天”“每周”或“每月”", "every day, every week or every month"), Example));
                    return RewardPeriod.Whole;
            }
        }

        return (named ?? content.Fields.Get(RewardWords.Period))?.Id switch
        {
            "day" => RewardPeriod.Day,
            "week" => RewardPeriod.Week,
            "month" => RewardPeriod.Month,
            "phase" => RewardPeriod.Phase,
            _ => RewardPeriod.Whole,
        };
    }

    private static int? Wrong(ValueSyntax value, BindingScope scope)
    {
        scope.Report(ValueDiagnostics.WrongValue(scope.At(value), Seen.Of(value), new("名次数字", "a number of places"), Example));
        return null;
    }
}
