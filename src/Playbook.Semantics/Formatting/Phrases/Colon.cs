using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Formatting.Phrases;

/// <summary>The colon that may stand behind the first word of a statement: <c>主题：“共读”</c>. It is left out unless it tells something.</summary>
internal static class Colon
{
    /// <summary>
    /// Whether the line would be read otherwise without it: behind a word that shapes phrases, behind a flag, before nothing, or
    /// before 前 and 后, behind which a word names another item. English writes these last; the colon stays there for the way back.
    /// </summary>
    public static bool MustStay(StatementSyntax statement, Term? term)
    {
        var hasColon = false;
        foreach (var child in statement.Children)
        {
            hasColon |= child is SyntaxToken { Kind: TokenKind.Mark } mark && mark.Characters is ":" or "：";
        }

        return hasColon && (term is null or Field { IsFlag: true } || StructuralWords.Find(statement.Head.Key) != StructuralWord.None
            || (statement.Arguments is [var first, ..]
                ? first is OffsetSyntax || BrokenLines.FirstToken(first).Word is StructuralWord.Before or StructuralWord.After
                : statement.Block is null));
    }
}
