using System.Collections.Immutable;
using NodaTime;
using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates;
using Playbook.Templates.Values;

namespace Playbook.Generators.Calendars.ICalendar;

/// <summary>An entry with its text, which is the same in every calendar it stands in.</summary>
/// <param name="Published">What it is.</param>
/// <param name="Time">When it takes place; null for what is cancelled.</param>
/// <param name="Rendered">What its template gave.</param>
internal sealed record WrittenEntry(PublishedEvent Published, EntryTime? Time, RenderResult Rendered)
{
    /// <summary>Its content lines.</summary>
    public Markup Text { get; } = new(Rendered.Text);
}

/// <summary>A file for calendar programs as its template sees it. Items that wait for an event have no date and are left out.</summary>
internal sealed class EventCalendar
{
    /// <summary>Collects entries.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="entries">What stands in it, in order.</param>
    /// <param name="of">Whose calendar it is, or what of; null for everybody's.</param>
    public EventCalendar(PlanView plan, ImmutableArray<WrittenEntry> entries, string? of)
    {
        var playbook = plan.Plan.Playbook;
        Events = [.. entries.Select(e => e.Text)];
        Name = of is null ? plan.Title : plan.Title + (plan.Language == Language.Chinese ? "：" : ": ") + OneLine.Of(of);
        Zone = playbook.Zone.Id;
        var first = playbook.Zone.AtStartOfDay(playbook.Start).ToInstant();
        var last = first;
        foreach (var time in entries.Select(e => e.Time).OfType<EntryTime>())
        {
            first = Instant.Min(first, time.Starts);
            last = Instant.Max(last, time.Ends);
        }

        Observances = Observance.Of(playbook.Zone, first, last);
    }

    /// <summary>Its events and to-dos, in order.</summary>
    public ImmutableArray<Markup> Events { get; }

    /// <summary>What calendar programs call it.</summary>
    public string Name { get; }

    /// <summary>The zone's name.</summary>
    public string Zone { get; }

    /// <summary>The zone over the time of the events.</summary>
    public ImmutableArray<Observance> Observances { get; }
}
