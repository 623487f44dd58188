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
        ScheduleItemSyntax item, WhenSyntax when, TextSyntax? title, ImmutableArray<ClauseSyntax> clauses, BlockSyntax? block)
    {
        SyntaxNode?[] parts = [when, item.Kind, item.Name, title, .. clauses, block];
        return new ScheduleItemSyntax([.. parts.OfType<SyntaxNode>()], when, item.Kind, item.Name, title, clauses, block) { Origin = item };
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
        TimeSyntax time => new TimeSyntax(time.Children, time.Hour, time.Minute) { Origin = place },
        _ => value,
    };
}
