using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Planning.Conflicts;

/// <summary>The checks over dated things; each is a file of its own.</summary>
internal static class ConflictChecks
{
    private static readonly ImmutableArray<Func<ConflictScope, IEnumerable<Diagnostic>>> All =
    [
        HolderClash.Find,
        SameMinute.Find,
        PartsTogether.Find,
        ChatInQuietHours.Find,
        ToDosOverLimit.Find,
        ChannelQuota.Find,
        RemindersOutOfPlace.Find,
        ItemOverlapsItself.Find,
    ];

    /// <summary>Runs every check; findings by check, then by the place of the items in the source.</summary>
    public static IEnumerable<Diagnostic> Run(PlaybookModel playbook, ImmutableArray<Occurrence> occurrences)
    {
        var scope = new ConflictScope(playbook, occurrences);
        return All.SelectMany(check => check(scope));
    }
}
