namespace Playbook.Syntax.Text;

/// <summary>An immutable text with the name it is shown under. Lines are found once, when first asked for.</summary>
public sealed class SourceText
{
    private int[]? _lineStarts;

    /// <summary>Takes a text as it was decoded, without its byte order mark.</summary>
    /// <param name="path">The name shown in messages, with forward slashes; relative where that is shorter.</param>
    /// <param name="content">The characters.</param>
    public SourceText(string path, string content)
    {
        Path = path;
        Content = content;
    }

    /// <summary>The name shown in messages.</summary>
    public string Path { get; }

    /// <summary>The characters.</summary>
    public string Content { get; }

    /// <summary>Number of lines; an empty text has one.</summary>
    public int LineCount => LineStarts.Length;

    private int[] LineStarts => _lineStarts ??= FindLineStarts(Content);

    /// <summary>The characters of <paramref name="span"/>.</summary>
    public string ToString(TextSpan span) => Content.Substring(span.Start, span.Length);

    /// <summary>The characters of <paramref name="span"/>, without a copy.</summary>
    public ReadOnlySpan<char> Slice(TextSpan span) => Content.AsSpan(span.Start, span.Length);

    /// <summary>Line and column of an offset; an offset past the end is taken as the end.</summary>
    public LinePosition GetPosition(int offset)
    {
        offset = Math.Clamp(offset, 0, Content.Length);
        var index = Array.BinarySearch(LineStarts, offset);
        if (index < 0)
        {
            index = ~index - 1;
        }

        return new LinePosition(index + 1, offset - LineStarts[index] + 1);
    }

    /// <summary>The span of a line (counted from 1), without its line end.</summary>
    public TextSpan GetLineSpan(int line)
    {
        var start = LineStarts[line - 1];
        var end = line < LineStarts.Length ? LineStarts[line] : Content.Length;
        while (end > start && Content[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    private static int[] FindLineStarts(string content)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
