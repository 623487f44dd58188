using System.Collections.Frozen;

namespace Playbook.Templates.Lexing;

/// <summary>
/// The marks of the language, and how the marks a Chinese input method types stand for them. Full-width twins, the
/// ideographic comma and stop, and the mathematicians' signs all mean their plain ones.
/// </summary>
internal static class Marks
{
    /// <summary>Every mark, by its canonical spelling. Those of Scriban that the dialect leaves out are here too, so that they are named.</summary>
    public static FrozenSet<string> All { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "+", "-", "*", "/", "//", "%", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "!", "??", "?!", "?", ":", "?.", ".", "..", "..<", ",",
        "(", ")", "[", "]", "{", "}", "|", "|>", "=", "+=", "-=", "*=", "/=", "//=", "%=", "++", "--", "<<", ">>", "^", "@", "$", "&");

    /// <summary>The longest mark has this many characters.</summary>
    public const int LongestMark = 3;

    /// <summary>The plain twin of a character outside of quotes and text; most characters are their own.</summary>
    public static char Fold(char c) => c switch
    {
        < '\u0080' => c,
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u3000' => ' ',
        '、' => ',',
        '。' => '.',
        '【' => '[',
        '】' => ']',
        '×' => '*',
        '÷' => '/',
        _ => c,
    };

    /// <summary>The quote that closes one that opens a text, or <c>\0</c> when the character opens none.</summary>
    public static char ClosingQuote(char opening) => opening switch
    {
        '\'' or '"' or '`' => opening,
        '“' or '”' => '”',
        '‘' or '’' => '’',
        '「' => '」',
        '『' => '』',
        '\uFF02' or '\uFF07' => opening,
        _ => '\0',
    };

    /// <summary>The mark of two characters that one mathematical sign stands for, or null.</summary>
    public static string? OfSign(char c) => c switch
    {
        '≥' => ">=",
        '≤' => "<=",
        '≠' => "!=",
        _ => null,
    };
}
