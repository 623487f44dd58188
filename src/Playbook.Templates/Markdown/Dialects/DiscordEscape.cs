using System.Text;

namespace Playbook.Templates.Markdown.Dialects;

/// <summary>Author's characters in Discord: a backslash stands before what would be a mark.</summary>
internal static class DiscordEscape
{
    /// <summary>Writes characters; whether one begins a line shows in what was written before.</summary>
    public static void Write(ReadOnlySpan<char> text, StringBuilder output)
    {
        var at = 0;
        foreach (var address in Addresses.In(text))
        {
            Mark(text[at..address.Start], output);
            output.Append(text[address.Start..address.End]);
            at = address.End;
        }

        Mark(text[at..], output);
    }

    private static void Mark(ReadOnlySpan<char> text, StringBuilder output)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsMark(text[i], i + 1 < text.Length ? text[i + 1] : ' ', output))
            {
                output.Append('\\');
            }

            output.Append(text[i]);
        }
    }

    private static bool IsMark(char c, char next, StringBuilder before) => c switch
    {
        '*' or '_' or '~' or '`' or '|' or '\\' => true,

        // A link needs both of its brackets; blanks of two brackets stay what they are.
        '(' => before.Length > 0 && before[^1] == ']',
        '#' or '>' or '-' or '+' => next is ' ' or '#' or '>' && BeginsLine(before, 0),
        '.' => next == ' ' && Digits(before) is > 0 and var digits && BeginsLine(before, digits),
        _ => false,
    };

    private static int Digits(StringBuilder text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[text.Length - 1 - count]))
        {
            count++;
        }

        return count;
    }

    private static bool BeginsLine(StringBuilder text, int back) => text.Length == back || text[text.Length - 1 - back] == '\n';
}
