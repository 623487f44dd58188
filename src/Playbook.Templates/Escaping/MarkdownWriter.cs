using System.Buffers;
using Playbook.Templates.Execution;
using Playbook.Templates.FillIns;

namespace Playbook.Templates.Escaping;

/// <summary>
/// Markdown text: marks that would make structure of it are escaped, so that it shows as it was written. Fill-ins stay as
/// they are, or nobody could find them any more; a web address becomes a link, as readers expect of one.
/// </summary>
internal sealed class MarkdownWriter : ValueWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_{}[]<>#|~&!+-=.)\n");

    private static readonly SearchValues<char> AddressEnds = SearchValues.Create("<>[]|\"\\`");

    private static readonly SearchValues<string> Schemes = SearchValues.Create(["https://", "http://"], StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    protected override void WriteText(ReadOnlySpan<char> text, OutputBuffer output)
    {
        while (text.IndexOfAny(Schemes) is >= 0 and var at)
        {
            var address = text[at..(at + AddressLength(text[at..]))];
            WriteWords(text[..at], output);
            output.Append('<');
            output.Append(address);
            output.Append('>');
            text = text[(at + address.Length)..];
        }

        WriteWords(text, output);
    }

    // Up to what cannot stand in an address, or belongs to the sentence around it.
    private static int AddressLength(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(AddressEnds);
        var address = end < 0 ? text : text[..end];
        var beyond = address.IndexOfAnyExceptInRange('!', '~');
        return (beyond < 0 ? address : address[..beyond]).TrimEnd(".,;:!?)").Length;
    }

    private static void WriteWords(ReadOnlySpan<char> text, OutputBuffer output)
    {
        var whole = text;
        var position = 0;
        while (whole[position..].IndexOfAny(Special) is >= 0 and var distance)
        {
            var at = position + distance;
            output.Append(whole[position..at]);
            var fillIn = FillInScanner.LengthAt(whole, at);
            if (fillIn > 0)
            {
                output.Append(whole.Slice(at, fillIn));
                position = at + fillIn;
                continue;
            }

            if (IsMark(whole, at))
            {
                output.Append('\\');
            }

            output.Append(whole[at]);
            position = at + 1;
        }

        output.Append(whole[position..]);
    }

    /// <summary>Whether the character means something where it stands; a list or heading sign does only at the beginning of a line.</summary>
    private static bool IsMark(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '\n' => false,
        '#' or '=' => IsFirstOnLine(text, at),
        '+' => IsFirstOnLine(text, at) && EndsWord(text, at),
        '-' => IsFirstOnLine(text, at) && (EndsWord(text, at) || text[at + 1] == '-'),
        '!' => at + 1 < text.Length && text[at + 1] == '[',
        '.' or ')' => EndsWord(text, at) && at > 0 && char.IsAsciiDigit(text[at - 1]) && IsFirstOnLine(text[..at].TrimEnd("0123456789"), -1),
        _ => true,
    };

    // A list sign has a space or nothing behind it (CommonMark 5.2): “+1” and “19.9” are none.
    private static bool EndsWord(ReadOnlySpan<char> text, int at) => at + 1 == text.Length || text[at + 1] is ' ' or '\t' or '\n' or '\r';

    private static bool IsFirstOnLine(ReadOnlySpan<char> text, int at)
    {
        var before = (at < 0 ? text : text[..at]).TrimEnd(" \t");
        return before.Length == 0 || before[^1] == '\n';
    }
}
