using System.Buffers;
using Playbook.Semantics.Model;
using Playbook.Templates.Markdown;

namespace Playbook.Planning.Messages;

/// <summary>Copy as its channel shows it: chats show Markdown's marks as they stand, so there it is sent as plain text.</summary>
internal static class ChatText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_`<>#|\\&~=\t");

    /// <summary>The text for a channel.</summary>
    /// <param name="text">What was rendered, as Markdown.</param>
    /// <param name="channel">Where it goes; without one it is sent by hand, into some chat.</param>
    public static string For(string text, Channel? channel) =>
        (channel?.Kind.PlainTextOnly ?? true) && MayHoldMarkdown(text) ? PlainText.Of(text) : text;

    // Most messages hold no mark at all, and parsing them would cost more than rendering them did.
    private static bool MayHoldMarkdown(ReadOnlySpan<char> text)
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
