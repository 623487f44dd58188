using System.Collections.Frozen;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;

namespace Playbook.Compiler.Imports;

/// <summary>Which statements of a file are imports.</summary>
internal static class ImportStatement
{
    private static readonly FrozenSet<string> Heads = FileWords.Import.Spelling.All.Select(WordKey.Of).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The path behind the word <c>import</c>; null for every other statement, and for an import without a path.</summary>
    public static TextSyntax? Path(StatementSyntax statement) =>
        Heads.Contains(statement.Head.Key) ? statement.Arguments.OfType<TextSyntax>().FirstOrDefault() : null;
}
