using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Vocabulary;

/// <summary>
/// An item that a block puts into the schedule. Its details are the block's own fields, so copy asks <c>活动.价格</c> whether the price
/// stands in a schedule line or in a block.
/// </summary>
/// <param name="Kind">What the item is.</param>
public sealed record BlockItem(ItemKind Kind)
{
    /// <summary>An item told by a field that says when; a block without it puts nothing into the schedule.</summary>
    public BlockItem(Field<When> when, ItemKind kind)
        : this(kind) => When = when;

    /// <summary>Items told by a field that says when several times.</summary>
    public BlockItem(Field<ImmutableArray<When>> when, ItemKind kind)
        : this(kind) => When = when;

    /// <summary>An item that waits for an event of a member, wherever the block stands.</summary>
    public BlockItem(TriggerRow trigger, ItemKind kind)
        : this(kind) => Trigger = trigger;

    /// <summary>The field that says when, once or several times; null for an item that waits for an event.</summary>
    public Field? When { get; }

    /// <summary>The event it waits for, or null.</summary>
    public TriggerRow? Trigger { get; }

    /// <summary>The copy it sends; null for that of its kind.</summary>
    public CopyType? Copy { get; init; }

    /// <summary>The copy that what was written calls for, where it depends on that: a flash sale has another text than a group purchase.</summary>
    public Func<FieldValues, CopyType?>? CopyBy { get; init; }

    /// <summary>The field that says who does it, where that is not who sees to the block.</summary>
    public Field<ImmutableArray<Role>>? By { get; init; }

    /// <summary>What is added to the block's title, where the block has several items.</summary>
    public Bilingual? Part { get; init; }

    /// <summary>
    /// The field whose item “before” counts back from, where it is there: a countdown runs towards the end of a sale, not its beginning.
    /// </summary>
    public Field<When>? BackFrom { get; init; }

    /// <summary>The copy it sends with these fields.</summary>
    /// <param name="fields">The block's fields.</param>
    internal CopyType? CopyOf(FieldValues fields) => CopyBy?.Invoke(fields) ?? Copy ?? Kind.Copy;

    /// <summary>When it takes place, by these fields; an item that waits for an event is not among them.</summary>
    /// <param name="fields">The block's fields.</param>
    internal ImmutableArray<When> OccasionsOf(FieldValues fields) => When switch
    {
        Field<When> once => fields.Get(once) is { } when ? [when] : [],
        Field<ImmutableArray<When>> often => fields.Get(often, []),
        _ => [],
    };
}
