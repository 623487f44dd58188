using Playbook.Compiler.Reading;
using Playbook.Syntax;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler.Imports;

/// <summary>A file as it was read and parsed, or why it could not be read. Exactly one of tree and problem is there.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="Tree">Its tree.</param>
/// <param name="Problem">A finding <c>PB5xxx</c>.</param>
public sealed record LoadedFile(string FullPath, SyntaxTree? Tree, Diagnostic? Problem)
{
    /// <summary>What it held; nothing where it could not be read.</summary>
    public FileStamp Stamp { get; init; } = FileStamp.Absent(FullPath);
}
