using NodaTime;
using Playbook.Planning.Diagnostics;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Planning.Conflicts;

/// <summary>One person in two places: a role with exactly one holder, or a named guest, at items that need presence and overlap.</summary>
internal static class HolderClash
{
    // Against so many others at once an overlap is reported; it keeps the sweep linear, and who is double-booked eight times knows it.
    private const int MostAtOnce = 8;

    /// <summary>Finds the overlaps by a sweep over the begins.</summary>
    public static IEnumerable<Diagnostic> Find(ConflictScope scope)
    {
        var tally = new PairTally<Role>(scope);
        var running = new Dictionary<Role, List<Occurrence>>();
        foreach (var occurrence in scope.Occurrences)
        {
            if (!occurrence.IsItem || !occurrence.Item.Kind.NeedsPresence || occurrence.StartsAt is not { } starts)
            {
                continue;
            }

            foreach (var person in People(occurrence.Item))
            {
                if (!running.TryGetValue(person, out var others))
                {
                    running.Add(person, others = []);
                }

                var begin = starts.ToInstant();
                others.RemoveAll(o => EndOf(o) <= begin);
                foreach (var other in others.Where(o => !ReferenceEquals(o.Item, occurrence.Item)))
                {
                    tally.Add(other.Item, occurrence.Item, person, starts.LocalDateTime);
                }

                if (others.Count < MostAtOnce)
                {
                    others.Add(occurrence);
                }
            }
        }

        return tally.Findings(ConflictDiagnostics.HolderClash);
    }

    private static Instant EndOf(Occurrence occurrence) => (occurrence.EndsAt ?? occurrence.StartsAt)!.Value.ToInstant();

    // Owners that are several people can share the work; a guest without a number is the person they are named for.
    private static IEnumerable<Role> People(ScheduleItem item) => item.Owners
        .Where(IsOnePerson)
        .Concat(item.Guests.Where(g => g.Holders is null || IsOnePerson(g)))
        .Distinct();

    private static bool IsOnePerson(Role role) =>
        role.Holders is { Count: 1, PerMembers: null } || (role.Holders is null && ReferenceEquals(role.Kind, RoleKinds.Guest));
}
