using System.Collections.Immutable;
using Playbook.Semantics.Model;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block goal: a goal with a number and a deadline.</summary>
public static class GoalWords
{
    /// <summary>Which stage it serves: acquisition, activation, retention, revenue, referral.</summary>
    public static Field<Word> Stage { get; } = new(
        "stage",
        new("阶段", "stage"),
        new("属于哪个阶段：获取、激活、留存、变现、推荐。", "Which stage it serves: acquisition, activation, retention, revenue, referral."),
        Shapes.OneOf(Stages.Table));

    /// <summary>What is counted: one of the known metrics, or your own in quotes.</summary>
    public static Field<Word> Metric { get; } = new(
        "metric",
        new("指标", "metric"),
        new("数什么；可以用现成的指标，也可以用引号写自己的。", "What is counted: one of the known metrics, or your own in quotes."),
        Shapes.Metric);

    /// <summary>Where it stands now.</summary>
    public static Field<decimal> Baseline { get; } = new(
        "baseline",
        new("基线|现状", "baseline"),
        new("现在是多少。", "Where it stands now."),
        Shapes.Number);

    /// <summary>The number to reach; 0 is fine where growth is by referral alone.</summary>
    public static Field<decimal> Target { get; } = new(
        "target",
        new("目标值", "target"),
        new("要达到多少；纯靠转介绍时写 0 也可以。", "The number to reach; 0 is fine where growth is by referral alone."),
        Shapes.Number);

    /// <summary>By which day or date.</summary>
    public static Field<int> By { get; } = new(
        "by",
        new("截止|期限", "by|deadline"),
        new("到第几天或哪一天为止。", "By which day or date."),
        Shapes.Day);

    /// <summary>Which pain of the positioning it solves.</summary>
    public static Field<ImmutableArray<Prose>> Solves { get; } = new(
        "solves",
        new("解决", "solves"),
        new("解决定位里的哪个痛点。", "Which pain of the positioning it solves."),
        Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>Who answers for it.</summary>
    public static Field<Role> Owner { get; } = new(
        "owner",
        new("负责|负责人", "owner"),
        new("谁负责。", "Who answers for it."),
        Shapes.Role);

    /// <summary>What is done for it, in steps one can carry out.</summary>
    public static Field<ImmutableArray<Prose>> Tasks { get; } = new(
        "tasks",
        new("任务|做法", "tasks|task"),
        new("要做的几件事，做得到、看得见。", "What is done for it, in steps one can carry out."),
        Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>Through which channels.</summary>
    public static Field<ImmutableArray<Channel>> Channels { get; } = new(
        "channels",
        new("渠道", "channels"),
        new("靠哪些渠道。", "Through which channels."),
        Shapes.Channels)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>Where the number comes from: history or the trade.</summary>
    public static Field<Prose> Rationale { get; } = new(
        "rationale",
        new("依据|理由", "rationale|reason"),
        new("数字从哪里来：历史或行业数据。", "Where the number comes from: history or the trade."),
        Shapes.Text);

    /// <summary>A step towards the goal (practices P133, P142).</summary>
    public static BlockRow Action { get; } = new(
        "action",
        new("行动", "action"),
        new("为目标做的一件事：属于哪个阶段、谁做、什么时候做。", "A thing done for the goal: at which stage, by whom, when."))
    {
        Multiplicity = Multiplicity.Many,
        Head = BlockHead.Required,
        Heading = new("名字、标题", "a name, a title"),
        Example = new("行动 \"写三篇软文\" { 阶段 获取 时间 第-7天 20:00 负责 小助手 }", "action \"Write three articles\" { stage acquisition date day -7 at 20:00 owner assistant }"),
        Chapter = Chapters.Preparation,
        IsTable = true,
        Fields = [Stage, CommonWords.When, ItemWords.Criterion, CommonWords.Owners],
        Items = [new BlockItem(CommonWords.When, ItemKinds.Preparation)],
    };

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "goal",
        new("目标", "goal"),
        new("一个带数字和期限的目标。", "A goal with a number and a deadline."))
    {
        Multiplicity = Multiplicity.Many,
        Heading = new("名字、标题", "a name, a title"),
        IsDeclaration = true,
        Fields =
        [
            Stage, Metric, Baseline, Target, By, Solves, Owner, Tasks, Channels, Rationale,
        ],
        Blocks = [Action],
    };
}
