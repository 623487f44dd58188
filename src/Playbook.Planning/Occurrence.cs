using System.Collections.Immutable;
using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;

namespace Playbook.Planning;

/// <summary>Something that takes place on a date: an item, one of its segments, or one of its reminders.</summary>
public sealed record Occurrence
{
    /// <summary>
    /// Stable and unique in the plan: the item's id, the date the pattern gave (before a holiday moved it), and for segments and
    /// reminders which one. Never depends on other lines of the file.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>The item.</summary>
    public required ScheduleItem Item { get; init; }

    /// <summary>The segment it is, or null.</summary>
    public SegmentRow? Segment { get; init; }

    /// <summary>The reminder it is, or null.</summary>
    public Reminder? Reminder { get; init; }

    /// <summary>Whether it is the item itself, and not a segment or reminder of it.</summary>
    public bool IsItem => Segment is null && Reminder is null;

    /// <summary>The date in the playbook's zone.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>When it begins, wall clock; null when only the day is known.</summary>
    public LocalTime? Start { get; init; }

    /// <summary>When it ends, wall clock; null without a length. At or before the start: on the next day.</summary>
    public LocalTime? End { get; init; }

    /// <summary>The begin on the time line, with daylight saving resolved; null without a time.</summary>
    public ZonedDateTime? StartsAt { get; init; }

    /// <summary>The end on the time line, or null.</summary>
    public ZonedDateTime? EndsAt { get; init; }

    /// <summary>The day number; day 1 is the start date.</summary>
    public required int Day { get; init; }

    /// <summary>The phase of the day, or null.</summary>
    public Phase? Phase { get; init; }

    /// <summary>What this issue of a series is about, or null: its titles are given out in order, one to each time.</summary>
    public string? Issue => Item.Fields.Get(SeriesWords.Issues, []) is var issues && Number <= issues.Length ? issues[Number - 1].Text : null;

    /// <summary>Which occurrence of the item it belongs to, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>How many occurrences the item has.</summary>
    public required int Count { get; init; }

    /// <summary>Why it is not on the day its pattern gave (a holiday, daylight saving), or null.</summary>
    public Bilingual? MovedBecause { get; init; }

    /// <summary>What is sent, one for each channel; empty when nothing is.</summary>
    public ImmutableArray<Message> Messages { get; init; } = [];
}

/// <summary>An item that would have taken place on a date and does not.</summary>
/// <param name="Id">The id the occurrence would have had.</param>
/// <param name="Item">The item.</param>
/// <param name="Date">The date in the playbook's zone.</param>
/// <param name="Day">The day number; day 1 is the start date.</param>
/// <param name="Because">Why: the holiday that calls it off.</param>
public sealed record Cancellation(string Id, ScheduleItem Item, LocalDate Date, int Day, Bilingual Because);

/// <summary>An item that waits for an event of a member.</summary>
/// <param name="Id">Stable and unique: the item's id.</param>
/// <param name="Item">The item.</param>
/// <param name="Trigger">The event.</param>
/// <param name="Days">The days that go with it, as with silence, or null.</param>
/// <param name="Messages">What is sent, one for each channel.</param>
public sealed record TriggeredItem(string Id, ScheduleItem Item, TriggerRow Trigger, int? Days, ImmutableArray<Message> Messages);

/// <summary>A text that is kept ready.</summary>
/// <param name="Id">Stable and unique: the copy type's id, with the block's where it is made for one.</param>
/// <param name="Item">What its template sees as the item: called after the copy type or the block, with the block's fields.</param>
/// <param name="Group">Where the copy pack shows it.</param>
/// <param name="Messages">The text; one for each channel where its length depends on it.</param>
public sealed record PreparedCopy(string Id, ScheduleItem Item, CopyGroup Group, ImmutableArray<Message> Messages);
