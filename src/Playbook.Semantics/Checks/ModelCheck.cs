using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Semantics.Checks;

/// <summary>A check over a whole model.</summary>
/// <param name="Rows">The kinds of finding it can give.</param>
/// <param name="Find">Gives the findings, in source order.</param>
internal sealed record ModelCheck(ImmutableArray<DiagnosticDescriptor> Rows, Func<PlaybookModel, IEnumerable<Diagnostic>> Find);
