using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Syntax.Tests;

/// <summary>What must hold of every tree, of good input and bad.</summary>
internal static class TreeChecks
{
    public static string Print(SyntaxTree tree) => string.Concat(tree.Root.Tokens().Select(token => token.FullText));

    public static void AssertSound(SyntaxTree tree)
    {
        Assert.Equal(tree.Text.Content, Print(tree));
        AssertInside(tree.Root);
        Assert.All(tree.Diagnostics, finding =>
        {
            Assert.NotNull(finding.Location);
            Assert.InRange(finding.Location.Span.End, 0, tree.Text.Content.Length);
            Assert.DoesNotContain("{0}", finding.GetMessage(Language.Chinese) + finding.GetRemedy(Language.English), StringComparison.Ordinal);
        });
    }

    private static void AssertInside(SyntaxNode parent)
    {
        var end = parent.Span.Start;
        foreach (var child in parent.Children)
        {
            Assert.True(parent.Span.Contains(child.Span), $"{child.GetType().Name} {child.Span} lies outside {parent.GetType().Name} {parent.Span}.");
            Assert.True(child.Span.Start >= end, $"{child.GetType().Name} {child.Span} overlaps the child before it.");
            end = child.Span.End;
            AssertInside(child);
        }
    }
}
