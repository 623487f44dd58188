using System.Text;

namespace Playbook.Planning.Messages;

/// <summary>White space before a line end or the end of a text is invisible, but copied and counted.</summary>
internal static class TrailingSpace
{
    /// <summary>The text without it.</summary>
    public static string Trim(string text)
    {
        var end = text.AsSpan().TrimEnd().Length;
        for (var i = 1; i < end; i++)
        {
            if (text[i] == '\n' && text[i - 1] != '\n' && char.IsWhiteSpace(text[i - 1]))
            {
                return TrimLines(text.AsSpan(0, end));
            }
        }

        return end == text.Length ? text : text[..end];
    }

    private static string TrimLines(ReadOnlySpan<char> text)
    {
        var trimmed = new StringBuilder(text.Length);
        foreach (var line in text.Split('\n'))
        {
            if (line.Start.Value > 0)
            {
                trimmed.Append('\n');
            }

            trimmed.Append(text[line].TrimEnd());
        }

        return trimmed.ToString();
    }
}
