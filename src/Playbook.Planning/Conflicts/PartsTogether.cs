using NodaTime;
using Playbook.Planning.Diagnostics;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Planning.Conflicts;

/// <summary>Two messages of one item in one channel at the same minute, such as a reminder and a preview.</summary>
internal static class PartsTogether
{
    /// <summary>Finds them in one pass, each pair of parts once.</summary>
    public static IEnumerable<Diagnostic> Find(ConflictScope scope)
    {
        var latest = new Dictionary<Place, Occurrence>();
        var found = new Dictionary<Parts, Meeting>();
        foreach (var occurrence in scope.Occurrences)
        {
            if (occurrence.StartsAt is not { } starts)
            {
                continue;
            }

            foreach (var message in occurrence.Messages)
            {
                if (message.Channel is not { } channel)
                {
                    continue;
                }

                var key = new Place(occurrence.Item, channel);
                if (latest.TryGetValue(key, out var other) && other.StartsAt == starts && NameOf(other) != NameOf(occurrence))
                {
                    var pair = new Parts(key, NameOf(other).En, NameOf(occurrence).En);
                    found[pair] = found.TryGetValue(pair, out var known)
                        ? known with { Count = known.Count + 1 }
                        : new Meeting(key, other, occurrence, 1, starts.LocalDateTime);
                }

                latest[key] = occurrence;
            }
        }

        return found.Values
            .OrderBy(m => scope.OrderOf(m.Place.Item))
            .Select(m => ConflictDiagnostics.PartsTogether(
                m.Place.Item, (m.Second.Reminder ?? m.First.Reminder)?.Location ?? m.Place.Item.Location,
                NameOf(m.First), NameOf(m.Second), m.Place.Channel, m.Count, m.When));
    }

    private static Bilingual NameOf(Occurrence occurrence) =>
        occurrence.Segment?.Name ?? (occurrence.Reminder is null ? new("正文", "item's own text") : new("提醒", "reminder"));

    private sealed record Place(ScheduleItem Item, Channel Channel);

    private sealed record Parts(Place Place, string One, string Other);

    private sealed record Meeting(Place Place, Occurrence First, Occurrence Second, int Count, LocalDateTime When);
}
