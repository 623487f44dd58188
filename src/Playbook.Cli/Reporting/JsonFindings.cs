using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Cli.Reporting;

/// <summary>For programs: one JSON object a line. Its members are described in this project's README.</summary>
internal sealed class JsonFindings(TextWriter output, Language language) : FindingFormat
{
    // Han characters stay readable; the output is no web page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    protected override void Write(Diagnostic diagnostic)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            if (diagnostic.Location is { } location)
            {
                WritePlace(json, location);
            }

            json.WriteString("severity", SeverityWords.Of(diagnostic.Severity).En);
            json.WriteString("code", diagnostic.Code);
            json.WriteString("name", diagnostic.Descriptor.Name);
            json.WriteString("message", diagnostic.GetMessage(language));
            json.WriteString("remedy", diagnostic.GetRemedy(language));
            WriteRelated(json, diagnostic);
            WriteFix(json, diagnostic);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void WritePlace(Utf8JsonWriter json, Location location)
    {
        json.WriteString("file", location.Source.Path);
        json.WriteNumber("line", location.Start.Line);
        json.WriteNumber("column", location.Start.Column);
        json.WriteNumber("endLine", location.End.Line);
        json.WriteNumber("endColumn", location.End.Column);
    }

    private void WriteRelated(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            WritePlace(json, related.Location);
            json.WriteString("note", related.Note.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFix(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        if (diagnostic is not { Fix: { } fix, Location: { } location })
        {
            return;
        }

        json.WriteStartObject("fix");
        json.WriteString("title", fix.Title.In(language));
        WritePlace(json, new Location(location.Source, fix.Span));
        json.WriteString("replacement", fix.Replacement);
        json.WriteBoolean("isSafe", fix.IsSafe);
        json.WriteEndObject();
    }
}
