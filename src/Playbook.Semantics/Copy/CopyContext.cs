using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Semantics.Copy;

/// <summary>What a copy template sees: one occurrence of an item, or a trigger, in one channel.</summary>
public sealed record CopyContext
{
    /// <summary>The playbook.</summary>
    public required PlaybookModel Playbook { get; init; }

    /// <summary>The item.</summary>
    public required ScheduleItem Item { get; init; }

    /// <summary>The date on which the item takes place; null for a triggered item.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>When it begins; null when it has no time.</summary>
    public LocalTime? Time { get; init; }

    /// <summary>When it ends; null when it has no length.</summary>
    public LocalTime? End { get; init; }

    /// <summary>The day number of the date; 0 for a triggered item.</summary>
    public int Day { get; init; }

    /// <summary>Which occurrence of the item this is, from 1.</summary>
    public int Number { get; init; }

    /// <summary>How many occurrences the item has.</summary>
    public int Count { get; init; }

    /// <summary>The phase of the day, or null.</summary>
    public Phase? Phase { get; init; }

    /// <summary>When this message itself is sent (a reminder or a segment goes out at a time of its own); null for a triggered item.</summary>
    public LocalDateTime? SentAt { get; init; }

    /// <summary>The reminder this message is, or null.</summary>
    public Reminder? Reminder { get; init; }

    /// <summary>The segment this message is, or null.</summary>
    public SegmentRow? Segment { get; init; }

    /// <summary>Where it is sent; null when it goes nowhere in particular.</summary>
    public Channel? Channel { get; init; }
}
