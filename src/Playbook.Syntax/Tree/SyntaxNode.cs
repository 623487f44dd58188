using System.Collections.Immutable;
using Playbook.Syntax.Text;

namespace Playbook.Syntax.Tree;

/// <summary>A node of the tree: immutable, full fidelity. Its tokens in order, with their leading trivia, are its source.</summary>
public abstract class SyntaxNode
{
    /// <summary>Takes the children in source order; typed properties of derived nodes point at some of them.</summary>
    /// <param name="children">Every child, marks and skipped parts included.</param>
    protected SyntaxNode(ImmutableArray<SyntaxNode> children) => Children = children;

    /// <summary>Every child in source order, marks and skipped parts included.</summary>
    public ImmutableArray<SyntaxNode> Children { get; }

    /// <summary>
    /// Where a node stands for what another one says: a parameter that has its value, a block whose lines come from several places.
    /// Null for a node as it was parsed.
    /// </summary>
    public SyntaxNode? Origin { get; init; }

    /// <summary>From the first token to the last, without the trivia before the first.</summary>
    public virtual TextSpan Span => Origin?.Span ?? TextSpan.FromBounds(
        Children[0].Span.Start, Math.Max(Children[0].Span.Start, Children[^1].Span.End));

    /// <summary>The text it stands in; a tree made of several files has nodes of each.</summary>
    public virtual SourceText Source => Origin?.Source ?? Children[0].Source;

    /// <summary>The place of the node.</summary>
    public Location Location => new(Source, Span);

    /// <summary>All tokens below this node, in order.</summary>
    public IEnumerable<SyntaxToken> Tokens()
    {
        var stack = new Stack<SyntaxNode>();
        stack.Push(this);
        while (stack.TryPop(out var node))
        {
            if (node is SyntaxToken token)
            {
                yield return token;
                continue;
            }

            for (var i = node.Children.Length - 1; i >= 0; i--)
            {
                stack.Push(node.Children[i]);
            }
        }
    }
}
