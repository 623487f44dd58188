using System.Collections.Immutable;

namespace Playbook.Generators.Calendars.ICalendar;

/// <summary>
/// Tells what is new to programs that subscribed earlier. The sequence of an event grows when its begin or end moves, and when it comes
/// back to a calendar that it was taken out of; what no longer stands in a calendar is cancelled there and stays so, since many
/// programs keep an event that a calendar just stops to mention. A new text leaves the sequence: nobody has to look at it again.
/// </summary>
/// <param name="earlier">What was published before.</param>
internal sealed class Revisions(PublishedCalendar earlier)
{
    /// <summary>
    /// The most cancelled events that are kept for a playbook; the longest gone are dropped. A title that is typed while its file is
    /// watched leaves one behind at each save.
    /// </summary>
    public const int MostCancelled = 500;

    private readonly ILookup<string, PublishedEvent> _earlier = earlier.Events.ToLookup(e => e.Uid, StringComparer.Ordinal);

    /// <summary>An event of this build with its sequence.</summary>
    /// <param name="made">The event as if it were new.</param>
    public PublishedEvent Of(PublishedEvent made)
    {
        if (!_earlier.Contains(made.Uid))
        {
            return made;
        }

        var before = _earlier[made.Uid];
        var stays = before.FirstOrDefault(e => !e.IsCancelled && e.IsWhen(made));
        var returns = before.Any(e => e.IsCancelled && e.Calendars.Any(made.Calendars.Contains));
        return made with { Sequence = stays is not null && !returns ? stays.Sequence : Next(made.Uid) };
    }

    /// <summary>The events that were taken out of calendars, now or before.</summary>
    /// <param name="made">All events of this build.</param>
    /// <param name="calendars">The files that this build may write: a calendar whose role or channel is gone needs no cancellations.</param>
    public ImmutableArray<PublishedEvent> Cancelled(IEnumerable<PublishedEvent> made, IEnumerable<string> calendars)
    {
        if (earlier.Events.IsEmpty)
        {
            return [];
        }

        var standing = made.ToLookup(e => e.Uid, StringComparer.Ordinal);
        var known = calendars.ToHashSet(StringComparer.Ordinal);
        PublishedEvent[] cancelled =
            [.. earlier.Events.OrderBy(e => !e.IsCancelled).Select(e => TakenOut(e, standing[e.Uid], known)).OfType<PublishedEvent>()];
        return [.. cancelled.Skip(cancelled.Length - MostCancelled)];
    }

    // Null where it stands in every calendar that it stood in.
    private PublishedEvent? TakenOut(PublishedEvent before, IEnumerable<PublishedEvent> standing, HashSet<string> known)
    {
        ImmutableArray<string> left = [.. before.Calendars.Where(path => known.Contains(path) && !standing.Any(e => e.Calendars.Contains(path)))];
        return left.IsEmpty ? null
            : before.IsCancelled ? left.Length == before.Calendars.Length ? before : before with { Calendars = left }
            : before with { Calendars = left, IsCancelled = true, Sequence = Next(before.Uid) };
    }

    private int Next(string uid) => _earlier[uid].Max(e => e.Sequence) + 1;
}
