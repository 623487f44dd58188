using System.Buffers;
using System.Collections.Immutable;

namespace Playbook.Generators.Drawings.Measuring;

/// <summary>Breaks a text into lines of a width. No character is torn, no mark that belongs to the end of a line begins one; a line that ends early ends in an ellipsis.</summary>
internal static class TextLines
{
    /// <summary>What stands where a text goes on that is not shown.</summary>
    public const string Ellipsis = "…";

    // What a line may not begin with or end in: W3C, Requirements for Chinese Text Layout, 3.1.3 (https://www.w3.org/TR/clreq/, read 2026-11).
    private static readonly SearchValues<char> NeverFirst = SearchValues.Create("、。，．：；！？）》〉」』】〕”’…—·～々％℃,.!?:;)]}%~");
    private static readonly SearchValues<char> NeverLast = SearchValues.Create("（《〈「『【〔“‘￥([{$");

    // A line that is as full as this ends where a part of its text ends.
    private const double FullEnough = 0.6;

    /// <summary>The lines of a text.</summary>
    /// <param name="text">Without line ends.</param>
    /// <param name="width">The most a line may have.</param>
    /// <param name="size">Size of the type.</param>
    /// <param name="face">How its letters are cut.</param>
    /// <param name="most">The most lines.</param>
    /// <returns>At least one line; none is wider than <paramref name="width"/>, unless a single character is.</returns>
    public static ImmutableArray<string> Of(string text, int width, int size, Face face, int most = int.MaxValue)
    {
        var room = (double)width / size;
        var lines = ImmutableArray.CreateBuilder<string>();
        var rest = text.AsSpan().Trim();
        do
        {
            var end = End(rest, room, face, out var isWhole);
            if (!isWhole && lines.Count + 1 >= most)
            {
                lines.Add(Shortened(rest, room, face));
                break;
            }

            lines.Add(rest[..end].TrimEnd().ToString());
            rest = rest[end..].TrimStart();
        }
        while (!rest.IsEmpty);

        return lines.ToImmutable();
    }

    /// <summary>A text on one line, with an ellipsis where it ends early.</summary>
    public static string One(string text, int width, int size, Face face) => Of(text, width, size, face, most: 1)[0];

    /// <summary>How many UTF-16 units go into a line.</summary>
    private static int End(ReadOnlySpan<char> text, double room, Face face, out bool isWhole)
    {
        double width = 0;
        var lastBreak = 0;
        var lastPart = 0;
        for (var at = 0; at < text.Length;)
        {
            if (at > 0 && MayBreak(text, at))
            {
                lastBreak = at;
                lastPart = text[..at].EndsWith(" · ", StringComparison.Ordinal) && width > room * FullEnough ? at : lastPart;
            }

            var length = TextWidth.Next(text[at..]);
            width += TextWidth.At(text, at, length, face);
            if (width > room && at > 0 && text[at] != ' ')
            {
                isWhole = false;
                return lastPart > 0 ? lastPart : lastBreak > 0 ? lastBreak : at;
            }

            at += length;
        }

        isWhole = true;
        return text.Length;
    }

    private static string Shortened(ReadOnlySpan<char> text, double room, Face face)
    {
        var width = TextWidth.OfElement(Ellipsis, face);
        var end = 0;
        while (end < text.Length)
        {
            var length = TextWidth.Next(text[end..]);
            width += TextWidth.At(text, end, length, face);
            if (width > room)
            {
                break;
            }

            end += length;
        }

        return string.Concat(text[..end].TrimEnd(" 、，；：,;:·"), Ellipsis);
    }

    // A number stays with its unit, and a sign between parts with the part before it.
    private static bool MayBreak(ReadOnlySpan<char> text, int at)
    {
        var (before, after) = (text[at - 1], text[at]);
        return after != ' ' && !NeverFirst.Contains(after) && before switch
        {
            ' ' => at < 2 || !IsNumbered(text[at - 2], after),
            >= '0' and <= '9' => false,
            '–' => at > 1 && IsHan(text[at - 2]),
            _ => !NeverLast.Contains(before) && (IsHan(before) || IsHan(after) || before is '-' or '/'),
        };
    }

    // “第 3 天”: a number among Han characters, which spaces only set off.
    private static bool IsNumbered(char before, char after) =>
        (char.IsAsciiDigit(before) && IsHan(after)) || (IsHan(before) && char.IsAsciiDigit(after));

    // Where words need no space between, a line may end between any two characters.
    private static bool IsHan(char c) => c is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF') or '”' or '’' or '…';
}
