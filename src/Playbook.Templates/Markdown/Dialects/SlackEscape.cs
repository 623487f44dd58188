using System.Text;

namespace Playbook.Templates.Markdown.Dialects;

/// <summary>
/// Author's characters in Slack. Three are entities; the marks themselves have no escape, so a space without width behind them keeps them
/// from opening anything (as api.slack.com/reference/surfaces/formatting has it, marks are read only beside what they format).
/// </summary>
internal static class SlackEscape
{
    /// <summary>A space without width.</summary>
    public const string Room = "\u200B";

    /// <summary>Writes characters.</summary>
    public static void Write(ReadOnlySpan<char> text, StringBuilder output)
    {
        var at = 0;
        foreach (var address in Addresses.In(text))
        {
            Mark(text[at..address.Start], output);
            output.Append(Notations.Entities(text[address.Start..address.End]));
            at = address.End;
        }

        Mark(text[at..], output);
    }

    private static void Mark(ReadOnlySpan<char> text, StringBuilder output)
    {
        foreach (var c in text)
        {
            var mark = c is '*' or '_' or '~' or '`';
            output.Append(mark ? Room : string.Empty);
            _ = c is '&' or '<' or '>' ? output.Append(Notations.Entities([c])) : output.Append(c);
            output.Append(mark ? Room : string.Empty);
        }
    }
}
