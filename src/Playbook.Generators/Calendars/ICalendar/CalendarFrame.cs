using NodaTime;
using Playbook.Planning;
using Playbook.Semantics.Model;
using Playbook.Templates.Printing;
using Playbook.Templates.Values;

namespace Playbook.Generators.Calendars.ICalendar;

/// <summary>What all events of a playbook share.</summary>
internal sealed class CalendarFrame
{
    /// <summary>Reads it off the playbook.</summary>
    /// <param name="playbook">The playbook.</param>
    /// <param name="earlier">What was published of it before.</param>
    public CalendarFrame(PlaybookModel playbook, PublishedCalendar earlier)
    {
        Revisions = new Revisions(earlier);
        Key = playbook.Key;
        Zone = playbook.Zone;
        Stamp = IsoNotation.BasicDate(playbook.Start) + "T000000Z";

        // A parameter with one of these is quoted (RFC 5545, section 3.2): zones of a fixed offset are called UTC+05:30.
        Parameter = new Markup(Zone.Id.AsSpan().ContainsAny(":;,") ? $"\"{Zone.Id}\"" : Zone.Id);
    }

    /// <summary>What is new to those who subscribed.</summary>
    public Revisions Revisions { get; }

    /// <summary>The playbook's key, part of every event's identity.</summary>
    public string Key { get; }

    /// <summary>The zone of every time.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>
    /// When the events say they were made: midnight UTC of the start date. The clock may not leak into an output, and a date of
    /// the playbook changes only when the playbook does.
    /// </summary>
    public string Stamp { get; }

    /// <summary>The zone's name as the value of a parameter.</summary>
    public Markup Parameter { get; }

    /// <summary>When something takes place.</summary>
    /// <param name="occurrence">The item, segment or reminder.</param>
    /// <param name="isInstant">Whether its begin alone counts.</param>
    public EntryTime TimeOf(Occurrence occurrence, bool isInstant = false) =>
        new(Zone, occurrence.Date, occurrence.StartsAt, isInstant ? null : occurrence.EndsAt);
}
