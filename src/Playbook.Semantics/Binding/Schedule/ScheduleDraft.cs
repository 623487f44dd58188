using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding.Schedule;

/// <summary>Items whose own copy is not read yet: templates are checked against the whole model.</summary>
public sealed class ScheduleDraft
{
    internal ScheduleDraft(ImmutableArray<ScheduleItem> items, ImmutableArray<PendingCopy> copies) => (Items, Copies) = (items, copies);

    /// <summary>The items in source order.</summary>
    public ImmutableArray<ScheduleItem> Items { get; }

    internal ImmutableArray<PendingCopy> Copies { get; }
}

/// <summary>A text in an item's block that waits for the model.</summary>
/// <param name="Item">The item.</param>
/// <param name="Extent">From the item's first character to its last.</param>
/// <param name="Segment">Which segment; null for the item's own message.</param>
/// <param name="Text">The text.</param>
/// <param name="At">When it is sent, if not at its usual place.</param>
internal sealed record PendingCopy(ScheduleItem Item, Location Extent, SegmentRow? Segment, TextSyntax Text, Reminder? At);
