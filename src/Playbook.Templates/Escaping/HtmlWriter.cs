using System.Buffers;
using Playbook.Templates.Execution;

namespace Playbook.Templates.Escaping;

/// <summary>HTML text and attributes in either quote.</summary>
internal sealed class HtmlWriter : ValueWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>Text as HTML.</summary>
    public static void Escape(ReadOnlySpan<char> text, OutputBuffer output)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            output.Append(text[..at]);
            output.Append(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            text = text[(at + 1)..];
        }

        output.Append(text);
    }

    /// <inheritdoc/>
    protected override void WriteText(ReadOnlySpan<char> text, OutputBuffer output) => Escape(text, output);
}
