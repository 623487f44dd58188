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
        var found = new FoundTimes<Disturbance>(scope, static disturbance => disturbance.Item);
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
                        found.Add(new Disturbance(occurrence.Item, channel, hours), starts.LocalDateTime);
                    }
                }
            }
        }

        return found.Findings(static (of, count, first) => ConflictDiagnostics.QuietHours(of.Item, of.Channel, of.Hours, count, first));
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

    private sealed record Disturbance(ScheduleItem Item, Channel Channel, QuietHours Hours);
}
