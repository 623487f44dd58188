using Playbook.Semantics.Model;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Vocabulary;

/// <summary>
/// An item that a block puts into the schedule. Its details are the block's own fields, so copy asks <c>活动.价格</c> whether the price
/// stands in a schedule line or in a block.
/// </summary>
/// <param name="When">The field that says when; a block without it puts nothing into the schedule.</param>
/// <param name="Kind">What the item is.</param>
public sealed record BlockItem(Field<When> When, ItemKind Kind)
{
    /// <summary>The copy it sends; null for that of its kind.</summary>
    public CopyType? Copy { get; init; }

    /// <summary>What is added to the block's title, where the block has several items.</summary>
    public Bilingual? Part { get; init; }
}
