using System.Collections.Immutable;
using Playbook.Compiler.Inputs;
using Playbook.Generators;
using Playbook.Planning;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler;

/// <summary>What is to be built, and how.</summary>
public sealed record BuildRequest
{
    /// <summary>The files.</summary>
    public required ImmutableArray<InputFile> Inputs { get; init; }

    /// <summary>Full path of the folder for outputs; null only checks.</summary>
    public string? OutputFolder { get; init; }

    /// <summary>Which outputs are made.</summary>
    public ImmutableArray<OutputKind> Kinds { get; init; } = Outputs.All;

    /// <summary>Whether every kind of output is made, so that others of a playbook are out of date.</summary>
    public bool MakesAllKinds => Kinds.Length == Outputs.All.Length;

    /// <summary>Whether playbooks get front pages, and so the folder gets one of all of them.</summary>
    public bool MakesSite => Kinds.Any(kind => kind.IsListed);

    /// <summary>Folders that were searched whole for <see cref="Inputs"/>, as full paths: what is not among them there, is not there.</summary>
    public ImmutableArray<string> Folders { get; init; } = [];

    /// <summary>Whether it is only to be told what would be written and removed.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>Whether a warning counts as an error, so that its playbook is not written.</summary>
    public bool WarningsAsErrors { get; init; }

    /// <summary>Shown each plan before it is let go; called from as many threads as there are jobs.</summary>
    public Action<Plan>? OnPlan { get; init; }

    /// <summary>How many playbooks are compiled at a time, one or more.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Whether a playbook with these findings is not written.</summary>
    /// <param name="diagnostics">What was found.</param>
    internal bool Refuses(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Any(d => d.Severity == Severity.Error || (WarningsAsErrors && d.Severity == Severity.Warning));

    /// <summary>Findings as grave as this build takes them.</summary>
    /// <param name="diagnostics">What was found.</param>
    internal ImmutableArray<Diagnostic> Weighed(ImmutableArray<Diagnostic> diagnostics) =>
        WarningsAsErrors ? [.. diagnostics.Select(d => d.Severity == Severity.Warning ? d with { Severity = Severity.Error } : d)] : diagnostics;
}
