using NodaTime;
using Playbook.Planning.Diagnostics;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;
using Playbook.Templates.Values;

namespace Playbook.Planning.Conflicts;

/// <summary>
/// Free chat inside a group's quiet hours (practices P192, P193). What is organised — tasks, sharings, questions, reminders — may stand
/// there: the hours are kept free for it.
/// </summary>
internal static class ChatInQuietHours
{
    /// <summary>Finds each item and window once.</summary>
    public static IEnumerable<Diagnostic> Find(ConflictScope scope)
    {
        var found = new Dictionary<(ScheduleItem Item, Channel Channel, QuietHours Hours), (int Count, LocalDateTime First)>();
        foreach (var occurrence in scope.Occurrences)
        {
            if (!occurrence.IsItem || !occurrence.Item.Kind.IsChat || occurrence.StartsAt is not { } starts)
            {
                continue;
            }

            foreach (var channel in occurrence.Item.Channels.Distinct())
            {
                foreach (var hours in channel.QuietHours)
                {
                    if (!hours.Allowed.Contains(occurrence.Item.Kind) && Overlaps(hours.Window, occurrence))
                    {
                        var key = (occurrence.Item, channel, hours);
                        found[key] = found.TryGetValue(key, out var known) ? (known.Count + 1, known.First) : (1, starts.LocalDateTime);
                    }
                }
            }
        }

        return found
            .OrderBy(f => scope.OrderOf(f.Key.Item))
            .Select(f => ConflictDiagnostics.QuietHours(f.Key.Item, f.Key.Channel, f.Key.Hours, f.Value.Count, f.Value.First));
    }

    // Either begins inside the other; both may run past midnight.
    private static bool Overlaps(TimeRange quiet, Occurrence occurrence)
    {
        var start = occurrence.Start!.Value;
        return IsInside(start, quiet.Start, quiet.End)
            || (occurrence.End is { } end && end != start && quiet.Start != start && IsInside(quiet.Start, start, end));
    }

    private static bool IsInside(LocalTime time, LocalTime start, LocalTime end) =>
        start < end ? time >= start && time < end : time >= start || time < end;
}
