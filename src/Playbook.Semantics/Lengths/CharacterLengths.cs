using System.Globalization;
using System.Text;
using Playbook.Syntax.Text;

namespace Playbook.Semantics.Lengths;

/// <summary>The functions that count characters of some kind.</summary>
internal static class CharacterLengths
{
    private const char LastAscii = '\x7F';

    public static int Graphemes(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (; !text.IsEmpty; count++)
        {
            text = text[StringInfo.GetNextTextElementLength(text)..];
        }

        return count;
    }

    public static int Scalars(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            count -= char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0;
        }

        return count;
    }

    public static int Utf16Units(ReadOnlySpan<char> text) => text.Length;

    public static int Utf8Bytes(ReadOnlySpan<char> text) => Encoding.UTF8.GetByteCount(text);

    public static int HalfWidthUnits(ReadOnlySpan<char> text)
    {
        var width = 0;
        while (!text.IsEmpty)
        {
            var length = StringInfo.GetNextTextElementLength(text);
            width += DisplayWidth.OfElement(text[..length]);
            text = text[length..];
        }

        return width;
    }

    // Each UTF-16 unit outside ASCII is a whole character, each inside is half of one, and a half left over counts whole
    // (xpzouying/xiaohongshu-mcp, pkg/xhsutil/title.go and issue 210, compared there with the page's own counter).
    public static int XiaohongshuTitle(ReadOnlySpan<char> text)
    {
        var halves = text.Length;
        foreach (var unit in text)
        {
            halves += unit > LastAscii ? 1 : 0;
        }

        return (halves + 1) / 2;
    }
}
