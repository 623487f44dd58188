using System.Collections.Immutable;
using Playbook.Semantics.Model;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block review: what the team looks back on, how often, and what becomes of it (practices P133, P243, P247).</summary>
public static class ReviewWords
{
    /// <summary>What is looked at.</summary>
    public static Field<ImmutableArray<Prose>> Looks { get; } = new(
        "looks-at", new("看什么|对照", "looks-at"), new("拿什么数据和事实来对照。", "Which numbers and facts are looked at."), Shapes.Texts)
    {
        Label = new("", "what we look at"),
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>Who takes part.</summary>
    public static Field<ImmutableArray<Role>> Attendees { get; } = new(
        "attendees", new("参加|参加的人", "attendees|with-whom"), new("谁参加。", "Who takes part."), Shapes.Roles)
    {
        Label = new("", "who takes part"),
    };

    /// <summary>Where conclusions go.</summary>
    public static Field<Prose> Outcome { get; } = new(
        "outcome", new("结论去向|结论", "outcome"), new("结论写到哪里、谁来跟。", "Where conclusions are written, and who follows them up."), Shapes.Text)
    {
        Label = new("", "where the outcome goes"),
    };

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "review", new("复盘", "review"), new("团队定期复盘：多久一次、谁参加、看什么、什么形式。", "The team looks back: how often, who, at what, in which form."))
    {
        Multiplicity = Multiplicity.Many,
        Head = BlockHead.Optional,
        Heading = new("名字、标题，都可以不写", "perhaps a name and a title"),
        Chapter = Chapters.Improvement,
        Fields = [CommonWords.When, Looks, ItemWords.Form, ItemWords.Duration, Attendees, Outcome, CommonWords.Owners],
        Items = [new BlockItem(CommonWords.When, ItemKinds.Preparation) { Copy = NewsCopy.Review }],
    };
}
