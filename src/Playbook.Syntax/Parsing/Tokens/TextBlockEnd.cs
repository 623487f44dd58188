using Playbook.Syntax.Text;

namespace Playbook.Syntax.Parsing.Tokens;

/// <summary>Finds where a text block was meant to end, by indentation: at the line before the first that is not indented.</summary>
internal static class TextBlockEnd
{
    /// <summary>The likeliest end of a block that is never closed, or null when indentation does not tell.</summary>
    public static int? Find(string content, TextSpan block)
    {
        var limit = Indentation.OfLineAt(content, block.Start);
        var previousEnd = block.Start;
        var isFirst = true;
        for (var line = NextLine(content, block.Start, block.End); line < block.End; line = NextLine(content, line, block.End))
        {
            var width = Indentation.Measure(content, line, out var first);
            if (first >= block.End || content[first] is '\n' or '\r')
            {
                continue;
            }

            if (width <= limit)
            {
                return isFirst ? null : previousEnd;
            }

            isFirst = false;
            previousEnd = LineEnd(content, first);
        }

        return null;
    }

    /// <summary>The likeliest end of a block whose closing quotes open another, or null when it is closed as it should be.</summary>
    public static int? FindMisread(string content, TextSpan block)
    {
        var text = content.AsSpan(block.Start, block.Length);
        if (block.Length < 6 || text.IndexOfAny('\n', '\r') < 0)
        {
            return null;
        }

        var lastLine = text[(text.LastIndexOfAny('\n', '\r') + 1)..^3];
        return lastLine.IsWhiteSpace() ? null : Find(content, block);
    }

    private static int NextLine(string content, int from, int end)
    {
        var length = content.AsSpan(from, end - from).IndexOfAny('\n', '\r');
        if (length < 0)
        {
            return end;
        }

        var next = from + length + 1;
        return next < end && content[next - 1] == '\r' && content[next] == '\n' ? next + 1 : next;
    }

    private static int LineEnd(string content, int from)
    {
        var length = content.AsSpan(from).IndexOfAny('\n', '\r');
        return length < 0 ? content.Length : from + length;
    }
}
