using Playbook.Planning.Diagnostics;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Planning.Conflicts;

/// <summary>An item that needs somebody present and begins again before it has ended.</summary>
internal static class ItemOverlapsItself
{
    /// <summary>Finds each item once. Two that a holiday moved onto one day are reported there.</summary>
    public static IEnumerable<Diagnostic> Find(ConflictScope scope)
    {
        var previous = new Dictionary<ScheduleItem, Occurrence>();
        var found = new FoundTimes<ScheduleItem>(scope, static item => item);
        foreach (var occurrence in scope.Occurrences)
        {
            if (!occurrence.IsItem || !occurrence.Item.Kind.NeedsPresence || occurrence.StartsAt is not { } starts)
            {
                continue;
            }

            if (previous.TryGetValue(occurrence.Item, out var last)
                && last.EndsAt is { } end && end.ToInstant() > starts.ToInstant() && last.Date != occurrence.Date)
            {
                found.Add(occurrence.Item, starts.LocalDateTime);
            }

            previous[occurrence.Item] = occurrence;
        }

        return found.Findings(ConflictDiagnostics.OverlapsItself);
    }
}
