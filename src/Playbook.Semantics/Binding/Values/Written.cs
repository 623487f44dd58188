using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding;

/// <summary>A part of the tree as it was written, on one line.</summary>
internal static class Written
{
    private const int Longest = 40;

    /// <summary>The source of a node, without the trivia before it; long ones are cut.</summary>
    public static string Of(SyntaxNode node)
    {
        var text = string.Concat(node.Tokens().Select((token, i) => i == 0 || token.LeadingTrivia.Length == 0 ? token.Text : " " + token.Text));
        text = text.ReplaceLineEndings(" ");
        return text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "…");
    }
}
