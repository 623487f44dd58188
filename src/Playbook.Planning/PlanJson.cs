using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;
using Playbook.Templates.Printing;

namespace Playbook.Planning;

/// <summary>
/// A plan for programs: JSON with two spaces of indent, LF, Han characters as they are (emoji escaped), members always in this order. What is not
/// known is left out; nothing is ever <c>null</c>.
/// <code>
/// schema        1; grows when a member changes its meaning, not when one is added
/// key, title, language (zh-CN, en), start (2026-12-01), days, timezone (tz database)
/// occurrences[] id, item, kind, title, part (item, segment, reminder), segment, date, day, phase, start (20:00), end,
///               startsAt (2026-12-01T20:00:00+08:00), endsAt, number, count, owners[], guests[], moved, messages[]
/// duties[]      id, role, text, date, day, startsAt, endsAt, moved
/// cancelled[]   id, item, kind, title, date, day, because
/// triggered[]   id, item, kind, title, trigger, days, owners[], messages[]
/// prepared[]    id, group, title, owners[], messages[]
/// messages[]    id, type, channel, owner, length, authored, fillIns[], text
/// </code>
/// Kinds, segments, triggers and copy types stand with their ids, people and channels with their names in the file.
/// </summary>
public static class PlanJson
{
    private const int Schema = 1;


    // The text is data for programs and never part of a page, so Han characters need no escapes.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The plan as JSON, with a line end at the end. The same plan gives the same text.</summary>
    public static string Write(Plan plan)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            Write(writer, plan);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length)) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, Plan plan)
    {
        var playbook = plan.Playbook;
        writer.WriteStartObject();
        writer.WriteNumber("schema", Schema);
        writer.WriteString("key", playbook.Key);
        writer.WriteString("title", playbook.Title.Text);
        writer.WriteString("language", playbook.Language == Language.Chinese ? "zh-CN" : "en");
        writer.WriteString("start", IsoNotation.Date(playbook.Start));
        writer.WriteNumber("days", playbook.Days);
        writer.WriteString("timezone", playbook.Zone.Id);
        writer.WriteStartArray("occurrences");
        foreach (var occurrence in plan.Occurrences)
        {
            Write(writer, occurrence, playbook.Language);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("duties");
        foreach (var duty in plan.Duties)
        {
            Write(writer, duty, playbook.Language);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("cancelled");
        foreach (var cancelled in plan.Cancelled)
        {
            writer.WriteStartObject();
            WriteItem(writer, cancelled.Id, cancelled.Item);
            writer.WriteString("date", IsoNotation.Date(cancelled.Date));
            writer.WriteNumber("day", cancelled.Day);
            writer.WriteString("because", cancelled.Because.In(playbook.Language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("triggered");
        foreach (var item in plan.Triggered)
        {
            Write(writer, item);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("prepared");
        foreach (var copy in plan.Prepared)
        {
            writer.WriteStartObject();
            writer.WriteString("id", copy.Id);
            writer.WriteString("group", copy.Group.Id);
            writer.WriteString("title", copy.Item.Title.Text);
            WriteNames(writer, "owners", copy.Item.Owners);
            WriteMessages(writer, copy.Messages);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Occurrence occurrence, Language language)
    {
        writer.WriteStartObject();
        WriteItem(writer, occurrence.Id, occurrence.Item);
        writer.WriteString("part", occurrence.IsItem ? "item" : occurrence.Segment is null ? "reminder" : "segment");
        WriteIf(writer, "segment", occurrence.Segment?.Id);
        writer.WriteString("date", IsoNotation.Date(occurrence.Date));
        writer.WriteNumber("day", occurrence.Day);
        WriteIf(writer, "phase", occurrence.Phase?.Name);
        WriteIf(writer, "start", occurrence.Start is { } start ? IsoNotation.Time(start) : null);
        WriteIf(writer, "end", occurrence.End is { } end ? IsoNotation.Time(end) : null);
        WriteIf(writer, "startsAt", Moment(occurrence.StartsAt));
        WriteIf(writer, "endsAt", Moment(occurrence.EndsAt));
        writer.WriteNumber("number", occurrence.Number);
        writer.WriteNumber("count", occurrence.Count);
        WriteNames(writer, "owners", occurrence.Item.Owners);
        WriteNames(writer, "guests", occurrence.Item.Guests);
        WriteIf(writer, "moved", occurrence.MovedBecause?.In(language));
        WriteMessages(writer, occurrence.Messages);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PlannedDuty duty, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("id", duty.Id);
        writer.WriteString("role", duty.Role.Name);
        writer.WriteString("text", duty.Duty.Text.Text);
        writer.WriteString("date", IsoNotation.Date(duty.Date));
        writer.WriteNumber("day", duty.Day);
        WriteIf(writer, "startsAt", Moment(duty.StartsAt));
        WriteIf(writer, "endsAt", Moment(duty.EndsAt));
        WriteIf(writer, "moved", duty.MovedBecause?.In(language));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, TriggeredItem item)
    {
        writer.WriteStartObject();
        WriteItem(writer, item.Id, item.Item);
        writer.WriteString("trigger", item.Trigger.Id);
        if (item.Days is { } days)
        {
            writer.WriteNumber("days", days);
        }

        WriteNames(writer, "owners", item.Item.Owners);
        WriteMessages(writer, item.Messages);
        writer.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter writer, string id, ScheduleItem item)
    {
        writer.WriteString("id", id);
        writer.WriteString("item", item.Id);
        writer.WriteString("kind", item.Kind.Id);
        writer.WriteString("title", item.Title.Text);
    }

    private static void WriteMessages(Utf8JsonWriter writer, IReadOnlyList<Message> messages)
    {
        writer.WriteStartArray("messages");
        foreach (var message in messages)
        {
            writer.WriteStartObject();
            writer.WriteString("id", message.Id);
            writer.WriteString("type", message.Type.Id);
            WriteIf(writer, "channel", message.Channel?.Name);
            WriteIf(writer, "owner", message.Owner?.Name);
            writer.WriteNumber("length", message.Length);
            writer.WriteBoolean("authored", message.IsAuthored);
            WriteTexts(writer, "fillIns", message.FillIns);
            writer.WriteString("text", message.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteNames(Utf8JsonWriter writer, string name, IEnumerable<Role> roles) =>
        WriteTexts(writer, name, roles.Select(role => role.Name));

    private static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static void WriteIf(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static string? Moment(ZonedDateTime? time) => time is { } at ? IsoNotation.Moment(at.ToOffsetDateTime()) : null;
}
