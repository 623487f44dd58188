using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Planning.Diagnostics;

/// <summary>Everything this stage can find.</summary>
public static class PlanningDiagnostics
{
    /// <summary>Every kind of finding, by room and code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [.. ConflictDiagnostics.All, .. DateDiagnostics.All, .. MessageDiagnostics.All, .. HolidayFileDiagnostics.All,
            .. CheckDiagnostics.All, .. ExampleDiagnostics.All];
}
