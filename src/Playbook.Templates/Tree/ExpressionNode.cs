using System.Collections.Immutable;
using Playbook.Syntax.Text;

namespace Playbook.Templates.Tree;

/// <summary>An expression as written. Spans are in the template's characters.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Height">How many expressions are inside each other, itself included; bounds every walk over it.</param>
internal abstract record ExpressionNode(TextSpan Span, int Height);

/// <summary>An expression that is not there; reported where it was missed.</summary>
internal sealed record MissingNode(TextSpan Span) : ExpressionNode(Span, 1);

/// <summary>A text, number, truth value or <c>null</c>.</summary>
internal sealed record LiteralNode(TextSpan Span, object? Value) : ExpressionNode(Span, 1);

/// <summary>What an empty text or list equals.</summary>
internal sealed record EmptyNode(TextSpan Span) : ExpressionNode(Span, 1);

/// <summary>A name alone.</summary>
internal sealed record NameNode(TextSpan Span, string Name) : ExpressionNode(Span, 1);

/// <summary>A member of a value; <paramref name="IsOptional"/> for <c>?.</c>.</summary>
internal sealed record MemberNode(TextSpan Span, ExpressionNode Target, string Name, TextSpan NameSpan, bool IsOptional)
    : ExpressionNode(Span, Target.Height + 1);

/// <summary>One of a list, by its place.</summary>
internal sealed record IndexNode(TextSpan Span, ExpressionNode Target, ExpressionNode Index)
    : ExpressionNode(Span, Math.Max(Target.Height, Index.Height) + 1);

/// <summary>A list written out.</summary>
internal sealed record ListNode(TextSpan Span, ImmutableArray<ExpressionNode> Items)
    : ExpressionNode(Span, (Items.IsEmpty ? 0 : Items.Max(i => i.Height)) + 1);

/// <summary>A sign before a value.</summary>
internal sealed record UnaryNode(TextSpan Span, string Sign, ExpressionNode Operand) : ExpressionNode(Span, Operand.Height + 1);

/// <summary>A sign between two values.</summary>
internal sealed record BinaryNode(TextSpan Span, string Sign, TextSpan SignSpan, ExpressionNode Left, ExpressionNode Right)
    : ExpressionNode(Span, Math.Max(Left.Height, Right.Height) + 1);

/// <summary><c>condition ? one : other</c>.</summary>
internal sealed record ConditionalNode(TextSpan Span, ExpressionNode Condition, ExpressionNode WhenTrue, ExpressionNode WhenFalse)
    : ExpressionNode(Span, Math.Max(Condition.Height, Math.Max(WhenTrue.Height, WhenFalse.Height)) + 1);

/// <summary>A function with its arguments; a piped value is the first of them.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Callee">The function: a name, or a name behind a name space.</param>
/// <param name="Arguments">What it is given.</param>
internal sealed record CallNode(TextSpan Span, ExpressionNode Callee, ImmutableArray<ArgumentNode> Arguments)
    : ExpressionNode(Span, Math.Max(Callee.Height, Arguments.IsEmpty ? 0 : Arguments.Max(a => a.Value.Height)) + 1);

/// <summary>One argument; named when <paramref name="Name"/> is there.</summary>
internal sealed record ArgumentNode(string? Name, TextSpan NameSpan, ExpressionNode Value);
