using System.Collections.Immutable;
using NodaTime;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Text;
using Playbook.Templates;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Model;

/// <summary>A line of the schedule.</summary>
public sealed class ScheduleItem : Declaration
{
    private ImmutableArray<ItemCopy> _copies = [];

    /// <summary>Stable and unique within the playbook: from its own name, or from kind and title; never from its position.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required ItemKind Kind { get; init; }

    /// <summary>When it happens.</summary>
    public required When When { get; init; }

    /// <summary>
    /// The copy sent when it happens: the one named behind <c>用</c>, else that of the event a message waits for, else that of its
    /// kind; null when it sends nothing by itself.
    /// </summary>
    public CopyType? Copy { get; init; }

    /// <summary>Whether members look forward to it: something learnt, talked about, done or given at a set time, not a message about it.</summary>
    public bool IsProgramme =>
        !Kind.IsInternal && When.Pattern is not (TriggerPattern or RelativePattern)
        && (Block is { Row.IsForMembers: true } || Kind.Tone is "learn" or "talk" or "gift" || Kind == ItemKinds.Task || Kind == ItemKinds.CheckIn || Kind == ItemKinds.Homework || Kind == ItemKinds.Digest);

    /// <summary>Who does it, the first one leading.</summary>
    public ImmutableArray<Role> Owners { get; init; } = [];

    /// <summary>Where it is sent; the playbook's groups when the author does not say.</summary>
    public ImmutableArray<Channel> Channels { get; init; } = [];

    /// <summary>How long it lasts, stated or by its kind; null for a message that only appears.</summary>
    public Length? Duration { get; init; }

    /// <summary>Reminders in source order.</summary>
    public ImmutableArray<Reminder> Reminders { get; init; } = [];

    /// <summary>Guests, in source order.</summary>
    public ImmutableArray<Role> Guests { get; init; } = [];

    /// <summary>The block that put it into the schedule; null for a line of the schedule.</summary>
    public DeclaredBlock? Block { get; init; }

    /// <summary>The author's own copy: for the item itself (<see cref="ItemCopy.Segment"/> null) and for segments.</summary>
    public ImmutableArray<ItemCopy> Copies
    {
        get => _copies;
        init => _copies = value;
    }

    /// <summary>The title as written, expressions and all: what other lines refer to.</summary>
    internal string WrittenTitle { get; init; } = "";

    /// <summary>Takes the copies, which are checked once the whole model is known.</summary>
    internal void Take(ImmutableArray<ItemCopy> copies) => _copies = copies;
}

/// <summary>A copy the author wrote in the item's block, perhaps with a time of its own.</summary>
/// <param name="Segment">Which segment; null for the item's own message.</param>
/// <param name="Text">The text.</param>
/// <param name="At">When it is sent, if not at the segment's usual place.</param>
public sealed record ItemCopy(SegmentRow? Segment, CopyText Text, Reminder? At);

/// <summary>A template over one occurrence; see <c>CopyScope</c> for what it sees.</summary>
public sealed record CopyText(CheckedTemplate Template, Location Location);

/// <summary>When a reminder is sent: days before, at a time; or a length of time before the start.</summary>
/// <param name="DaysBefore">Days before the item; 0 is the same day. Used with <paramref name="Time"/>.</param>
/// <param name="Time">The time of that day; null when <paramref name="Before"/> counts.</param>
/// <param name="Before">How long before the start; null when a time of day is given.</param>
/// <param name="Location">Where it stands.</param>
public sealed record Reminder(int DaysBefore, LocalTime? Time, Length? Before, Location Location);
