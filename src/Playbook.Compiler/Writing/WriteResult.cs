using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler.Writing;

/// <summary>What became of a playbook's outputs.</summary>
/// <param name="Written">How many files are new or changed.</param>
/// <param name="Unchanged">How many had the same bytes already and were left alone.</param>
/// <param name="Problem">Why nothing was written, or null.</param>
public sealed record WriteResult(int Written, int Unchanged, Diagnostic? Problem)
{
    /// <summary>What making the files found; an error among it is why nothing was written.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];
}
