using System.Collections.Immutable;
using Playbook.Compiler.Inputs;
using Playbook.Generators;

namespace Playbook.Compiler;

/// <summary>What is to be built, and how.</summary>
public sealed record BuildRequest
{
    /// <summary>The files.</summary>
    public required ImmutableArray<InputFile> Inputs { get; init; }

    /// <summary>Full path of the folder that names in messages are relative to.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>Full path of the folder for outputs; null only checks.</summary>
    public string? OutputFolder { get; init; }

    /// <summary>Which outputs are made.</summary>
    public ImmutableArray<OutputKind> Kinds { get; init; } = Outputs.All;

    /// <summary>Whether a warning counts as an error, so that its playbook is not written.</summary>
    public bool WarningsAsErrors { get; init; }

    /// <summary>How many playbooks are compiled at a time, one or more.</summary>
    public int Jobs { get; init; } = 1;
}
