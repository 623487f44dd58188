using System.Collections.Immutable;
using Playbook.Semantics.Model;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block afterwards: what becomes of a group when its event is over (practices P007–P016).</summary>
public static class AfterwardsWords
{
    /// <summary>Dissolved, kept, repositioned or moved.</summary>
    public static Field<Afterlife> Outcome { get; } = new(
        "outcome", new("去向|处理", "outcome"), new("解散、保留、重新定位还是迁移。", "Dissolved, kept, repositioned or moved."), Shapes.OneOf(Afterlives.Table))
    {
        Multiplicity = Multiplicity.Required,
        Example = new("去向 解散", "outcome dissolve"),
    };

    /// <summary>When it takes effect: one moment, told to members as a date.</summary>
    public static Field<When> Effect { get; } = new(
        CommonWords.When.Id, CommonWords.When.Spelling, new("哪天几点开始这样。", "From when on."), Shapes.Moment);

    /// <summary>Why; “it may be useful some day” is no reason (P012).</summary>
    public static Field<Prose> Reason { get; } = new(
        "reason", new("原因|为什么", "reason"), new("为什么这样安排；“以后也许用得上”不算理由（P012）。", "Why; “it may be useful some day” is no reason (P012)."), Shapes.Text)
    {
        IsInternal = true,
    };

    /// <summary>When it is announced, such as “3 days before 20:00”.</summary>
    public static Field<When> Announced { get; } = new(
        "announced", new("通知", "announced|announce"), new("提前多久通知大家，如“提前3天 20:00”。", "When it is announced, such as “3 days before 20:00”."), Shapes.Occasion)
    {
        IsInternal = true,
    };

    /// <summary>Where one finds us afterwards: account, app, new group.</summary>
    public static Field<ImmutableArray<Prose>> Target { get; } = new(
        "target", new("去处|以后在哪里", "target|where-to"), new("以后在哪里找到我们：公众号、应用、新群。", "Where one finds us afterwards: account, app, new group."), Shapes.Texts)
    {
        Label = new("", "where to find us"),
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>What one gains by coming along.</summary>
    public static Field<Prose> Benefit { get; } = new(
        "benefit", new("好处", "benefit"), new("过去有什么好处。", "What one gains by coming along."), Shapes.Text)
    {
        Label = new("", "what you gain"),
    };

    /// <summary>What the group is about from now on, in a line.</summary>
    public static Field<Prose> NewTheme { get; } = new(
        "new-positioning", new("新定位", "new-positioning|new-theme"), new("新的定位，一句话。", "What the group is about from now on, in a line."), Shapes.Text);

    /// <summary>Who should stay.</summary>
    public static Field<ImmutableArray<Prose>> Stay { get; } = new(
        "who-stays", new("留下的人|谁留下", "who-stays|stays"), new("适合留下的是哪些人。", "Who should stay."), Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>Who may leave.</summary>
    public static Field<ImmutableArray<Prose>> Leave { get; } = new(
        "who-leaves", new("离开的人|谁离开", "who-leaves|leaves"), new("可以离开的是哪些人。", "Who may leave."), Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>What those who stay have.</summary>
    public static Field<ImmutableArray<Prose>> Rights { get; } = new(
        "rights", new("权益", "rights"), new("留下来有什么权益。", "What those who stay have."), Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "afterwards", new("结束以后|活动结束以后", "afterwards|lifecycle"), new("活动结束后这个群怎么办：解散、保留、重新定位、迁移。", "What becomes of the group when its event is over: dissolved, kept, repositioned, moved."))
    {
        Chapter = Chapters.Afterwards,
        Fields =
        [
            Outcome, Reason, Effect, Announced, NewTheme, Stay, Leave, Rights, Target, Benefit, ItemWords.Link,
            CommonWords.Owners, CommonWords.Channels, ItemWords.Remind,
        ],
        Items =
        [
            new BlockItem(Effect, ItemKinds.Notice) { CopyBy = static fields => fields.Get(Outcome)?.Effect },
            new BlockItem(Announced, ItemKinds.Notice) { Part = new("通知", "announcement"), CopyBy = static fields => fields.Get(Outcome)?.Announcement },
        ],
        CopiesBy = static fields => fields.Get(Outcome) is { } outcome ? [outcome.Announcement, outcome.Effect] : [],
    };
}
