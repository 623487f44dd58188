using NodaTime;
using Playbook.Planning.Diagnostics;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Planning.Conflicts;

/// <summary>Two items in one channel at the same minute: whatever is said first is pushed away by the second.</summary>
internal static class SameMinute
{
    /// <summary>Finds them in one pass; each item is held against the first one of its minute.</summary>
    public static IEnumerable<Diagnostic> Find(ConflictScope scope)
    {
        var tally = new PairTally<Channel>(scope);
        var latest = new Dictionary<Channel, Told>();
        foreach (var occurrence in scope.Occurrences)
        {
            if (occurrence.StartsAt is not { } starts)
            {
                continue;
            }

            foreach (var channel in occurrence.Item.Channels.Distinct())
            {
                if (!latest.TryGetValue(channel, out var minute) || Minute(minute.First.StartsAt!.Value) != Minute(starts))
                {
                    latest[channel] = new Told(occurrence, [occurrence.Item]);
                }
                else if (minute.Seen.Add(occurrence.Item))
                {
                    tally.Add(minute.First.Item, occurrence.Item, channel, starts.LocalDateTime);
                }
            }
        }

        return tally.Findings(ConflictDiagnostics.SameMinute);
    }

    private static long Minute(ZonedDateTime time) => time.ToInstant().ToUnixTimeSeconds() / 60;

    private sealed record Told(Occurrence First, HashSet<ScheduleItem> Seen);
}
