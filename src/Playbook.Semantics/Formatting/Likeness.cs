using Playbook.Semantics.Binding;
using Playbook.Semantics.Binding.Reuse;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Formatting;

/// <summary>Whether two trees say the same, whatever the layout, the marks and the language of their words.</summary>
public static class Likeness
{
    /// <summary>Compares two files.</summary>
    public static bool Of(SyntaxTree one, SyntaxTree other) => Of(one.Root, other.Root);

    private static bool Of(SyntaxNode one, SyntaxNode other)
    {
        if (one.GetType() != other.GetType() || !IsSameValue(one, other))
        {
            return false;
        }

        using var others = Parts(other).GetEnumerator();
        foreach (var part in Parts(one))
        {
            if (!others.MoveNext() || !Of(part, others.Current))
            {
                return false;
            }
        }

        return !others.MoveNext();
    }

    private static bool IsSameValue(SyntaxNode one, SyntaxNode other) => (one, other) switch
    {
        (TextSyntax a, TextSyntax b) => a.Value.Content == b.Value.Content,
        (QuantitySyntax a, QuantitySyntax b) => a.Number == b.Number && a.IsSigned == b.IsSigned
            && (a.Unit == b.Unit || ReferenceEquals(Quantities.UnitOf(a), Quantities.UnitOf(b))),
        (RatioSyntax a, RatioSyntax b) => a.Per.Number == b.Per.Number && UnitOf(a.Per) == UnitOf(b.Per),
        (DateSyntax a, DateSyntax b) => (a.Year, a.Month, a.Day) == (b.Year, b.Month, b.Day),
        (TimeSyntax a, TimeSyntax b) => (a.Hour, a.Minute) == (b.Hour, b.Minute),
        (ClauseSyntax a, ClauseSyntax b) => a.Word == b.Word || (IsPlace(a) && IsPlace(b)),
        (CapSyntax a, CapSyntax b) => a.Period == b.Period,
        (ComparisonSyntax a, ComparisonSyntax b) => a.Comparison == b.Comparison,
        (LogicSyntax a, LogicSyntax b) => a.Word == b.Word,
        (OffsetSyntax a, OffsetSyntax b) => a.Direction == b.Direction,
        (RelativeSyntax a, RelativeSyntax b) => a.Direction == b.Direction,
        (BoundSyntax a, BoundSyntax b) => a.Word == b.Word,
        (EverySyntax a, EverySyntax b) => a.Unit == b.Unit && a.IsWeekdayRange == b.IsWeekdayRange,
        (SkippedSyntax a, SkippedSyntax b) => a.Tokens().Select(token => token.Text).SequenceEqual(b.Tokens().Select(token => token.Text)),
        _ => true,
    };

    // 在 共读, in reading: a place, whichever of the two words says so.
    private static bool IsPlace(ClauseSyntax clause) => clause is { Word: StructuralWord.In or StructuralWord.At, Value: NameSyntax or TextSyntax or ListSyntax };

    // So many for so many members, whether it says members or not.
    private static UnitRow? UnitOf(QuantitySyntax per) => per.Unit is null ? UnitWords.Person : Quantities.UnitOf(per);

    // Languages differ in the order of an item and its distance, and of a ratio; the tree names these parts.
    private static IEnumerable<SyntaxNode> Parts(SyntaxNode node) => node switch
    {
        RelativeSyntax { Item: { } item, Amount: { } amount } => [item, amount],
        RatioSyntax ratio => [ratio.Count],
        StatementSyntax statement => statement.Children.Where(child => child is not SyntaxToken).SelectMany(Apart),
        ScheduleItemSyntax item when HasTimeName(item) => item.Children.SelectMany(WordByWord),
        ComparisonSyntax { Left: NameSyntax left } comparison => [left, comparison.Right],
        _ => node.Children.Where(child => child is not SyntaxToken),
    };

    // 每场直播 is two words in a rule; the one before it stands by itself, also where the other is compared.
    private static IEnumerable<SyntaxNode> Apart(SyntaxNode part)
    {
        var first = part is ComparisonSyntax comparison ? comparison.Left : part;
        return first is NameSyntax name && CheckWords.IsJoined(name.Key) ? [name, part] : [part];
    }

    // 集合时刻 打卡, at 集合时刻 checkin: the bare word reads as the kind, though it is none.
    private static bool HasTimeName(ScheduleItemSyntax item) =>
        item.When.Modifiers.Any(modifier => modifier is AtNameSyntax) || item.Kind is { } kind && !TimeNames.IsKind(kind);

    private static IEnumerable<SyntaxNode> WordByWord(SyntaxNode part) => part switch
    {
        SyntaxToken => [],
        WhenSyntax moment => Parts(moment).Select(inner => inner is AtNameSyntax at ? at.Name : inner),
        _ => [part],
    };
}
