using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Semantics.Checks;

/// <summary>The core group is as large as its own group holds (practices P071, P089).</summary>
internal static class CoreGroupBeyondSeats
{
    private static readonly DiagnosticDescriptor Row = new(
        "PB3242",
        "core-group-beyond-seats",
        Severity.Warning,
        new("核心群“{0}”写了 {1} 人，“{2}”最多只有 {3} 人", "The core group “{0}” is of {1} people, but “{2}” holds {3} at most"),
        new("把两处人数改成一样", "Say the same number in both places"));

    /// <summary>The check.</summary>
    public static ModelCheck Check { get; } = new([Row], Find);

    private static IEnumerable<Diagnostic> Find(PlaybookModel playbook) =>
        from core in playbook.Blocks
        where core.Row == CoreWords.Block && core.Fields.Has(TierWords.Size)
        let size = core.Fields.Get(TierWords.Size, 0)
        from channel in core.Fields.Get(CommonWords.Channels, [])
        where channel.Seats is { } seats && size > seats.High
        select Diagnostic.Create(Row, core.Location, core.Title.Text, size, channel.Title.Text, (int)channel.Seats!.Value.High);
}
