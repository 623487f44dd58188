using System.Collections.Frozen;
using System.Collections.Immutable;
using Playbook.Semantics.Binding;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the schedule and of an item's block.</summary>
public static partial class ItemWords
{
    /// <summary>The block of an item.</summary>
    public static BlockRow Block => Rows.Block;

    /// <summary>The schedule; its lines begin with when they happen.</summary>
    public static BlockRow Schedule => Rows.Schedule;

    /// <summary>The item's own message.</summary>
    public static Field<ItemText> Copy => Rows.Copy;

    /// <summary>The word of each segment; behind it stands its text, perhaps after when it is sent or how long it takes.</summary>
    public static FrozenDictionary<SegmentRow, Field<ItemText>> OfSegment => Rows.OfSegment;

    // Its own class, so that the rows of every file are made before the block reads them.
    private static class Rows
    {
        internal static readonly Field<ItemText> Copy = new(
            "copy",
            new("文案|正文", "copy|text"),
            new("这一条自己的文案，可以用 {{ }} 引用活动和手册里的事实。", "The item's own message; {{ }} may refer to facts of item and playbook."),
            Shapes.ItemText);

        internal static readonly FrozenDictionary<SegmentRow, Field<ItemText>> OfSegment = Segments.Table.Rows.ToFrozenDictionary(
            segment => segment,
            segment => new Field<ItemText>(segment.Id, segment.Spelling, segment.Documentation, Shapes.ItemText));

        internal static readonly BlockRow Block = new(
            "item", new("日程项", "item"), new("一条日程的细节。", "The details of a line of the schedule."))
        {
            Words = static () => [new(CopyTypes.Table, StructuralWord.Using)],
            Fields = AllFields(),
        };

        internal static readonly BlockRow Schedule = new(
            "schedule", new("日程", "schedule"), new("哪天几点做什么、由谁做、发到哪里。", "What happens when, by whom, and where."))
        {
            Multiplicity = Multiplicity.Required,
            NeedsBlock = true,
            IsOpen = true,
            NamedLine = Block,
            Example = new("日程 { 第1天 20:00 通知 \"开营\" }", "schedule { day 1 at 20:00 notice \"We begin\" }"),
        };

        private static ImmutableArray<Field> AllFields() =>
        [
            Remind, Guest, Prepare, Respond, Silence, Interactive, Muted, Important, Note, Survey, Question,
            Background, Takeaway, Place, Duration, Form, Criterion, Homework, SubmitTo, Formats, Deadline, Materials, Link,
            Gift, Amount, Quantity, Limit, Price, ListPrice, GroupSize, AfterSales, Cost, Capacity, Bring, Cautions,
            Rule, Following,
            Copy, .. Segments.Table.Rows.Select(segment => OfSegment[segment]),
        ];
    }
}
