using System.Collections.Immutable;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding.Reuse;

/// <summary>Which tables the playbooks of a file ask for; whoever reads files looks here.</summary>
public static class TableRequests
{
    /// <summary>The texts that name them, in source order.</summary>
    /// <param name="file">The file.</param>
    public static ImmutableArray<TextSyntax> Of(CompilationUnitSyntax file) =>
    [
        .. file.Members.OfType<StatementSyntax>()
            .Where(statement => BlockOverride.Is(statement, PlaybookWords.Block))
            .Select(statement => ReuseHead.Of(statement))
            .Where(head => head.Blueprint is not null)
            .Select(head => head.Table)
            .OfType<TextSyntax>(),
    ];
}
