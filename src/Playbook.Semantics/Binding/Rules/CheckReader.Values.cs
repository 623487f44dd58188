using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Binding;

/// <content>Rules about times, gaps and money.</content>
internal sealed partial class CheckReader
{
    private static readonly Bilingual TimeExample = new("每条消息 时间 <= 22:00", "every message time <= 22:00");
    private static readonly Bilingual GapExample = new("话题 空档 <= 3天", "topic gap <= 3 days");
    private static readonly Bilingual AmountExample = new("预算 <= 2000元", "budget <= 2000 CNY");

    private TimeRule? ReadTime(CheckPhrase phrase, CheckMeaning words, bool isEnd, Location location)
    {
        switch (phrase)
        {
            case { Bounds: [], Ranges: [{ Low: TimeSyntax low, High: TimeSyntax high } range] }:
                if (!Moments.TryTime(low, scope, out var earliest) || !Moments.TryTime(high, scope, out var latest, isEnd: true))
                {
                    return null;
                }

                if (earliest >= latest)
                {
                    scope.Report(MomentDiagnostics.EmptyRange(scope.At(range), Written.Of(low), Written.Of(high)));
                    return null;
                }

                return new TimeRule(words.Subject, isEnd, earliest, latest, IsStrict: false, location);
            case { Bounds: [var (comparison, value)], Ranges: [] }:
                if (value is not TimeSyntax syntax)
                {
                    scope.Report(ValueDiagnostics.WrongValue(scope.At(value), Seen.Of(value), new("一个时刻", "a time"), TimeExample));
                    return null;
                }

                return Moments.TryTime(syntax, scope, out var time) ? TimeRuleOf(words.Subject, isEnd, comparison, time, location) : null;
            default:
                scope.Report(RuleDiagnostics.UnclearRule(location, new("一个时刻或一段时间", "a time or a range of times"), TimeExample));
                return null;
        }
    }

    private TimeRule? TimeRuleOf(CheckSubject subject, bool isEnd, Comparison comparison, LocalTime time, Location location)
    {
        switch (comparison)
        {
            case Comparison.NotEqual:
                scope.Report(RuleDiagnostics.MixedRule(location, "≠", TimeExample));
                return null;
            case Comparison.Equal:
                return new TimeRule(subject, isEnd, time, time, IsStrict: false, location);
            default:
                var isUpper = comparison is Comparison.Less or Comparison.LessOrEqual;
                return new TimeRule(
                    subject, isEnd, isUpper ? null : time, isUpper ? time : null, comparison is Comparison.Less or Comparison.Greater, location);
        }
    }

    private GapRule? ReadGap(CheckPhrase phrase, CheckMeaning words, Location location)
    {
        switch (phrase.Bounds)
        {
            case [(Comparison.Less or Comparison.LessOrEqual, QuantitySyntax quantity)] when phrase.Ranges.Count == 0:
                return Quantities.TryCount(quantity, scope, out var days, 0, UnitWords.Day)
                    ? new GapRule(words.Subject, new CheckBound(phrase.Bounds[0].Comparison, days), location)
                    : null;
            case [(Comparison.Less or Comparison.LessOrEqual, { } other)]:
                scope.Report(ValueDiagnostics.WrongValue(scope.At(other), Seen.Of(other), new("天数", "a number of days"), GapExample));
                return null;
            default:
                scope.Report(RuleDiagnostics.UnclearRule(location, new("最多几天", "how many days at most"), GapExample));
                return null;
        }
    }

    private AmountRule? ReadAmount(CheckPhrase phrase, CheckMeaning words, Word amount, Location location)
    {
        if (words.HasSubject || phrase.Ranges.Count > 0 || phrase.Bounds is not [var (comparison, value)])
        {
            scope.Report(RuleDiagnostics.UnclearRule(location, new("和多少钱比较", "an amount of money to compare with"), AmountExample));
            return null;
        }

        switch (value)
        {
            case QuantitySyntax quantity:
                return Quantities.TryMoney(quantity, scope, out var money) ? new AmountRule(amount, comparison, money, null, location) : null;
            case NameSyntax name when CheckTerms.Table.Find(name.Key) is { } other && CheckMeaning.IsAmount(other):
                return new AmountRule(amount, comparison, null, other, location);
            default:
                scope.Report(ValueDiagnostics.WrongValue(scope.At(value), Seen.Of(value), new("一个金额", "an amount of money"), AmountExample));
                return null;
        }
    }
}
