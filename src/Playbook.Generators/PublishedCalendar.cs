using System.Collections.Immutable;

namespace Playbook.Generators;

/// <summary>
/// What programs that subscribed to the calendars of a playbook have been told: every event and to-do with how often it was moved,
/// and those that were taken out. The next build goes on from here (<see cref="Edition.Earlier"/>), and gives the state after it
/// (<see cref="Edition.Published"/>).
/// </summary>
/// <param name="Events">Those that stand by their order in the plan, then those that were taken out, the longest gone first.</param>
public sealed record PublishedCalendar(ImmutableArray<PublishedEvent> Events)
{
    /// <summary>That of a playbook whose calendars nobody has seen: everything starts at sequence 0.</summary>
    public static PublishedCalendar None { get; } = new(ImmutableArray<PublishedEvent>.Empty);
}

/// <summary>An event or to-do as it was last written. Times are UTC, so that another name of the same zone moves nothing.</summary>
/// <param name="Uid">Its identity.</param>
/// <param name="Sequence">How often it was moved since it was first written (RFC 5545, section 3.8.7.4).</param>
/// <param name="Start">When it begins: <c>20261201T120000Z</c>, or a date where only the day is known: <c>20261201</c>. Of a to-do without length: when it is due.</param>
/// <param name="End">When it ends or is due, in UTC; null for what takes no time.</param>
/// <param name="Summary">What it is called.</param>
/// <param name="Calendars">The files it stands in, below the playbook's folder.</param>
public sealed record PublishedEvent(string Uid, int Sequence, string Start, string? End, string Summary, ImmutableArray<string> Calendars)
{
    /// <summary>Whether it is a to-do, and not an event.</summary>
    public bool IsToDo { get; init; }

    /// <summary>Whether it was taken out of its calendars.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>Whether it takes place when another does; what is the same moment is no move.</summary>
    public bool IsWhen(PublishedEvent other) => Start == other.Start && End == other.End;
}
