using System.Collections.Immutable;
using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding.Schedule;

/// <summary>Items whose own copy is not read yet: templates are checked against the whole model.</summary>
public sealed class ScheduleDraft
{
    /// <summary>The items in source order.</summary>
    public ImmutableArray<ScheduleItem> Items { get; init; } = [];
}

/// <summary>Schedule lines to items. Two steps, since an item's copy may use everything in the playbook, other items included.</summary>
public static class ScheduleBinder
{
    /// <summary>Reads the lines of all schedule blocks: when, kind, names, owners, fields; references between items are resolved.</summary>
    /// <param name="lines">The lines in source order.</param>
    /// <param name="frame">What is known of the playbook.</param>
    /// <param name="scope">Names, words and findings.</param>
    public static ScheduleDraft BindItems(IEnumerable<ScheduleItemSyntax> lines, ScheduleFrame frame, BindingScope scope) =>
        throw new NotImplementedException();

    /// <summary>Checks the copies written in the items' blocks and puts them into the items.</summary>
    /// <param name="draft">The items; they are part of <paramref name="playbook"/>.</param>
    /// <param name="playbook">The model, whole but for its copies and unrendered prose.</param>
    /// <param name="scope">Names, words and findings.</param>
    public static void BindCopies(ScheduleDraft draft, PlaybookModel playbook, BindingScope scope) => throw new NotImplementedException();

    /// <summary>Reads when a duty is done; the same patterns and modifiers as in the schedule, without references to items.</summary>
    /// <param name="syntax">The phrase.</param>
    /// <param name="frame">What is known of the playbook.</param>
    /// <param name="scope">Names, words and findings.</param>
    public static When? BindWhen(WhenSyntax syntax, ScheduleFrame frame, BindingScope scope) => throw new NotImplementedException();

    /// <summary>Reads the playbook's <c>copy</c> blocks: its own texts for copy types, per channel, in long, medium and short.</summary>
    /// <param name="statements">The statements, heads included.</param>
    /// <param name="playbook">The model, whole but for its copies and unrendered prose.</param>
    /// <param name="scope">Names, words and findings.</param>
    public static void BindCopyOverrides(IEnumerable<StatementSyntax> statements, PlaybookModel playbook, BindingScope scope) =>
        throw new NotImplementedException();
}
