using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Formatting.Phrases;

/// <summary>Marks in the form that they are written in.</summary>
internal static class Marks
{
    /// <summary>The canonical form of a mark: half width, one for each meaning. Lists and chains have the marks of their language.</summary>
    public static string Canonical(string mark, Language language) => mark switch
    {
        "、" or "," or "，" => language == Language.Chinese ? "、" : ",",
        "≠" or "<>" or "＜＞" or "！＝" => "!=",
        "≤" => "<=",
        "≥" => ">=",
        "＝" or "==" or "＝＝" => "=",
        "→" or "->" or "=>" or "－＞" or "＝＞" => language == Language.Chinese ? "→" : "->",
        "〜" => "~",
        ['—', .., '>' or '＞'] => language == Language.Chinese ? "→" : "->",
        ['—' or '–' or '−', ..] => "-",
        ['…', ..] or "..." => "..",
        [var only] => Fold(only).ToString(),
        _ => string.Concat(mark.Select(Fold)),
    };

    /// <summary>Whether a mark separates the values of a list.</summary>
    public static bool IsSeparator(SyntaxNode node) => node is SyntaxToken { Kind: TokenKind.Mark } mark && mark.Characters is "、" or "," or "，";

    private static char Fold(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;
}
