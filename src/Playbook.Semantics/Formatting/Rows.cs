using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Formatting;

/// <summary>The rows of the vocabulary that the parts of a tree belong to.</summary>
internal static class Rows
{
    /// <summary>The row of a member's first word in the block it stands in; an item's is the row of items.</summary>
    /// <param name="member">The member.</param>
    /// <param name="container">The block around it; null when it is not known.</param>
    public static Term? TermOf(MemberSyntax member, BlockRow? container) => member switch
    {
        ScheduleItemSyntax => ItemWords.Block,
        StatementSyntax statement => container?.Find(statement.Head.Key) ?? container?.LineWords?.FindTerm(statement.Head.Key),
        _ => null,
    };

    /// <summary>The row of the block behind a member, or null.</summary>
    public static BlockRow? InnerOf(MemberSyntax member, Term? term) => member.Block is null ? null : term as BlockRow;
}
