using System.Collections.Immutable;
using Playbook.Compiler.Reading;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler.Inputs;

/// <summary>A file to compile.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="Folder">The folder it was found through: the project folder where none is marked.</param>
public sealed record InputFile(string FullPath, string Folder)
{
    /// <summary>What was read already, as from standard input; null when the file is still to be read.</summary>
    public SourceReading? Reading { get; init; }
}

/// <summary>The files to compile, and what led nowhere.</summary>
/// <param name="Files">Each once: in the order of the paths given, and by name below each.</param>
/// <param name="Problems">Findings <c>PB5xxx</c> about paths that lead to no file.</param>
public sealed record InputSet(ImmutableArray<InputFile> Files, ImmutableArray<Diagnostic> Problems)
{
    /// <summary>Folders that were searched whole, as full paths.</summary>
    public ImmutableArray<string> Folders { get; init; } = [];

    /// <summary>Folders that were searched, whole or for what a pattern fits, as full paths: a file that comes there may be one more.</summary>
    public ImmutableArray<string> SearchedFolders { get; init; } = [];
}
