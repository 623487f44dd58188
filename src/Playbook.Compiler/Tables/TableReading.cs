using System.Collections.Immutable;
using Playbook.Compiler.Reading;
using Playbook.Semantics.Binding.Reuse;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler.Tables;

/// <summary>What became of a table: its rows, or why there are none.</summary>
/// <param name="Table">The table, or null.</param>
/// <param name="Diagnostics">Findings <c>PB5xxx</c>.</param>
internal sealed record TableReading(DataTable? Table, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Hash of the file's bytes; none where it was not read.</summary>
    public ContentHash Hash { get; init; } = ContentHash.None;

    public static TableReading Failed(params ReadOnlySpan<Diagnostic> diagnostics) => new(null, [.. diagnostics]);
}
