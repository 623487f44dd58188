using System.Collections.Immutable;
using Playbook.Semantics.Model;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block experiment: two ways tried side by side, and the cycle of plan, do, check, act (practice P264).</summary>
public static class ExperimentWords
{
    /// <summary>What is believed.</summary>
    public static Field<Prose> Hypothesis { get; } = new(
        "hypothesis", new("假设", "hypothesis"), new("我们猜什么会更好、为什么。", "What we believe will be better, and why."), Shapes.Text);

    /// <summary>The ways that are compared.</summary>
    public static Field<ImmutableArray<Prose>> Variants { get; } = new(
        "variants", new("方案|对比方案", "variants|variant"), new("对比哪两种或几种做法。", "The ways that are compared, two or more."), Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>Who gets which.</summary>
    public static Field<Prose> Split { get; } = new(
        "split", new("分组|怎么分", "split"), new("谁用哪种做法。", "Who gets which."), Shapes.Text)
    {
        Label = new("", "how it is split"),
    };

    /// <summary>When the result is read.</summary>
    public static Field<When> Read { get; } = new(
        "read-when", new("看结果|结果日", "read-on|read-when"), new("什么时候看结果。", "When the result is read."), Shapes.Occasion)
    {
        Label = new("", "result read"),
    };

    /// <summary>What decides.</summary>
    public static Field<Prose> Decision { get; } = new(
        "decision", new("判定|怎么算赢", "decides|decision"), new("结果到什么程度就采用哪个方案。", "Which result lets us take which."), Shapes.Text)
    {
        Label = new("", "what decides"),
    };

    /// <summary>What is kept and what changes.</summary>
    public static Field<Prose> Act { get; } = new(
        "act", new("改进|处理", "act"), new("看完结果做什么：推广、再试、停掉。", "What follows: spread it, try again, stop."), Shapes.Text)
    {
        Label = new("", "what we do then"),
    };

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "experiment", new("实验", "experiment"), new("一次对比实验：假设、方案、指标、看结果的日子、怎么判定。", "A comparison: hypothesis, variants, metric, when it is read, what decides."))
    {
        Multiplicity = Multiplicity.Many,
        Head = BlockHead.Required,
        Heading = new("名字、标题", "a name, a title"),
        Example = new("实验 \"欢迎语长短\" { 方案 \"三行\"、\"十行\" 指标 \"当天自我介绍人数\" }", "experiment \"Short or long welcome\" { variants \"three lines\", \"ten lines\" metric \"introductions on the first day\" }"),
        Chapter = Chapters.Improvement,
        Fields = [Hypothesis, Variants, Split, GoalWords.Metric, CommonWords.When, Read, Decision, Act, CommonWords.Owners],
        Items =
        [
            new BlockItem(CommonWords.When, ItemKinds.Preparation) { Part = new("开始", "start") },
            new BlockItem(Read, ItemKinds.Preparation) { Part = new("看结果", "result") },
        ],
    };
}
