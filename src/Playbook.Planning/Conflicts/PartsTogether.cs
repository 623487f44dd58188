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
        var latest = new Dictionary<(ScheduleItem Item, Channel Channel), Occurrence>();
        var found = new Dictionary<(ScheduleItem Item, string One, string Other, Channel Channel), Meeting>();
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

                var key = (occurrence.Item, channel);
                if (latest.TryGetValue(key, out var other) && other.StartsAt == starts && NameOf(other) != NameOf(occurrence))
                {
                    var pair = (occurrence.Item, NameOf(other).En, NameOf(occurrence).En, channel);
                    found[pair] = found.TryGetValue(pair, out var known)
                        ? known with { Count = known.Count + 1 }
                        : new Meeting(other, occurrence, 1, starts.LocalDateTime);
                }

                latest[key] = occurrence;
            }
        }

        return found
            .OrderBy(f => scope.OrderOf(f.Key.Item))
            .Select(f => ConflictDiagnostics.PartsTogether(
                f.Key.Item, (f.Value.Second.Reminder ?? f.Value.First.Reminder)?.Location ?? f.Key.Item.Location,
                NameOf(f.Value.First), NameOf(f.Value.Second), f.Key.Channel, f.Value.Count, f.Value.When));
    }

    private static Bilingual NameOf(Occurrence occurrence) =>
        occurrence.Segment?.Name ?? (occurrence.Reminder is null ? new("正文", "item's own text") : new("提醒", "reminder"));

    private sealed record Meeting(Occurrence First, Occurrence Second, int Count, LocalDateTime When);
}
