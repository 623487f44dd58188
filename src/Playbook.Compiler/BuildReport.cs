using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Writing;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler;

/// <summary>What came of a build. Counts and findings do not depend on how many jobs ran.</summary>
/// <param name="Diagnostics">All findings, each once, by file and place.</param>
/// <param name="Playbooks">How many playbooks the files hold.</param>
/// <param name="Files">The files of the output folder that are new, changed or gone; of a dry run, that would be.</param>
public sealed record BuildReport(ImmutableArray<Diagnostic> Diagnostics, int Playbooks, ImmutableArray<ReportedFile> Files)
{
    /// <summary>How many files had the same bytes already.</summary>
    public int Unchanged { get; init; }

    /// <summary>How many files are new or changed.</summary>
    public int Written => Files.Count(file => file.Change is OutputChange.Added or OutputChange.Changed);

    /// <summary>How many of earlier builds went.</summary>
    public int Removed => Files.Count(file => file.Change == OutputChange.Removed);

    /// <summary>How many findings are errors.</summary>
    public int Errors => Diagnostics.Count(d => d.Severity == Severity.Error);

    /// <summary>How many findings are warnings.</summary>
    public int Warnings => Diagnostics.Count(d => d.Severity == Severity.Warning);

    /// <summary>Whether something could not be read or written.</summary>
    public bool HasAccessFailure => Diagnostics.Any(d => CompilerDiagnostics.IsAccessFailure(d.Descriptor));
}

/// <summary>A file of the output folder.</summary>
/// <param name="Path">Its name for messages.</param>
/// <param name="Change">What happened to it.</param>
public readonly record struct ReportedFile(string Path, OutputChange Change);
