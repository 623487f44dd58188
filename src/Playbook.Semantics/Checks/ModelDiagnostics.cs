using System.Collections.Immutable;
using Playbook.Semantics.Binding.Schedule;
using Playbook.Semantics.Copy;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Semantics.Checks;

/// <summary>Every kind of finding of schedule, copy and model checks.</summary>
public static class ModelDiagnostics
{
    /// <summary>The rows, by room.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [.. ScheduleDiagnostics.Rows, .. ItemDiagnostics.Rows, .. ModelChecks.Rows, .. CopyDiagnostics.Rows];
}
