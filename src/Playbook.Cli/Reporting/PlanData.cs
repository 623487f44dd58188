using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Playbook.Planning;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;
using Playbook.Templates.Printing;

namespace Playbook.Cli.Reporting;

/// <summary>
/// A plan for programs: one JSON object for each playbook, described in this project's README. Kinds, segments and triggers are
/// told by their ids, which do not change with the language; titles and texts are the author's.
/// </summary>
internal static class PlanData
{
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly OffsetDateTimePattern Instant = OffsetDateTimePattern.Rfc3339;

    /// <summary>Writes the plan as JSON.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="plan">The plan.</param>
    public static void Write(TextWriter output, Plan plan)
    {
        var buffer = new ArrayBufferWriter<byte>(64 << 10);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("key", plan.Playbook.Key);
            json.WriteString("title", plan.Playbook.Title.Text);
            json.WriteString("start", Date(plan.Playbook.Start));
            json.WriteNumber("days", plan.Playbook.Days);
            json.WriteString("timezone", plan.Playbook.Zone.Id);
            json.WriteStartArray("occurrences");
            foreach (var occurrence in plan.Occurrences)
            {
                Write(json, occurrence, plan.Playbook.Language);
            }

            json.WriteEndArray();
            json.WriteStartArray("cancelled");
            foreach (var cancelled in plan.Cancelled)
            {
                Write(json, cancelled, plan.Playbook.Language);
            }

            json.WriteEndArray();
            json.WriteStartArray("triggered");
            foreach (var item in plan.Triggered)
            {
                Write(json, item);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void Write(Utf8JsonWriter json, Occurrence occurrence, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", occurrence.Id);
        Write(json, occurrence.Item);
        json.WriteString("part", occurrence.Segment?.Id ?? (occurrence.Reminder is null ? null : "reminder"));
        json.WriteString("date", Date(occurrence.Date));
        json.WriteNumber("day", occurrence.Day);
        json.WriteString("start", occurrence.Start is { } start ? IsoNotation.Time(start) : null);
        json.WriteString("end", occurrence.End is { } end ? IsoNotation.Time(end) : null);
        json.WriteString("startsAt", At(occurrence.StartsAt));
        json.WriteString("endsAt", At(occurrence.EndsAt));
        json.WriteString("phase", occurrence.Phase?.Title.Text);
        json.WriteString("moved", occurrence.MovedBecause?.In(language));
        json.WriteNumber("number", occurrence.Number);
        json.WriteNumber("count", occurrence.Count);
        Write(json, occurrence.Messages);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Cancellation cancelled, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", cancelled.Id);
        Write(json, cancelled.Item);
        json.WriteString("date", Date(cancelled.Date));
        json.WriteNumber("day", cancelled.Day);
        json.WriteString("because", cancelled.Because.In(language));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TriggeredItem item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        Write(json, item.Item);
        json.WriteString("trigger", item.Trigger.Id);
        if (item.Days is { } days)
        {
            json.WriteNumber("days", days);
        }

        Write(json, item.Messages);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ScheduleItem item)
    {
        json.WriteString("item", item.Id);
        json.WriteString("kind", item.Kind.Id);
        json.WriteString("title", item.Title.Text);
        Write(json, "owners", item.Owners.Select(owner => owner.Title.Text));
        Write(json, "channels", item.Channels.Select(channel => channel.Title.Text));
    }

    private static void Write(Utf8JsonWriter json, ImmutableArray<Message> messages)
    {
        json.WriteStartArray("messages");
        foreach (var message in messages)
        {
            json.WriteStartObject();
            json.WriteString("id", message.Id);
            json.WriteString("copy", message.Type.Id);
            json.WriteString("channel", message.Channel?.Title.Text);
            json.WriteString("owner", message.Owner?.Title.Text);
            json.WriteString("text", message.Text);
            json.WriteNumber("length", message.Length);
            Write(json, "fillIns", message.FillIns);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static string Date(LocalDate date) => IsoNotation.Date(date);

    private static string? At(ZonedDateTime? moment) => moment is { } m ? Instant.Format(m.ToOffsetDateTime()) : null;
}
