using System.Buffers;
using System.Globalization;
using NodaTime;
using Playbook.Syntax.Words;
using Playbook.Templates.Execution;
using Playbook.Templates.Printing;
using Playbook.Templates.Values;

namespace Playbook.Templates.Escaping;

/// <summary>
/// JSON values, safe inside a script element too. Programs read them, so dates and times are written as ISO 8601 whatever
/// the language; lists become arrays.
/// </summary>
internal sealed class JsonWriter : ValueWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "\"\\<>&'\u2028\u2029\u007F" + string.Concat(Enumerable.Range(0, 0x20).Select(c => (char)c)));

    /// <inheritdoc/>
    public override bool WritesNothing => true;

    /// <inheritdoc/>
    public override void Write(object? value, Language language, OutputBuffer output)
    {
        switch (value)
        {
            case null:
                output.Append("null");
                break;
            case bool truth:
                output.Append(truth ? "true" : "false");
                break;
            case LocalDate date:
                WriteText(IsoNotation.Date(date), output);
                break;
            case LocalTime time:
                WriteText(DateText.Of(time), output);
                break;
            case IReadOnlyList<object?> list:
                WriteList(list, language, output);
                break;
            default:
                base.Write(value, language, output);
                break;
        }
    }

    /// <inheritdoc/>
    protected override void WriteText(ReadOnlySpan<char> text, OutputBuffer output)
    {
        output.Append('"');
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            output.Append(text[..at]);
            WriteEscaped(text[at], output);
            text = text[(at + 1)..];
        }

        output.Append(text);
        output.Append('"');
    }

    private static void WriteEscaped(char c, OutputBuffer output)
    {
        var shortForm = c switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ => null,
        };
        output.Append(shortForm ?? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"));
    }

    private void WriteList(IReadOnlyList<object?> list, Language language, OutputBuffer output)
    {
        output.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0)
            {
                output.Append(',');
            }

            Write(list[i], language, output);
        }

        output.Append(']');
    }
}
