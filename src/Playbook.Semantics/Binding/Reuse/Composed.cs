using System.Collections.Immutable;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding.Reuse;

/// <summary>Nodes made of parts from several places; each stands where its origin stands.</summary>
internal static class Composed
{
    /// <summary>A line with another head, other arguments or another block.</summary>
    public static StatementSyntax Statement(
        SyntaxNode origin, NameSyntax head, ImmutableArray<ArgumentSyntax> arguments, BlockSyntax? block) =>
        new(block is null ? [head, .. arguments] : [head, .. arguments, block], head, arguments, block) { Origin = origin };

    /// <summary>An item with another time, title, clauses or block; kind and name stay, for they are what it is.</summary>
    public static ScheduleItemSyntax Item(
        ScheduleItemSyntax item, WhenSyntax when, TextSyntax? title, ImmutableArray<ClauseSyntax> clauses, BlockSyntax? block) =>
        Item(item, when, item.Kind, item.Name, title, clauses, block);

    /// <summary>An item whose first word is the name of its time: the second is the kind.</summary>
    public static ScheduleItemSyntax WithTimeName(ScheduleItemSyntax item, NameSyntax time) =>
        Item(item, AtName(item.When, time), item.Name, name: null, item.Title, item.Clauses, item.Block);

    /// <summary>Days with the name of a time behind them.</summary>
    public static WhenSyntax AtName(WhenSyntax when, NameSyntax time) => When(when, [.. when.Children, new AtNameSyntax([time], time)]);

    /// <summary>Days with other modifiers.</summary>
    public static WhenSyntax When(WhenSyntax when, ImmutableArray<SyntaxNode> children) =>
        new(children, when.Pattern, [.. children.OfType<ModifierSyntax>()]) { Origin = when.Origin };

    /// <summary>Days that a name stood for.</summary>
    public static WhenSyntax On(WhenSyntax when, AtNameSyntax name, PatternSyntax days) =>
        new([.. when.Children.Remove(name).Replace(when.Pattern, days)], days, when.Modifiers.Remove(name)) { Origin = when.Origin };

    /// <summary>Days with a time, or a span of time, behind them; the same when the value is neither.</summary>
    public static WhenSyntax AtTime(WhenSyntax when, SyntaxNode time) => time switch
    {
        TimeSyntax start => When(when, [.. when.Children, new AtTimeSyntax([start], start, end: null)]),
        RangeSyntax { Low: TimeSyntax start, High: TimeSyntax end } => When(when, [.. when.Children, new AtTimeSyntax([start, end], start, end)]),
        _ => when,
    };

    private static ScheduleItemSyntax Item(
        ScheduleItemSyntax item, WhenSyntax when, NameSyntax? kind, NameSyntax? name, TextSyntax? title, ImmutableArray<ClauseSyntax> clauses, BlockSyntax? block)
    {
        SyntaxNode?[] parts = [when, kind, name, title, .. clauses, block];
        return new ScheduleItemSyntax([.. parts.OfType<SyntaxNode>()], when, kind, name, title, clauses, block) { Origin = item };
    }

    /// <summary>A block with other lines.</summary>
    public static BlockSyntax Block(SyntaxNode origin, ImmutableArray<MemberSyntax> members) => new([.. members]) { Origin = origin };

    /// <summary>A value at the place of another node; what it says is data from there on.</summary>
    public static ValueSyntax At(ValueSyntax value, SyntaxNode place) => value switch
    {
        TextSyntax text => new TextSyntax(text.Children, text.Value) { Origin = place, IsData = true },
        NameSyntax name => new NameSyntax(name.Children) { Origin = place },
        QuantitySyntax quantity => new QuantitySyntax(quantity.Children, quantity.Number, quantity.Unit, quantity.IsSigned) { Origin = place },
        DateSyntax date => new DateSyntax(date.Children, date.Year, date.Month, date.Day) { Origin = place },
        WhenSyntax moment => new WhenSyntax(moment.Children, moment.Pattern, moment.Modifiers) { Origin = place },
        TimeSyntax time => new TimeSyntax(time.Children, time.Hour, time.Minute) { Origin = place },
        _ => value,
    };
}
