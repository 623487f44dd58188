using System.Globalization;
using System.Text;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Semantics.Copy;

/// <summary>How long a message is, as its channel counts.</summary>
public static class MessageLength
{
    // What fills a blank is not known; a Han character, the longest that is usual, takes three bytes.
    private const int BytesOfUnknown = 3;

    /// <summary>The length of a text; each fill-in counts with its declared length.</summary>
    /// <param name="text">The text, with fill-ins as <c>[[name]]</c>.</param>
    /// <param name="count">How the channel counts.</param>
    public static int Of(string text, LengthCount count)
    {
        var length = 0;
        var at = 0;
        foreach (var blank in FillIn.All(text))
        {
            length += OfPiece(text.AsSpan(at, blank.Index - at), count);
            length += count == LengthCount.Utf8Bytes ? blank.Length * BytesOfUnknown : blank.Length;
            at = blank.Index + blank.Size;
        }

        return length + OfPiece(text.AsSpan(at), count);
    }

    private static int OfPiece(ReadOnlySpan<char> text, LengthCount count) => count switch
    {
        LengthCount.Utf16Units => text.Length,
        LengthCount.Utf8Bytes => Encoding.UTF8.GetByteCount(text),
        _ => Graphemes(text),
    };

    private static int Graphemes(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (!text.IsEmpty)
        {
            text = text[StringInfo.GetNextTextElementLength(text)..];
            count++;
        }

        return count;
    }
}
