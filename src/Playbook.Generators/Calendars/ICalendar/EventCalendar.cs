using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Calendars.ICalendar;

/// <summary>A file for calendar programs: the items that take place, for everybody or for one role. Items that wait for an event have no date and are left out.</summary>
internal sealed class EventCalendar
{
    private static readonly LocalDatePattern Date = LocalDatePattern.CreateWithInvariantCulture("yyyyMMdd");

    /// <summary>Collects events.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="events">Which of its items.</param>
    /// <param name="role">Whose calendar it is; null for everybody's.</param>
    public EventCalendar(PlanView plan, ImmutableArray<CalendarEvent> events, Role? role)
    {
        var playbook = plan.Plan.Playbook;
        Events = events;
        Name = role is null
            ? plan.Title
            : plan.Title + (plan.Language == Language.Chinese ? "：" : ": ") + OneLine.Of(role.Title.Text);
        Stamp = Date.Format(playbook.Start) + "T000000Z";
        Zone = playbook.Zone.Id;

        // A parameter with one of these is quoted (RFC 5545, section 3.2): zones of a fixed offset are called UTC+05:30.
        ZoneParameter = Zone.AsSpan().ContainsAny(":;,") ? $"\"{Zone}\"" : Zone;
        var first = playbook.Zone.AtStartOfDay(playbook.Start).ToInstant();
        Observances = Observance.Of(
            playbook.Zone,
            events.Select(e => e.Starts).Append(first).Min(),
            events.Select(e => e.Ends).Append(first).Max());
    }

    /// <summary>Its events, in order of time.</summary>
    public ImmutableArray<CalendarEvent> Events { get; }

    /// <summary>What calendar programs call it.</summary>
    public string Name { get; }

    /// <summary>
    /// When the file says it was made: midnight UTC of the start date. The clock may not leak into an output, and a date of the
    /// playbook changes only when the playbook does.
    /// </summary>
    public string Stamp { get; }

    /// <summary>The zone's name.</summary>
    public string Zone { get; }

    /// <summary>The zone's name as the value of a parameter.</summary>
    public string ZoneParameter { get; }

    /// <summary>The zone over the time of the events.</summary>
    public ImmutableArray<Observance> Observances { get; }
}
