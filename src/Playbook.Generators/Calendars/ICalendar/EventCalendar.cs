using System.Collections.Immutable;
using NodaTime;
using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;
using Playbook.Templates;
using Playbook.Templates.Values;

namespace Playbook.Generators.Calendars.ICalendar;

/// <summary>An event with its text, which is the same in every calendar it stands in.</summary>
/// <param name="Event">The event.</param>
/// <param name="Rendered">What its template gave.</param>
internal sealed record WrittenEvent(CalendarEvent Event, RenderResult Rendered)
{
    /// <summary>Its content lines.</summary>
    public Markup Text { get; } = new(Rendered.Text);
}

/// <summary>A file for calendar programs: the items that take place, for everybody or for one role. Items that wait for an event have no date and are left out.</summary>
internal sealed class EventCalendar
{
    /// <summary>Collects events.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="events">Which of its items, in order of time.</param>
    /// <param name="role">Whose calendar it is; null for everybody's.</param>
    public EventCalendar(PlanView plan, ImmutableArray<WrittenEvent> events, Role? role)
    {
        var playbook = plan.Plan.Playbook;
        Events = [.. events.Select(e => e.Text)];
        Name = role is null
            ? plan.Title
            : plan.Title + (plan.Language == Language.Chinese ? "：" : ": ") + OneLine.Of(role.Title.Text);
        Zone = playbook.Zone.Id;
        var first = playbook.Zone.AtStartOfDay(playbook.Start).ToInstant();
        var last = first;
        foreach (var written in events)
        {
            first = Instant.Min(first, written.Event.Starts);
            last = Instant.Max(last, written.Event.Ends);
        }

        Observances = Observance.Of(playbook.Zone, first, last);
    }

    /// <summary>Its events, in order of time.</summary>
    public ImmutableArray<Markup> Events { get; }

    /// <summary>What calendar programs call it.</summary>
    public string Name { get; }

    /// <summary>The zone's name.</summary>
    public string Zone { get; }

    /// <summary>The zone over the time of the events.</summary>
    public ImmutableArray<Observance> Observances { get; }
}
