using System.Collections.Immutable;
using Playbook.Semantics.Binding.Reuse;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Semantics.Binding;

/// <summary>What a file means.</summary>
/// <param name="Playbooks">The playbooks declared in it, with what could be made of them; none for a library of roles.</param>
/// <param name="Diagnostics">Findings <c>PB2xxx</c>–<c>PB4xxx</c> of this file and, where a mistake is theirs, of imported ones.</param>
public sealed record BoundFile(ImmutableArray<PlaybookModel> Playbooks, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Playbooks that are made row by row, in source order.</summary>
    public ImmutableArray<BoundTable> Tables { get; init; } = [];
}
