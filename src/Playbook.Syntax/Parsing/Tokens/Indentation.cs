namespace Playbook.Syntax.Parsing.Tokens;

/// <summary>How far lines are indented. It never decides what a file means, only where a missing mark most likely belongs.</summary>
internal static class Indentation
{
    private const int TabWidth = 4;

    /// <summary>The indent, in columns, of a line.</summary>
    /// <param name="content">The text.</param>
    /// <param name="lineStart">Where the line begins.</param>
    /// <param name="first">Its first character that is not white space, or its end.</param>
    public static int Measure(string content, int lineStart, out int first)
    {
        var width = 0;
        for (first = lineStart; first < content.Length; first++)
        {
            switch (content[first])
            {
                case '\t':
                    width += TabWidth - (width % TabWidth);
                    break;
                case '\u3000':
                    width += 2;
                    break;
                case ' ' or '\u00A0':
                    width++;
                    break;
                default:
                    return width;
            }
        }

        return width;
    }

    /// <summary>The indent of the line that an offset lies in.</summary>
    public static int OfLineAt(string content, int offset) =>
        Measure(content, content.AsSpan(0, offset).LastIndexOfAny('\n', '\r') + 1, out _);
}
