using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler.Writing;

/// <summary>What happens to a file of the output folder.</summary>
public enum OutputChange
{
    /// <summary>It has the same bytes already and is left alone.</summary>
    None,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>Its bytes are others.</summary>
    Changed,

    /// <summary>It is no longer made, and goes.</summary>
    Removed,
}

/// <summary>A file of a playbook.</summary>
/// <param name="Path">Below the playbook's folder, with forward slashes.</param>
/// <param name="Length">How many bytes.</param>
/// <param name="Hash">SHA-256 of them in lower-case hexadecimal.</param>
/// <param name="Change">What happens to it.</param>
public readonly record struct WrittenFile(string Path, long Length, string Hash, OutputChange Change);

/// <summary>What became of a playbook's outputs.</summary>
/// <param name="Files">All of them; none when nothing was written.</param>
/// <param name="Problem">Why nothing was written, or null.</param>
public sealed record WriteResult(ImmutableArray<WrittenFile> Files, Diagnostic? Problem)
{
    /// <summary>How many files are new or changed.</summary>
    public int Written => Files.Count(file => file.Change != OutputChange.None);

    /// <summary>How many had the same bytes already and were left alone.</summary>
    public int Unchanged => Files.Length - Written;

    /// <summary>What making the files found; an error among it is why nothing was written.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];
}
