using System.Collections.Immutable;

namespace Playbook.Syntax.Tree;

/// <summary>What may follow the head of a statement: a value, a list of values, or a clause.</summary>
public abstract class ArgumentSyntax(ImmutableArray<SyntaxNode> children) : SyntaxNode(children);

/// <summary>A value that stands by itself.</summary>
public abstract class ValueSyntax(ImmutableArray<SyntaxNode> children) : ArgumentSyntax(children);

/// <summary>Two or more values with separators between: <c>答疑、任务</c>.</summary>
public sealed class ListSyntax(ImmutableArray<SyntaxNode> children) : ValueSyntax(children)
{
    /// <summary>The values, without the separators.</summary>
    public ImmutableArray<ValueSyntax> Items { get; } = [.. children.OfType<ValueSyntax>()];
}

/// <summary>A word that introduces what follows: <c>由 群主</c>, <c>from entry-fees</c>, <c>when checkin &gt;= 21</c>.</summary>
public sealed class ClauseSyntax(ImmutableArray<SyntaxNode> children, StructuralWord word, ValueSyntax? value)
    : ArgumentSyntax(children)
{
    /// <summary>
    /// Which clause: By, In, From, For, At (a place), When, AtMost, AtLeast, Within, Top, Worth, ReviewedBy, Kind, Using, Until or
    /// InTotal.
    /// </summary>
    public StructuralWord Word { get; } = word;

    /// <summary>
    /// What follows (of <c>24小时内</c>, what stands before); a <see cref="ListSyntax"/> for several; a <see cref="WhenSyntax"/> of a
    /// <see cref="TriggerSyntax"/> in <c>当 沉默 30天</c>; null when missing.
    /// </summary>
    public ValueSyntax? Value { get; } = value;
}

/// <summary>A cap on points: <c>每天最多 1</c>, <c>at most 1 per day</c>, <c>累计最多 50</c>, <c>at most 50 in total</c>.</summary>
public sealed class CapSyntax(ImmutableArray<SyntaxNode> children, QuantitySyntax? limit, StructuralWord period)
    : ArgumentSyntax(children)
{
    /// <summary>How much at most; null when missing.</summary>
    public QuantitySyntax? Limit { get; } = limit;

    /// <summary>Day, Week, Month or Overall.</summary>
    public StructuralWord Period { get; } = period;
}
