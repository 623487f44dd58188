using System.Globalization;
using System.Text;

namespace Playbook.Syntax.Parsing.Characters;

/// <summary>
/// What the lexer sees of a character: itself where the grammar names it, its ASCII twin where it has one, else the mark of
/// its class. The marks are below 128 because the automaton caches its steps only there; Han prose would be slow without.
/// </summary>
internal static class CharacterClass
{
    /// <summary>A Han character that spells no date or time.</summary>
    public const char Han = '\u0001';

    /// <summary>A character nobody sees.</summary>
    public const char Invisible = '\u0002';

    /// <summary>Anything the grammar has no use for outside texts.</summary>
    public const char Other = '\u0003';

    /// <summary>The rest of a line that is too long.</summary>
    public const char Excess = '\u0004';

    /// <summary>The first brace of a template expression that ends on its line.</summary>
    public const char Template = '\u0005';

    /// <summary>A letter that is not Han.</summary>
    public const char Letter = 'a';

    /// <summary>The class of a UTF-16 unit that is not half of a pair.</summary>
    public static int Of(char c) => c switch
    {
        >= ' ' and <= '~' or '\n' or '\r' or '\t' => c,
        '\v' or '\f' => ' ',
        < '\u00A0' => Invisible,
        '年' => '\u000E',
        '月' => '\u000F',
        '日' or '号' => '\u0010',
        '点' => '\u0011',
        '分' => '\u0012',
        '半' or '整' => '\u0013',
        >= '\u4E00' and <= '\u9FFF' => Han,
        >= '\uFF01' and <= '\uFF5E' => c - 0xFEE0,
        '\u3000' => ' ',
        '、' => ',',
        '“' or '”' => '\u0006',
        '「' or '」' or '『' or '』' or '…' or '—' or '–' or '〜' or '→' or '−' => c,
        '≠' or '≤' or '≥' or '￥' or '¥' => c,
        _ => OfRare(c),
    };

    /// <summary>The class of a character beyond the basic plane.</summary>
    public static int Of(Rune rune) => rune.Value switch
    {
        >= 0x20000 and <= 0x3FFFF => Han,
        _ => Rune.IsLetter(rune) ? Letter : Other,
    };

    /// <summary>Whether nobody sees the character, though it is no white space.</summary>
    public static bool IsInvisible(char c) => c switch
    {
        >= ' ' and <= '~' or (>= '\u3000' and <= '\uFEFE') => false,

        // Control characters; soft hyphen; zero-width and directional characters; byte order mark; line and paragraph separator.
        <= '\b' or (>= '\u000E' and <= '\u001F') or (>= '\u007F' and <= '\u009F') or '\u00AD' or '\u061C' or '\u180E' => true,
        (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF' => true,
        _ => false,
    };

    /// <summary>Whether a text holds any such character.</summary>
    public static bool HasInvisible(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (IsInvisible(c))
            {
                return true;
            }
        }

        return false;
    }

    private static int OfRare(char c) => c switch
    {
        _ when IsInvisible(c) => Invisible,
        (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') or '々' or '〇' => Han,
        _ => char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.SpaceSeparator => ' ',
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter => Letter,
            UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => Letter,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark when c is < '\uFE00' or > '\uFE0F' => Letter,
            _ => Other,
        },
    };
}
