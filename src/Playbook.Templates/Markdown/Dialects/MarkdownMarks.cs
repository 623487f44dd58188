using System.Buffers;

namespace Playbook.Templates.Markdown.Dialects;

/// <summary>Tells texts apart that surely hold no Markdown: most messages, and parsing them would cost more than rendering them did.</summary>
internal static class MarkdownMarks
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_`<>#|\\&~=\t");

    /// <summary>Whether there may be a mark of Markdown, or a character that some notation escapes.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny(Marks) || text.Contains("](", StringComparison.Ordinal) || text.Contains("]:", StringComparison.Ordinal))
        {
            return true;
        }

        foreach (var line in text.Split('\n'))
        {
            if (BeginsLikeAList(text[line]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsLikeAList(ReadOnlySpan<char> line) =>
        line is [' ', ..] or ['-' or '+', ' ' or '-', ..] || (line is [>= '0' and <= '9', ..] && line[..Math.Min(line.Length, 10)].ContainsAny('.', ')'));
}
