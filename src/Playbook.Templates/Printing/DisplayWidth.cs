using System.Globalization;
using System.Text;

namespace Playbook.Templates.Printing;

/// <summary>How texts count for a reader: in characters as people see them, and in columns of a fixed-width type.</summary>
internal static class DisplayWidth
{
    /// <summary>
    /// Code points that take two columns: the blocks whose East Asian Width is W or F (Unicode Standard Annex #11), by first
    /// and last.
    /// </summary>
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x2329, 0x232A), (0x23E9, 0x23EC), (0x23F0, 0x23F0), (0x25FD, 0x25FE), (0x2614, 0x2615),
        (0x2648, 0x2653), (0x267F, 0x267F), (0x2693, 0x2693), (0x26A1, 0x26A1), (0x26BD, 0x26BE), (0x26C4, 0x26C5), (0x2705, 0x2705),
        (0x2728, 0x2728), (0x274C, 0x274C), (0x2753, 0x2755), (0x2757, 0x2757), (0x2B50, 0x2B50), (0x2E80, 0x303E), (0x3041, 0x4DBF),
        (0x4E00, 0xA4CF), (0xA960, 0xA97C), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE10, 0xFE19), (0xFE30, 0xFE6F), (0xFF01, 0xFF60),
        (0xFFE0, 0xFFE6), (0x1F000, 0x1F9FF), (0x1FA70, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>The columns a text takes: two for each wide character, one for each other.</summary>
    public static int Columns(string text)
    {
        var columns = 0;
        for (var i = 0; i < text.Length; i += StringInfo.GetNextTextElementLength(text, i))
        {
            columns += IsWide(Rune.TryGetRuneAt(text, i, out var rune) ? rune.Value : text[i]) ? 2 : 1;
        }

        return columns;
    }

    /// <summary>How many characters a reader sees.</summary>
    public static int Characters(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i += StringInfo.GetNextTextElementLength(text, i))
        {
            count++;
        }

        return count;
    }

    /// <summary>Where in UTF-16 units the first <paramref name="characters"/> characters end.</summary>
    public static int EndOf(string text, int characters)
    {
        var end = 0;
        while (characters-- > 0 && end < text.Length)
        {
            end += StringInfo.GetNextTextElementLength(text, end);
        }

        return end;
    }

    private static bool IsWide(int codePoint)
    {
        var low = 0;
        var high = Wide.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (first, last) = Wide[middle];
            if (codePoint < first)
            {
                high = middle - 1;
            }
            else if (codePoint > last)
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }
}
