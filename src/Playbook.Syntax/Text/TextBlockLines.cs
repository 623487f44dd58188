using System.Collections.Immutable;

namespace Playbook.Syntax.Text;

/// <summary>
/// The lines of a text block as they are meant: without the line of the opening quotes when nothing stands behind them, without
/// the line of the closing quotes when nothing stands before them, and without the indent that all lines share.
/// </summary>
public static class TextBlockLines
{
    /// <summary>The stretches of source that make the lines, without line ends.</summary>
    /// <param name="source">The text.</param>
    /// <param name="start">After the opening quotes.</param>
    /// <param name="end">Before the closing quotes.</param>
    public static ImmutableArray<TextSpan> Of(string source, int start, int end)
    {
        var lines = Split(source, start, end);
        var isFirstBlank = lines.Count > 1 && IsBlank(source, lines[0]);
        if (lines.Count > 1 && IsBlank(source, lines[^1]))
        {
            lines.RemoveAt(lines.Count - 1);
        }

        var firstIndented = 1;
        if (isFirstBlank && lines.Count > 0)
        {
            lines.RemoveAt(0);
            firstIndented = 0;
        }

        var indent = CommonIndent(source, lines, firstIndented);
        for (var i = firstIndented; i < lines.Count; i++)
        {
            lines[i] = IsBlank(source, lines[i]) ? new TextSpan(lines[i].End, 0) : TextSpan.FromBounds(lines[i].Start + indent, lines[i].End);
        }

        return [.. lines];
    }

    private static List<TextSpan> Split(string source, int start, int end)
    {
        var lines = new List<TextSpan>();
        for (var i = start; ;)
        {
            var length = source.AsSpan(i, end - i).IndexOfAny('\n', '\r');
            if (length < 0)
            {
                lines.Add(TextSpan.FromBounds(i, end));
                return lines;
            }

            lines.Add(new TextSpan(i, length));
            i += length;
            i += source[i] == '\r' && i + 1 < end && source[i + 1] == '\n' ? 2 : 1;
        }
    }

    /// <summary>How many characters of white space all lines that hold something begin with.</summary>
    private static int CommonIndent(string source, List<TextSpan> lines, int from)
    {
        ReadOnlySpan<char> common = default;
        var isFirst = true;
        for (var i = from; i < lines.Count; i++)
        {
            if (IsBlank(source, lines[i]))
            {
                continue;
            }

            var line = source.AsSpan(lines[i].Start, lines[i].Length);
            var indent = line[..(line.Length - line.TrimStart().Length)];
            common = isFirst ? indent : common[..common.CommonPrefixLength(indent)];
            isFirst = false;
        }

        return common.Length;
    }

    private static bool IsBlank(string source, TextSpan line) => source.AsSpan(line.Start, line.Length).IsWhiteSpace();
}
