using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Templates.Printing;
using Playbook.Templates.Values;

namespace Playbook.Generators.Calendars.ICalendar;

/// <summary>What all events of a playbook share.</summary>
internal sealed class CalendarFrame
{
    /// <summary>Reads it off the playbook.</summary>
    public CalendarFrame(PlaybookModel playbook)
    {
        Key = playbook.Key;
        Zone = playbook.Zone;
        Stamp = IsoNotation.BasicDate(playbook.Start) + "T000000Z";

        // A parameter with one of these is quoted (RFC 5545, section 3.2): zones of a fixed offset are called UTC+05:30.
        Parameter = new Markup(Zone.Id.AsSpan().ContainsAny(":;,") ? $"\"{Zone.Id}\"" : Zone.Id);
    }

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
}
