using System.Buffers;
using Playbook.Templates.Execution;

namespace Playbook.Templates.Escaping;

/// <summary>Values of type TEXT (RFC 5545, 3.3.11): backslash, semicolon and comma are escaped, a line end becomes <c>\n</c>.</summary>
internal sealed class ICalendarWriter : ValueWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\;,\r\n");

    /// <inheritdoc/>
    protected override void WriteText(ReadOnlySpan<char> text, OutputBuffer output)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            output.Append(text[..at]);
            var isLineEnd = text[at] is '\r' or '\n';
            output.Append('\\');
            output.Append(isLineEnd ? 'n' : text[at]);
            text = text[(at + (text[at..].StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1))..];
        }

        output.Append(text);
    }
}
