using System.Collections.Immutable;
using NodaTime;
using Playbook.Planning.Diagnostics;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Planning.Conflicts;

/// <summary>More group to-dos on one day than a group shows without scrolling (practice P128). A to-do stays until its day ends.</summary>
internal static class ToDosOverLimit
{
    private const int Limit = 3;

    /// <summary>Finds each channel once, with its fullest day's items.</summary>
    public static IEnumerable<Diagnostic> Find(ConflictScope scope) =>
        from toDo in ToDos(scope)
        group toDo by toDo.Channel into channel
        let crowded = channel.GroupBy(t => t.Occurrence.Date).Where(day => day.Count() > Limit).ToList()
        where crowded.Count > 0
        let first = crowded[0]
        let items = first.Select(t => t.Occurrence.Item).OrderBy(scope.OrderOf).ToImmutableArray()
        select ConflictDiagnostics.ToDos(channel.Key, Limit, items, crowded.Count, first.Key);

    private static IEnumerable<ToDo> ToDos(ConflictScope scope) =>
        from occurrence in scope.Occurrences
        where occurrence.IsItem && occurrence.Item.Kind.IsToDo
        from channel in occurrence.Item.Channels.Distinct()
        select new ToDo(channel, occurrence);

    private sealed record ToDo(Channel Channel, Occurrence Occurrence);
}
