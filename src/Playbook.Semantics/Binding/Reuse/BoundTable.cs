using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Semantics.Binding.Reuse;

/// <summary>Playbooks that are made of one blueprint and the rows of a table, each when it is asked for, so that none is kept.</summary>
public sealed class BoundTable
{
    private readonly Func<int, BoundRow> _bind;

    internal BoundTable(ImmutableArray<string> keys, Func<int, BoundRow> bind)
    {
        Keys = keys;
        _bind = bind;
    }

    /// <summary>The key of each playbook, in the order of the rows.</summary>
    public ImmutableArray<string> Keys { get; }

    /// <summary>Makes the playbook of a row; may be called from several threads at once.</summary>
    /// <param name="row">Counted from 0, below the number of keys.</param>
    public BoundRow Bind(int row) => _bind(row);
}

/// <summary>What came of a row.</summary>
/// <param name="Playbook">The playbook, or null where the row leaves none.</param>
/// <param name="Diagnostics">Findings <c>PB2xxx</c>–<c>PB4xxx</c> that its blueprint by itself has not; each names the row.</param>
public sealed record BoundRow(PlaybookModel? Playbook, ImmutableArray<Diagnostic> Diagnostics);
