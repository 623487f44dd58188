using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Playbook.Generators;

namespace Playbook.Compiler.Publishing;

/// <summary>
/// What those who subscribed to a playbook's calendars were told, on one line of JSON. A month has hundreds of events, and a manifest
/// hundreds of playbooks, so events of one name in the same calendars stand together, each as <c>uid sequence start end</c>:
/// <code>[{"summary":"📝 交稿","in":["calendar.ics","roles/host.ics"],"events":"6f… 0 20261201T120000Z,90… 2 20261208T120000Z"}]</code>
/// with <c>"todo":true</c> and <c>"cancelled":true</c> where they are.
/// </summary>
internal static class PublishedCalendarJson
{
    // Compact, so that the same state is the same bytes wherever it stands in the manifest.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes it; empty when there is nothing to remember.</summary>
    public static ReadOnlyMemory<byte> Write(PublishedCalendar calendar)
    {
        if (calendar.Events.IsEmpty)
        {
            return default;
        }

        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartArray();
            foreach (var series in calendar.Events.GroupBy(KeyOf, StringComparer.Ordinal))
            {
                Write([.. series], json);
            }

            json.WriteEndArray();
        }

        return stream.ToArray();
    }

    /// <summary>Reads it. What is damaged is forgotten as a whole: the next build starts again at sequence 0.</summary>
    public static PublishedCalendar Read(ReadOnlyMemory<byte> content)
    {
        if (content.IsEmpty)
        {
            return PublishedCalendar.None;
        }

        try
        {
            using var document = JsonDocument.Parse(content);
            var events = ImmutableArray.CreateBuilder<PublishedEvent>();
            foreach (var series in document.RootElement.EnumerateArray())
            {
                Read(series, events);
            }

            return new PublishedCalendar(events.DrainToImmutable());
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return PublishedCalendar.None;
        }
    }

    private static string KeyOf(PublishedEvent e) => $"{e.IsCancelled} {e.IsToDo} {string.Join(' ', e.Calendars)} {e.Summary}";

    private static void Write(PublishedEvent[] series, Utf8JsonWriter json)
    {
        var first = series[0];
        json.WriteStartObject();
        json.WriteString("summary"u8, first.Summary);
        if (first.IsToDo)
        {
            json.WriteBoolean("todo"u8, true);
        }

        if (first.IsCancelled)
        {
            json.WriteBoolean("cancelled"u8, true);
        }

        json.WriteStartArray("in"u8);
        foreach (var path in first.Calendars)
        {
            json.WriteStringValue(path);
        }

        json.WriteEndArray();
        var events = new StringBuilder();
        foreach (var e in series)
        {
            events.Append(events.Length == 0 ? "" : ",").Append(e.Uid).Append(' ').Append(CultureInfo.InvariantCulture, $"{e.Sequence}").Append(' ').Append(e.Start);
            if (e.End is { } end)
            {
                events.Append(' ').Append(end);
            }
        }

        json.WriteString("events"u8, events.ToString());
        json.WriteEndObject();
    }

    private static void Read(JsonElement series, ImmutableArray<PublishedEvent>.Builder events)
    {
        var summary = TextOf(series.GetProperty("summary"u8));
        var calendars = ImmutableArray.CreateBuilder<string>();
        foreach (var path in series.GetProperty("in"u8).EnumerateArray())
        {
            calendars.Add(TextOf(path));
        }

        var model = new PublishedEvent("", 0, "", null, summary, calendars.DrainToImmutable())
        {
            IsToDo = series.TryGetProperty("todo"u8, out var todo) && todo.GetBoolean(),
            IsCancelled = series.TryGetProperty("cancelled"u8, out var cancelled) && cancelled.GetBoolean(),
        };
        foreach (var written in TextOf(series.GetProperty("events"u8)).Split(','))
        {
            var parts = written.Split(' ');
            if (parts is not ([_, _, _] or [_, _, _, _])
                || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
                || !parts.Skip(2).All(IsMoment))
            {
                throw new JsonException("This is not an event.");
            }

            events.Add(model with { Uid = parts[0], Sequence = sequence, Start = parts[2], End = parts is [.., var end] and { Length: 4 } ? end : null });
        }
    }

    private static string TextOf(JsonElement element) => element.GetString() ?? throw new JsonException("This is not a text.");

    // 20261201 or 20261201T120000Z.
    private static bool IsMoment(string text) =>
        text.Length == 8 ? text.All(char.IsAsciiDigit) : text.Length == 16 && text[8] == 'T' && text[15] == 'Z' && text.Remove(15).Remove(8, 1).All(char.IsAsciiDigit);
}
