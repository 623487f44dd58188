using System.Collections.Immutable;

namespace Playbook.Syntax.Tree;

/// <summary>Something that is true or not of a member, an applicant or a day.</summary>
public abstract class ConditionSyntax(ImmutableArray<SyntaxNode> children) : ValueSyntax(children);

/// <summary>How two values compare.</summary>
public enum Comparison
{
    /// <summary>= 等于.</summary>
    Equal,

    /// <summary>!= ≠.</summary>
    NotEqual,

    /// <summary>&lt;.</summary>
    Less,

    /// <summary>&lt;= ≤.</summary>
    LessOrEqual,

    /// <summary>&gt;.</summary>
    Greater,

    /// <summary>&gt;= ≥.</summary>
    GreaterOrEqual,
}

/// <summary><c>打卡 &gt;= 21</c>, <c>"首月存活" &gt;= 1</c>.</summary>
public sealed class ComparisonSyntax(
    ImmutableArray<SyntaxNode> children, ValueSyntax left, Comparison comparison, ValueSyntax right) : ConditionSyntax(children)
{
    /// <summary>A name or text.</summary>
    public ValueSyntax Left { get; } = left;

    /// <summary>How they compare.</summary>
    public Comparison Comparison { get; } = comparison;

    /// <summary>What it is compared with.</summary>
    public ValueSyntax Right { get; } = right;
}

/// <summary>Both, or either: <c>打卡 &gt;= 21 且 发言 &gt;= 5</c>. <c>and</c> binds closer than <c>or</c>.</summary>
public sealed class LogicSyntax(
    ImmutableArray<SyntaxNode> children, ValueSyntax left, StructuralWord word, ValueSyntax right) : ConditionSyntax(children)
{
    /// <summary>The left condition.</summary>
    public ValueSyntax Left { get; } = left;

    /// <summary>And or Or.</summary>
    public StructuralWord Word { get; } = word;

    /// <summary>The right condition.</summary>
    public ValueSyntax Right { get; } = right;
}

/// <summary><c>非 (打卡 &lt; 3)</c>, <c>not vip</c>.</summary>
public sealed class NegationSyntax(ImmutableArray<SyntaxNode> children, ValueSyntax operand) : ConditionSyntax(children)
{
    /// <summary>What is denied.</summary>
    public ValueSyntax Operand { get; } = operand;
}

/// <summary>A condition between brackets.</summary>
public sealed class GroupedSyntax(ImmutableArray<SyntaxNode> children, ValueSyntax inner) : ConditionSyntax(children)
{
    /// <summary>What stands between the brackets.</summary>
    public ValueSyntax Inner { get; } = inner;
}
