using System.Collections.Immutable;

namespace Playbook.Syntax.Tree;

/// <summary>A whole file.</summary>
public sealed class CompilationUnitSyntax(ImmutableArray<SyntaxNode> children) : SyntaxNode(children)
{
    /// <summary>What stands at file level, in order.</summary>
    public ImmutableArray<MemberSyntax> Members { get; } = [.. children.OfType<MemberSyntax>()];
}

/// <summary>What may stand on a line of its own: a statement or a schedule item.</summary>
public abstract class MemberSyntax(ImmutableArray<SyntaxNode> children) : SyntaxNode(children)
{
    /// <summary>The block behind it, if any.</summary>
    public abstract BlockSyntax? Block { get; }
}

/// <summary>A declaration or field: a head word, what follows it, perhaps a block. <c>职责 "整理精华" 每周日</c></summary>
public sealed class StatementSyntax(
    ImmutableArray<SyntaxNode> children, NameSyntax head, ImmutableArray<ArgumentSyntax> arguments, BlockSyntax? block)
    : MemberSyntax(children)
{
    /// <summary>The word that says what the statement is; its key is empty when it is missing, which has been reported.</summary>
    public NameSyntax Head { get; } = head;

    /// <summary>Values and clauses behind the head, in order. A list of values is one argument.</summary>
    public ImmutableArray<ArgumentSyntax> Arguments { get; } = arguments;

    /// <inheritdoc/>
    public override BlockSyntax? Block { get; } = block;
}

/// <summary>A line of the schedule: when – modifiers – kind – name – title – clauses – block.</summary>
public sealed class ScheduleItemSyntax(
    ImmutableArray<SyntaxNode> children,
    WhenSyntax when,
    NameSyntax? kind,
    NameSyntax? name,
    TextSyntax? title,
    ImmutableArray<ClauseSyntax> clauses,
    BlockSyntax? block)
    : MemberSyntax(children)
{
    /// <summary>Days or trigger, with times and modifiers.</summary>
    public WhenSyntax When { get; } = when;

    /// <summary>The kind word, or null when it is missing.</summary>
    public NameSyntax? Kind { get; } = kind;

    /// <summary>The item's own name, by which others refer to it, if it has one.</summary>
    public NameSyntax? Name { get; } = name;

    /// <summary>The title, or null when it is missing.</summary>
    public TextSyntax? Title { get; } = title;

    /// <summary>By whom, where, how long, with what copy.</summary>
    public ImmutableArray<ClauseSyntax> Clauses { get; } = clauses;

    /// <inheritdoc/>
    public override BlockSyntax? Block { get; } = block;
}

/// <summary>What stands between braces.</summary>
public sealed class BlockSyntax(ImmutableArray<SyntaxNode> children) : SyntaxNode(children)
{
    /// <summary>The members, in order.</summary>
    public ImmutableArray<MemberSyntax> Members { get; } = [.. children.OfType<MemberSyntax>()];
}

/// <summary>Tokens that fit nowhere; a finding says why.</summary>
public sealed class SkippedSyntax(ImmutableArray<SyntaxNode> children) : SyntaxNode(children);
