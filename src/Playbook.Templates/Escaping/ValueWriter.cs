using Playbook.Syntax.Words;
using Playbook.Templates.Execution;
using Playbook.Templates.Printing;
using Playbook.Templates.Values;

namespace Playbook.Templates.Escaping;

/// <summary>Writes values so that they are data in the output they go to. This one escapes nothing.</summary>
internal class ValueWriter
{
    private static readonly ValueWriter Plain = new();
    private static readonly ValueWriter Html = new HtmlWriter();
    private static readonly ValueWriter Markdown = new MarkdownWriter();
    private static readonly ValueWriter ICalendar = new ICalendarWriter();
    private static readonly ValueWriter Csv = new CsvWriter();
    private static readonly ValueWriter Json = new JsonWriter();
    private static readonly ValueWriter Xml = new XmlWriter();

    /// <summary>Whether nothing can be written, so that a missing value needs no replacement.</summary>
    public virtual bool WritesNothing => false;

    /// <summary>The writer of an output.</summary>
    public static ValueWriter For(TemplateEscaping escaping) => escaping switch
    {
        TemplateEscaping.Html => Html,
        TemplateEscaping.Markdown => Markdown,
        TemplateEscaping.ICalendar => ICalendar,
        TemplateEscaping.Csv => Csv,
        TemplateEscaping.Json => Json,
        TemplateEscaping.Xml => Xml,
        _ => Plain,
    };

    /// <summary>Writes a value.</summary>
    public virtual void Write(object? value, Language language, OutputBuffer output)
    {
        switch (value)
        {
            case null:
                WriteText(string.Empty, output);
                break;
            case string text:
                WriteText(text, output);
                break;
            case decimal number:
                WriteNumber(number, output);
                break;
            case Markup markup:
                output.Append(markup.Content);
                break;
            default:
                WriteText(ValueText.Of(value, language), output);
                break;
        }
    }

    /// <summary>Writes a number.</summary>
    public virtual void WriteNumber(decimal number, OutputBuffer output) => NumberText.Write(number, output);

    /// <summary>Writes text.</summary>
    protected virtual void WriteText(ReadOnlySpan<char> text, OutputBuffer output) => output.Append(text);
}
