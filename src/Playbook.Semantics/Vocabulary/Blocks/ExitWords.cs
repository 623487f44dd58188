using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block exit: when members are asked to leave, and how the group is cleared (practices P073–P076, P106, P118).</summary>
public static class ExitWords
{
    /// <summary>Why someone is asked to leave: silence, advertising, other values (P074); never criticism.</summary>
    public static Field<ImmutableArray<Prose>> Criteria { get; } = new(
        "criteria", new("情形|退出标准", "criteria"), new("什么情形会请人离开：不说话、发广告、不认同价值观（P074）；提意见不算。", "Why someone is asked to leave: silence, advertising, other values (P074); never criticism."), Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>A condition that can be counted: condition when silence >= 30.</summary>
    public static Field<Condition> Condition { get; } = new(
        "condition", new("条件", "condition"), new("可以计算的条件：条件 当 沉默 >= 30。", "A condition that can be counted: condition when silence >= 30."), Shapes.When);

    /// <summary>How often: monthly, quarterly, half-yearly (P073).</summary>
    public static Field<Word> Cycle { get; } = new(
        "cycle", new("周期|清理周期", "cycle"), new("多久清理一次：月度、季度、半年度（P073）。", "How often: monthly, quarterly, half-yearly (P073)."), Shapes.OneOf(CleanUpCycles.Table))
    {
        Label = new("", "how often"),
    };

    /// <summary>What one replies to stay, usually “1” (P075).</summary>
    public static Field<Prose> Token { get; } = new(
        "token", new("签到词|回复", "token|reply"), new("回复什么就留下，一般是“1”（P075）。", "What one replies to stay, usually “1” (P075)."), Shapes.Text)
    {
        Label = new("", "word that keeps a place"),
    };

    /// <summary>Within how long one may come back.</summary>
    public static Field<Length> Grace { get; } = new(
        "grace", new("宽限|宽限期", "grace"), new("清理后多久内还能回来。", "Within how long one may come back."), Shapes.Length)
    {
        Label = new("", "time to come back"),
    };

    /// <summary>Who is not cleared: those on leave, newcomers.</summary>
    public static Field<ImmutableArray<Prose>> Exempt { get; } = new(
        "exempt", new("豁免|不清理", "exempt"), new("哪些人不清理：请过假的、刚进群的。", "Who is not cleared: those on leave, newcomers."), Shapes.Texts)
    {
        Label = new("", "not removed"),
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>The activity that follows; the same fact as <c>随后</c> in a line of the schedule.</summary>
    public static Field<Prose> Following => ItemWords.Following;

    /// <summary>Whom to ask, and how to come back, where it was a mistake.</summary>
    public static Field<Prose> WayBack { get; } = new(
        "way-back", new("回来的办法|申诉", "way-back|appeal"), new("觉得清错了，找谁、怎么回来。", "Whom to ask, and how to come back, where it was a mistake."), Shapes.Text)
    {
        Label = new("", "how to come back"),
    };

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "exit", new("退出", "exit"), new("什么情况下请人离开，多久清理一次，怎么留下。", "When members are asked to leave, how often the group is cleared, how one stays."))
    {
        Chapter = Chapters.Order,
        IsForMembers = true,
        Fields =
        [
            Criteria, Condition, Cycle, CommonWords.When, Token, Grace, Exempt, Following, WayBack,
            CommonWords.Owners, CommonWords.Channels, ItemWords.Remind,
        ],
        Items = [new BlockItem(CommonWords.When, ItemKinds.CleanUp) { Part = new("清理", "clean-up") }],
        Copies = [OrderCopy.Removal],
    };
}
