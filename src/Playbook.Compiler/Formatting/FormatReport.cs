using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler.Formatting;

/// <summary>A file that was formatted.</summary>
/// <param name="Name">The name it is shown under.</param>
/// <param name="Text">Its formatted text.</param>
/// <param name="IsChanged">Whether the text differs from what was read.</param>
/// <param name="KeepsSpelling">Whether its words stayed as they were although another language was asked for.</param>
public sealed record FormattedFile(string Name, string Text, bool IsChanged, bool KeepsSpelling);

/// <summary>What came of formatting files.</summary>
/// <param name="Files">The files that could be read, in the order of the inputs.</param>
/// <param name="Diagnostics">Lines that could not be parsed, and files that could not be read or written.</param>
public sealed record FormatReport(ImmutableArray<FormattedFile> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether a file could not be read or written.</summary>
    public bool HasAccessFailure => Diagnostics.Any(d => CompilerDiagnostics.IsAccessFailure(d.Descriptor));
}
