using System.Globalization;
using System.Text;
using Playbook.Syntax.Text;

namespace Playbook.Generators.Drawings.Measuring;

/// <summary>
/// How wide a text is at most, whichever of a theme's fonts its reader has. A drawing has no engine behind it that breaks lines, and its fonts are
/// the reader's: so widths come from a small table that is never narrower than they are.
/// </summary>
internal static class TextWidth
{
    private const double Han = 1;
    private const double Emoji = 1.4;
    private const double LatinLetter = 0.72;
    private const double Dash = 0.56;
    private const double Autospace = 0.125;
    private const char LastAscii = '~';
    private const char LastLatinLetter = '\u024F';
    private const char EnDash = '\u2013';
    private const char EmojiPresentation = '\uFE0F';
    private const int FirstEmoji = 0x1F000;
    private const int LastEmoji = 0x1FAFF;
    private const double Rounding = 1e-6;

    // Advance widths of U+0020 to U+007E in hundredths of an em: of each character the wider one of Noto Sans CJK SC and Liberation Sans, which has the
    // widths of Arial (measured with a browser, 2026-11; Segoe UI, PingFang SC and Microsoft YaHei are not wider).
    private static ReadOnlySpan<byte> Ascii =>
    [
        28, 32, 47, 56, 56, 92, 68, 28, 34, 34, 47, 58, 28, 35, 28, 39, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 28, 28, 58, 58, 58, 56,
        102, 67, 67, 72, 72, 67, 61, 78, 73, 29, 53, 67, 56, 83, 72, 78, 67, 78, 72, 67, 61, 72, 67, 94, 67, 67, 61, 34, 39, 34, 55, 56,
        61, 56, 62, 51, 62, 56, 32, 56, 61, 27, 27, 55, 28, 93, 61, 61, 62, 62, 39, 50, 38, 61, 52, 80, 50, 52, 50, 34, 27, 34, 58,
    ];

    /// <summary>The width of a text on one line, in units of <paramref name="size"/>, rounded up.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">Size of the type.</param>
    /// <param name="face">How its letters are cut.</param>
    public static int Of(ReadOnlySpan<char> text, int size, Face face)
    {
        double width = 0;
        for (var at = 0; at < text.Length;)
        {
            var length = Next(text[at..]);
            width += At(text, at, length, face);
            at += length;
        }

        return (int)Math.Ceiling((width * size) - Rounding);
    }

    /// <summary>How many UTF-16 units the first character has, as a reader counts characters.</summary>
    public static int Next(ReadOnlySpan<char> text) =>
        text.Length == 1 || (IsPlain(text[0]) && IsPlain(text[1])) ? 1 : StringInfo.GetNextTextElementLength(text);

    /// <summary>The width of one character of a text with the space that browsers may set before it, in em.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the character begins.</param>
    /// <param name="length">How many UTF-16 units it has.</param>
    /// <param name="face">How its letters are cut.</param>
    public static double At(ReadOnlySpan<char> text, int at, int length, Face face) =>
        OfElement(text.Slice(at, length), face) + (at > 0 && IsSpaced(text[at - 1], text[at]) ? Autospace : 0);

    /// <summary>The width of what a reader sees as one character, in em.</summary>
    public static double OfElement(ReadOnlySpan<char> element, Face face) => element switch
    {
        [>= ' ' and <= LastAscii and var c] => Ascii[c - ' '] / 100.0 * Stretch(face),
        [>= '\u4E00' and <= '\u9FFF'] => Han,
        _ => DisplayWidth.OfElement(element) switch
        {
            0 => 0,
            2 => IsEmoji(element) ? Emoji : Han,
            _ => Narrow(element) * Stretch(face),
        },
    };

    // What neither joins what stands before it nor is joined by what follows, if that is of the same sort.
    private static bool IsPlain(char c) => c is (>= ' ' and <= LastAscii) or (>= '\u4E00' and <= '\u9FFF');

    // Between a Han character and a letter or digit: CSS Text Level 4, 8.4 (https://www.w3.org/TR/css-text-4/#text-autospace-property, read 2026-11).
    private static bool IsSpaced(char before, char after) =>
        (IsHan(before) && char.IsAsciiLetterOrDigit(after)) || (char.IsAsciiLetterOrDigit(before) && IsHan(after));

    private static bool IsHan(char c) => c is >= '\u2E80' and <= '\u9FFF' and not (>= '\u3000' and <= '\u303F');

    private static bool IsEmoji(ReadOnlySpan<char> element) =>
        element.Contains(EmojiPresentation) || (Rune.DecodeFromUtf16(element, out var first, out _) == System.Buffers.OperationStatus.Done && first.Value is >= FirstEmoji and <= LastEmoji);

    // Chinese fonts give quotes, dots, arrows and signs of mathematics the width of a Han character.
    private static double Narrow(ReadOnlySpan<char> element) => element[0] switch
    {
        EnDash => Dash,
        <= LastLatinLetter when char.IsLetter(element[0]) => LatinLetter,
        _ => Han,
    };

    // Bold letters and those of book faces are wider; Han characters are not. Ratios of the widths of whole alphabets, measured as those above.
    private static double Stretch(Face face) => face switch
    {
        Face.Strong => 1.09,
        Face.Heading => 1.15,
        _ => 1,
    };
}
