using System.Collections.Immutable;
using Playbook.Syntax.Parsing.Generated;
using Playbook.Syntax.Tree;

namespace Playbook.Syntax.Parsing.Bridge;

/// <summary>Patterns and modifiers of when something happens.</summary>
internal sealed partial class TreeBuilder
{
    private void ComposeWhen(int rule, int mark)
    {
        switch (rule)
        {
            case PlaybookParser.RULE_when or PlaybookParser.RULE_phrase:
                var pattern = First<PatternSyntax>(mark) ?? AddMissingDays();
                var when = Take(mark);
                Put(mark, new WhenSyntax(when, pattern, Select<ModifierSyntax>(when)));
                break;
            case PlaybookParser.RULE_event:
                var trigger = TakeTrigger(mark);
                Put(mark, new WhenSyntax([trigger], trigger, []));
                break;
            default:
                if (TakePattern(rule, mark) is { } node)
                {
                    Put(mark, node);
                }

                break;
        }
    }

    /// <summary>The pattern or modifier that a rule makes, or null when its parts speak for themselves.</summary>
    private SyntaxNode? TakePattern(int rule, int mark)
    {
        var value = First<ValueSyntax>(mark);
        var second = Nth<ValueSyntax>(mark, 1);
        return rule switch
        {
            PlaybookParser.RULE_trigger => TakeTrigger(mark),
            PlaybookParser.RULE_dayPart when second is not null => new RangeSyntax(Take(mark), value!, second),
            PlaybookParser.RULE_days or PlaybookParser.RULE_boundDay => TakeDays(mark),
            PlaybookParser.RULE_dates or PlaybookParser.RULE_boundDate => TakeDates(mark),
            PlaybookParser.RULE_every => TakeEvery(mark),
            PlaybookParser.RULE_holiday => new HolidayDaySyntax(Take(mark), value),
            PlaybookParser.RULE_relative => TakeRelative(mark),
            PlaybookParser.RULE_atTime when value is TimeSyntax start => new AtTimeSyntax(Take(mark), start, second as TimeSyntax),
            PlaybookParser.RULE_atName when value is NameSyntax name => new AtNameSyntax(Take(mark), name),
            PlaybookParser.RULE_bound => TakeBound(mark),
            PlaybookParser.RULE_except => TakeExcept(mark),
            PlaybookParser.RULE_count => new CountSyntax(Take(mark), value as QuantitySyntax),
            PlaybookParser.RULE_onHolidays => new OnHolidaysSyntax(Take(mark), value as NameSyntax),
            _ => null,
        };
    }

    private TriggerSyntax TakeTrigger(int mark)
    {
        var name = First<NameSyntax>(mark);
        var amount = First<QuantitySyntax>(mark);
        return new TriggerSyntax(Take(mark), name, amount);
    }

    private DaysSyntax TakeDays(int mark)
    {
        var children = Take(mark);
        return new DaysSyntax(children, Select<ValueSyntax>(children));
    }

    private DatesSyntax TakeDates(int mark)
    {
        var children = Take(mark);
        return new DatesSyntax(children, Select<ValueSyntax>(children));
    }

    private DaysSyntax AddMissingDays()
    {
        var days = new DaysSyntax([MissingToken(TokenKind.Number)], []);
        _nodes.Add(days);
        return days;
    }

    private RelativeSyntax TakeRelative(int mark)
    {
        var amount = First<QuantitySyntax>(mark);
        var item = (ValueSyntax?)First<NameSyntax>(mark) ?? First<TextSyntax>(mark);
        var direction = WordOf(mark, word => word is StructuralWord.Before or StructuralWord.After);
        return new RelativeSyntax(Take(mark), item, direction == StructuralWord.None ? StructuralWord.Before : direction, amount);
    }

    private BoundSyntax TakeBound(int mark)
    {
        var word = ((SyntaxToken)_nodes[mark]).Word;
        var bound = First<PatternSyntax>(mark);
        return new BoundSyntax(Take(mark), word, bound);
    }

    private ExceptSyntax TakeExcept(int mark)
    {
        var except = First<PatternSyntax>(mark);
        return new ExceptSyntax(Take(mark), except);
    }

    /// <summary>每晚 names no unit: it is every day. Quantities before the unit are the interval, those after it days of the month.</summary>
    private EverySyntax TakeEvery(int mark)
    {
        var at = _nodes.FindIndex(mark, node => node is SyntaxToken { Word: var word } && IsEveryUnit(word));
        var children = Take(mark);
        ImmutableArray<QuantitySyntax> quantities = Select<QuantitySyntax>(children);
        var unit = at >= 0 ? ((SyntaxToken)children[at - mark]).Word
            : children is [SyntaxToken] && quantities.IsEmpty ? StructuralWord.Day : StructuralWord.Week;
        var interval = quantities is [var first, ..] && children.IndexOf(first) < at - mark ? first : null;
        return new EverySyntax(
            children, interval, unit, Select<NameSyntax>(children), interval is null ? quantities : quantities.RemoveAt(0));
    }

    private static bool IsEveryUnit(StructuralWord word) =>
        word is StructuralWord.Day or StructuralWord.Week or StructuralWord.Month or StructuralWord.Workdays or StructuralWord.Weekends;
}
