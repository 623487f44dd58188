using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Formatting;

/// <summary>What the vocabulary says of a line.</summary>
/// <param name="Term">The row that the line belongs to; null when it is not known.</param>
/// <param name="IsNamed">Whether it begins with a name of the author's, not with the row's own word.</param>
internal readonly record struct LineRow(Term? Term, bool IsNamed = false)
{
    /// <summary>The row of the block behind the line, or null.</summary>
    /// <param name="member">The line.</param>
    public BlockRow? InnerOf(MemberSyntax member) => member.Block is null ? null
        : ReferenceEquals(Term, ReuseWords.Change) ? ItemWords.Block
        : Term as BlockRow;
}

/// <summary>The rows of the vocabulary that the parts of a tree belong to.</summary>
internal static class Rows
{
    /// <summary>The row of a member in the block it stands in; an item's is the row of items.</summary>
    /// <param name="member">The member.</param>
    /// <param name="container">The block around it; null when it is not known.</param>
    public static LineRow Of(MemberSyntax member, BlockRow? container) => member switch
    {
        ScheduleItemSyntax => new(ItemWords.Block),
        StatementSyntax { Head.Key: { Length: > 0 } key } when container is not null => Of(key, container),
        _ => default,
    };

    private static LineRow Of(string key, BlockRow container)
    {
        // Lines that change a blueprint may stand in any block, as the binder reads them.
        var term = container.Find(key) ?? container.Like?.Find(key) ?? container.LineWords?.FindTerm(key) ?? ReuseWords.ChangingLines.Find(key);
        return term is null ? new(container.NamedLine, IsNamed: true) : new(term);
    }
}
