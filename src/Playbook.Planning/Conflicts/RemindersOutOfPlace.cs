using NodaTime;
using Playbook.Planning.Diagnostics;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Planning.Conflicts;

/// <summary>Reminders that are sent after their item has begun, or while the one before it is still running.</summary>
internal static class RemindersOutOfPlace
{
    /// <summary>Finds each reminder once for each of the two.</summary>
    public static IEnumerable<Diagnostic> Find(ConflictScope scope)
    {
        var found = new FoundTimes<Misplaced>(scope, static misplaced => misplaced.Item);
        foreach (var item in scope.Occurrences.Where(o => o.StartsAt is not null).GroupBy(o => o.Item))
        {
            if (item.Key.Reminders.IsEmpty)
            {
                continue;
            }

            var dates = new Dictionary<int, Occurrence>();
            foreach (var occurrence in item.Where(o => o.IsItem))
            {
                dates[occurrence.Number] = occurrence;
            }

            foreach (var reminder in item.Where(o => o.Reminder is not null))
            {
                if (dates.TryGetValue(reminder.Number, out var own) && IsAtOrAfter(reminder, own.StartsAt))
                {
                    Note(reminder, isLate: true);
                }
                else if (dates.TryGetValue(reminder.Number - 1, out var previous) && previous.EndsAt is { } end && !IsAtOrAfter(reminder, end))
                {
                    Note(reminder, isLate: false);
                }
            }
        }

        return found.Findings(static (of, count, first) => of.IsLate
            ? ConflictDiagnostics.ReminderTooLate(of.Item, of.Reminder.Location, count, first)
            : ConflictDiagnostics.ReminderTooEarly(of.Item, of.Reminder.Location, count, first));

        void Note(Occurrence reminder, bool isLate) =>
            found.Add(new Misplaced(reminder.Item, reminder.Reminder!, isLate), reminder.StartsAt!.Value.LocalDateTime);
    }

    private static bool IsAtOrAfter(Occurrence occurrence, ZonedDateTime? time) =>
        time is { } at && occurrence.StartsAt is { } starts && starts.ToInstant() >= at.ToInstant();

    private sealed record Misplaced(ScheduleItem Item, Reminder Reminder, bool IsLate);
}
