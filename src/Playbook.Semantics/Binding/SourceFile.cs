using System.Collections.Immutable;
using Playbook.Semantics.Binding.Reuse;
using Playbook.Syntax;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding;

/// <summary>A parsed file with the files it imports, already read. Whoever reads files makes these and reports what could not be read.</summary>
/// <param name="Key">From the file's name: safe as a folder name, the stem of every output.</param>
/// <param name="Tree">The file.</param>
/// <param name="Imports">One entry for each import that was read, in source order; never a cycle.</param>
public sealed record SourceFile(string Key, SyntaxTree Tree, ImmutableArray<ImportedFile> Imports)
{
    /// <summary>The tables its playbooks ask for, by the text that names them; those that could not be read are left out.</summary>
    public ImmutableDictionary<TextSyntax, DataTable> Tables { get; init; } = ImmutableDictionary<TextSyntax, DataTable>.Empty;
}

/// <summary>An import statement and the file it brought.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="File">The file.</param>
public sealed record ImportedFile(StatementSyntax Statement, SourceFile File);
