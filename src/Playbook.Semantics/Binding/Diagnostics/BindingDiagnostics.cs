using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Semantics.Binding;

/// <summary>Every kind of finding of names and types.</summary>
public static class BindingDiagnostics
{
    /// <summary>The rows, by their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        .. WordDiagnostics.Rows, .. NameDiagnostics.Rows, .. BlockDiagnostics.Rows, .. ValueDiagnostics.Rows, .. MomentDiagnostics.Rows,
        .. ConditionDiagnostics.Rows, .. RuleDiagnostics.Rows, .. Reuse.ReuseDiagnostics.Rows,
    ];
}
