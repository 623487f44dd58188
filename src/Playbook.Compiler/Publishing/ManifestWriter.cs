using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Playbook.Compiler.Publishing;

/// <summary>
/// The manifest as JSON with two spaces of indent, so that a difference can be read line by line. Written by hand: a serializer loads
/// more than a small build has to do otherwise.
/// </summary>
internal static class ManifestWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes it, with a line end at the end.</summary>
    /// <param name="manifest">What was made.</param>
    /// <param name="stream">Where to.</param>
    public static void Write(Manifest manifest, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version"u8, manifest.Version);
            json.WriteStartArray("sources"u8);
            foreach (var source in manifest.Sources)
            {
                Write(source, json);

                // The writer keeps all that was not flushed a second time, and thousands of playbooks are many megabytes.
                json.Flush();
            }

            json.WriteEndArray();
            if (manifest.Site is { } site)
            {
                json.WriteStartObject("site"u8);
                json.WriteString("of"u8, site.Of);
                json.WriteNumber("length"u8, site.Length);
                json.WriteString("hash"u8, site.Hash);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void Write(ManifestSource source, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("path"u8, source.Path);
        json.WriteString("options"u8, source.Options);
        json.WriteStartObject("inputs"u8);
        foreach (var input in source.Inputs)
        {
            json.WriteString(input.Path, input.Hash);
        }

        json.WriteEndObject();
        json.WriteStartArray("playbooks"u8);
        foreach (var playbook in source.Playbooks)
        {
            Write(playbook, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(ManifestPlaybook playbook, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("key"u8, playbook.Key);
        WriteRaw("card"u8, playbook.Card, json);
        json.WriteStartObject("outputs"u8);
        foreach (var output in playbook.Outputs)
        {
            json.WriteString(output.Path, string.Create(CultureInfo.InvariantCulture, $"{output.Length} {output.Hash}"));
        }

        json.WriteEndObject();
        if (!playbook.Staff.IsEmpty)
        {
            json.WriteStartObject("staff"u8);
            foreach (var person in playbook.Staff.GroupBy(slot => slot.Person, StringComparer.Ordinal))
            {
                json.WriteString(person.Key, StaffSlotText.Of(person));
            }

            json.WriteEndObject();
        }

        if (!playbook.AllowedWords.IsEmpty)
        {
            json.WriteStartArray("allowed"u8);
            foreach (var word in playbook.AllowedWords)
            {
                json.WriteStringValue(word);
            }

            json.WriteEndArray();
        }

        WriteRaw("calendar"u8, playbook.Calendar, json);
        json.WriteEndObject();
    }

    // JSON already: ours, or read as such.
    private static void WriteRaw(ReadOnlySpan<byte> name, ReadOnlyMemory<byte> value, Utf8JsonWriter json)
    {
        if (!value.IsEmpty)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(value.Span, skipInputValidation: true);
        }
    }
}
