using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Vocabulary;

/// <content>What it is about and what members do.</content>
public static partial class ItemWords
{
    /// <summary>The questions of the survey.</summary>
    public static Field<ImmutableArray<Prose>> Survey { get; } = new(
        "survey",
        new("问卷", "survey"),
        new("问卷上的问题。", "The questions of the survey."),
        Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>The question put to members.</summary>
    public static Field<ImmutableArray<Prose>> Question { get; } = new(
        "question",
        new("问题|提问", "question"),
        new("抛给成员的问题。", "The question put to members."),
        Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>Why it matters.</summary>
    public static Field<Prose> Background { get; } = new(
        "background",
        new("背景", "background"),
        new("为什么聊这个。", "Why it matters."),
        Shapes.Text);

    /// <summary>What one takes away.</summary>
    public static Field<Prose> Takeaway { get; } = new(
        "takeaway",
        new("收获", "takeaway"),
        new("参加的人能带走什么。", "What one takes away."),
        Shapes.Text)
    {
        Label = new("", "what you take away"),
    };

    /// <summary>Where: the group, a live room, an address.</summary>
    public static Field<Prose> Place { get; } = new(
        "place",
        new("地点|地址", "place|where"),
        new("在哪里：群里、直播间、见面地址。", "Where: the group, a live room, an address."),
        Shapes.Text);

    /// <summary>How long it lasts.</summary>
    public static Field<Length> Duration { get; } = new(
        "duration",
        new("时长|持续", "duration"),
        new("持续多久。", "How long it lasts."),
        Shapes.Length);

    /// <summary>In what form.</summary>
    public static Field<Prose> Form { get; } = new(
        "form",
        new("形式|方式", "form"),
        new("什么形式。", "In what form."),
        Shapes.Text);

    /// <summary>What counts as done.</summary>
    public static Field<Prose> Criterion { get; } = new(
        "criterion",
        new("标准|完成标准", "criterion"),
        new("做到什么程度算完成。", "What counts as done."),
        Shapes.Text);

    /// <summary>Where to hand in.</summary>
    public static Field<Prose> SubmitTo { get; } = new(
        "submit-to",
        new("提交到|交到|收集", "submit-to|collect"),
        new("交到哪里。", "Where to hand in."),
        Shapes.Text)
    {
        Label = new("", "where to hand in"),
    };

    /// <summary>What is to be done at home.</summary>
    public static Field<ImmutableArray<Prose>> Homework { get; } = new(
        "homework",
        new("作业|课后作业", "homework"),
        new("课后要做什么；学了就要用（P223）。", "What is to be done afterwards; knowledge leads to action (P223)."),
        Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>What may be handed in: slides, document, picture.</summary>
    public static Field<ImmutableArray<Prose>> Formats { get; } = new(
        "formats",
        new("格式", "formats|format"),
        new("可以交什么：PPT、文档、图片。", "What may be handed in: slides, document, picture."),
        Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>The activity that begins right after it.</summary>
    public static Field<Prose> Following { get; } = new(
        "following",
        new("随后|接下来", "following|then"),
        new("紧接着开始的活动：清完人马上开始，大家更愿意签到（P076）。", "The activity that begins right after it: people like to answer a roll call then (P076)."),
        Shapes.Text)
    {
        Label = new("", "right after it"),
    };

    /// <summary>Until when.</summary>
    public static Field<Prose> Deadline { get; } = new(
        "deadline",
        new("截止", "deadline|until-when"),
        new("截止到什么时候。", "Until when."),
        Shapes.UntilWhen);

    /// <summary>Materials used or given.</summary>
    public static Field<ImmutableArray<Prose>> Materials { get; } = new(
        "materials",
        new("材料|资料", "materials|material"),
        new("用到或送出的资料。", "Materials used or given."),
        Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>Where to tap.</summary>
    public static Field<Prose> Link { get; } = new(
        "link",
        new("链接", "link"),
        new("点哪里。", "Where to tap."),
        Shapes.Text);
}
