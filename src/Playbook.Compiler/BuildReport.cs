using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler;

/// <summary>What came of a build. Counts and findings do not depend on how many jobs ran.</summary>
/// <param name="Diagnostics">All findings, each once, by file and place.</param>
/// <param name="Playbooks">How many playbooks the files hold.</param>
/// <param name="Written">How many files are new or changed.</param>
/// <param name="Unchanged">How many files had the same bytes already.</param>
public sealed record BuildReport(ImmutableArray<Diagnostic> Diagnostics, int Playbooks, int Written, int Unchanged)
{
    /// <summary>How many findings are errors.</summary>
    public int Errors => Diagnostics.Count(d => d.Severity == Severity.Error);

    /// <summary>How many findings are warnings.</summary>
    public int Warnings => Diagnostics.Count(d => d.Severity == Severity.Warning);

    /// <summary>Whether something could not be read or written.</summary>
    public bool HasAccessFailure => Diagnostics.Any(d => CompilerDiagnostics.IsAccessFailure(d.Descriptor));
}
