using Playbook.Syntax.Tree;

namespace Playbook.Compiler.Imports;

/// <summary>Which statements of a file are imports.</summary>
internal static class ImportStatement
{
    /// <summary>The path behind the word <c>import</c>; null for every other statement, and for an import without a path.</summary>
    public static TextSyntax? Path(StatementSyntax statement) =>
        statement.Head.Key is "import" or "引入" ? statement.Arguments.OfType<TextSyntax>().FirstOrDefault() : null;
}
