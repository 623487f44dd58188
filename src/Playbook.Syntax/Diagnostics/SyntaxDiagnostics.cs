using System.Collections.Immutable;

namespace Playbook.Syntax.Diagnostics;

/// <summary>Every finding the syntax stage can make.</summary>
public static class SyntaxDiagnostics
{
    /// <summary>All descriptors, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        .. TextDiagnostics.All,
        .. BlockDiagnostics.All,
        .. PhraseDiagnostics.All,
        .. LimitDiagnostics.All,
    ];
}
