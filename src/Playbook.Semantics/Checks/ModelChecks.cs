using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Semantics.Checks;

/// <summary>The checks over a whole model; each is a file of its own.</summary>
public static class ModelChecks
{
    /// <summary>Runs every check.</summary>
    /// <param name="playbook">The model, its prose rendered.</param>
    /// <returns>Findings <c>PB3xxx</c>, in the order of the checks and then of the source.</returns>
    public static ImmutableArray<Diagnostic> Run(PlaybookModel playbook) => throw new NotImplementedException();
}
