using Playbook.Templates.Execution;

namespace Playbook.Templates.Escaping;

/// <summary>
/// Fields of a CSV file (RFC 4180): always quoted, quotes doubled. A text that a spreadsheet would take for a formula gets an
/// apostrophe before it; a number stays one.
/// </summary>
internal sealed class CsvWriter : ValueWriter
{
    /// <inheritdoc/>
    public override void WriteNumber(decimal number, OutputBuffer output)
    {
        output.Append('"');
        base.WriteNumber(number, output);
        output.Append('"');
    }

    /// <inheritdoc/>
    protected override void WriteText(ReadOnlySpan<char> text, OutputBuffer output)
    {
        output.Append('"');
        if (text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..])
        {
            output.Append('\'');
        }

        while (text.IndexOf('"') is >= 0 and var at)
        {
            output.Append(text[..at]);
            output.Append("\"\"");
            text = text[(at + 1)..];
        }

        output.Append(text);
        output.Append('"');
    }
}
