using System.Collections.Immutable;
using Playbook.Syntax.Text;

namespace Playbook.Templates.Tree;

/// <summary>A statement as written: text between tags is one too.</summary>
/// <param name="Span">Where it stands in the template's characters.</param>
internal abstract record StatementNode(TextSpan Span);

/// <summary>Text that is copied.</summary>
internal sealed record TextNode(TextSpan Span, string Text) : StatementNode(Span);

/// <summary>A value that is printed; further lines of it get <paramref name="Indent"/>.</summary>
internal sealed record PrintNode(TextSpan Span, ExpressionNode Value, string Indent) : StatementNode(Span);

/// <summary>A name gets a value.</summary>
internal sealed record AssignmentNode(TextSpan Span, string Name, TextSpan NameSpan, ExpressionNode Value) : StatementNode(Span);

/// <summary>Blocks with conditions, tried in order, and what is written otherwise.</summary>
internal sealed record IfNode(TextSpan Span, ImmutableArray<BranchNode> Branches, BlockNode? Else) : StatementNode(Span);

/// <summary>A condition and its block.</summary>
internal sealed record BranchNode(ExpressionNode Condition, BlockNode Body);

/// <summary>A loop.</summary>
internal sealed record ForNode(
    TextSpan Span,
    string Name,
    ExpressionNode List,
    ExpressionNode? Offset,
    ExpressionNode? Limit,
    bool IsReversed,
    BlockNode Body,
    BlockNode? Else) : StatementNode(Span);

/// <summary>A choice by value.</summary>
internal sealed record CaseNode(TextSpan Span, ExpressionNode Value, ImmutableArray<WhenNode> Choices, BlockNode? Else) : StatementNode(Span);

/// <summary>One choice: the values it is for, and its block.</summary>
internal sealed record WhenNode(ImmutableArray<ExpressionNode> Values, BlockNode Body);

/// <summary>What a block writes is kept under a name.</summary>
internal sealed record CaptureNode(TextSpan Span, string Name, TextSpan NameSpan, BlockNode Body) : StatementNode(Span);

/// <summary>Another template is written here; its further lines get <paramref name="Indent"/>.</summary>
internal sealed record IncludeNode(TextSpan Span, ExpressionNode Name, string Indent) : StatementNode(Span);

/// <summary>Leaves a loop (<paramref name="Leaves"/>), or goes to its next round.</summary>
internal sealed record LoopExitNode(TextSpan Span, bool Leaves) : StatementNode(Span);

/// <summary>Statements one after the other.</summary>
internal sealed record BlockNode(TextSpan Span, ImmutableArray<StatementNode> Statements) : StatementNode(Span)
{
    /// <summary>The names that statements inside assign, those of nested blocks included.</summary>
    public IEnumerable<string> AssignedNames() => Statements.SelectMany(AssignedIn);

    /// <summary>The includes inside, those of nested blocks included.</summary>
    public IEnumerable<IncludeNode> Includes() => Statements.SelectMany(IncludesIn);

    private static IEnumerable<IncludeNode> IncludesIn(StatementNode statement) => statement switch
    {
        IncludeNode include => [include],
        CaptureNode capture => capture.Body.Includes(),
        IfNode branches => branches.Branches.SelectMany(b => b.Body.Includes()).Concat(branches.Else?.Includes() ?? []),
        ForNode loop => loop.Body.Includes().Concat(loop.Else?.Includes() ?? []),
        CaseNode choice => choice.Choices.SelectMany(c => c.Body.Includes()).Concat(choice.Else?.Includes() ?? []),
        _ => [],
    };

    private static IEnumerable<string> AssignedIn(StatementNode statement) => statement switch
    {
        AssignmentNode assignment => [assignment.Name],
        CaptureNode capture => capture.Body.AssignedNames().Prepend(capture.Name),
        IfNode branches => branches.Branches.SelectMany(b => b.Body.AssignedNames()).Concat(branches.Else?.AssignedNames() ?? []),
        ForNode loop => loop.Body.AssignedNames().Concat(loop.Else?.AssignedNames() ?? []),
        CaseNode choice => choice.Choices.SelectMany(c => c.Body.AssignedNames()).Concat(choice.Else?.AssignedNames() ?? []),
        _ => [],
    };
}
