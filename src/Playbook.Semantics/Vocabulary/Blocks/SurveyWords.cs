using System.Collections.Immutable;
using Playbook.Semantics.Model;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block survey: what is asked of members again and again, and what came of it (practice P224).</summary>
public static class SurveyWords
{
    /// <summary>What is asked; the same fact as <c>问卷</c> in a line of the schedule.</summary>
    public static Field<ImmutableArray<Prose>> Questions { get; } = new(
        ItemWords.Survey.Id, new("问题|提问", "questions|question"), new("问哪几个问题。", "What is asked."), Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>What changed since the last one.</summary>
    public static Field<ImmutableArray<Prose>> Changes { get; } = new(
        "changes",
        new("已改进|上次改了", "changes|changed"),
        new("根据上次的意见改了什么，跟问卷一起告诉大家。", "What changed since the last one; told along with it."),
        Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>Whether answers carry no name.</summary>
    public static Field<bool> Anonymous { get; } = new(
        "anonymous", new("匿名", "anonymous"), new("不记名，方便说真话。", "Answers carry no name, so that they are honest."), Shapes.Flag);

    /// <summary>When and where members hear what came of it.</summary>
    public static Field<Prose> Answered { get; } = new(
        "answered", new("回音|结果公布", "answered"), new("什么时候、在哪里告诉大家结果。", "When and where members hear what came of it."), Shapes.Text)
    {
        Label = new("", "where results are told"),
    };

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "survey", new("问卷", "survey"), new("定期问成员：想改进什么。", "Asks members regularly what should improve."))
    {
        Multiplicity = Multiplicity.Many,
        Head = BlockHead.Optional,
        Heading = new("名字、标题，都可以不写", "perhaps a name and a title"),
        Chapter = Chapters.Improvement,
        Fields = [CommonWords.When, Questions, ItemWords.Link, ItemWords.Deadline, Changes, Anonymous, Answered, CommonWords.Owners, CommonWords.Channels, ItemWords.Remind],
        Items = [new BlockItem(CommonWords.When, ItemKinds.Survey)],
    };
}
