using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block rewards: points, awards, levels and the money behind them (practices P108, P214, P215).</summary>
public static class RewardWords
{
    /// <summary>The money.</summary>
    public static BlockRow Budget { get; } = new(
        "budget", new("预算", "budget"), new("最多花多少钱，钱从哪里来。", "What may be spent, and where it comes from."))
    {
        Heading = new("金额、来自哪里", "an amount of money, where from"),
        Words = static () => [new(BudgetSources.Table, StructuralWord.From)],
    };

    /// <summary>Points per act.</summary>
    public static BlockRow Points { get; } = new(
        "points",
        new("积分", "points"),
        new("每种行为加几分，每天、每周、累计最多几分：打卡 +1 每天最多 1。", "Points for each act, with caps: checkin +1 at most 1 per day."))
    {
        NeedsBlock = true,
        IsOpen = true,
        LineWords = SignalWords.Table,
        NamedLine = SignalDeclarationWords.Block,
    };

    /// <summary>The fewest points or acts that count.</summary>
    public static Field<AwardMinimum> Minimum { get; } = new(
        "min",
        new("至少|最低", "min|at least|minimum"),
        new("至少多少才参评：写“分”按积分算，不写就按排名的那种行为算。", "The fewest that count: points where it says so, else acts of the sort that is ranked."),
        Shapes.AwardMinimum);

    /// <summary>How ties are broken.</summary>
    public static Field<Word> TieRule { get; } = new(
        "ties", new("同分", "ties|tie"), new("同分时怎么排。", "How ties are broken."), Shapes.OneOf(Vocabulary.Ties.Table));

    /// <summary>What is given.</summary>
    public static Field<ImmutableArray<Prize>> Prizes { get; } = new(
        "prize",
        new("奖品", "prize|prizes"),
        new("奖什么，价值多少，最多几份：奖品 \"书签\" 价值 30元 最多 10份。", "What is given, its worth, how many at most: prize \"bookmark\" worth 30 CNY at most 10."),
        Shapes.Prize)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>How often it is given.</summary>
    public static Field<Word> Period { get; } = new(
        "period",
        new("评选周期|周期", "period"),
        new("多久评一次；也可以写在标题后面：每周、整期。", "How often it is given; may stand behind the title instead: every week, whole."),
        Shapes.OneOf(RewardPeriods.Table));

    /// <summary>Why it is given.</summary>
    public static Field<Prose> Reason { get; } = new(
        "reason", new("理由|说明", "reason"), new("为什么设这个奖。", "Why it is given."), Shapes.Text);

    /// <summary>An award.</summary>
    public static BlockRow Award { get; } = new(
        "award",
        new("奖项", "award"),
        new("奖给最好的几名，或者所有做到的人。", "For the best, or for all who meet a condition."))
    {
        Multiplicity = Multiplicity.Many,
        Heading = new("名字、每周、前几名、按什么；或“当”加条件", "a name, how often, top how many, by what; or when and a condition"),
        IsDeclaration = true,
        Words = static () => [new(SignalWords.Table, StructuralWord.By), new(RewardPeriods.Table, Position: WordPosition.BehindTitle)],
        Fields = [Minimum, TieRule, Prizes, Period, Reason],
    };

    /// <summary>What a level allows.</summary>
    public static Field<ImmutableArray<Prose>> Rights { get; } = new(
        "rights", new("权益|权利", "rights|right"), new("到了这一级能做什么、得到什么。", "What the level allows."), Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>A level.</summary>
    public static BlockRow Level { get; } = new(
        "level", new("等级", "level"), new("攒到多少分升到这一级。", "Reached from so many points on."))
    {
        Multiplicity = Multiplicity.Many,
        Heading = new("名字、从多少分", "a name, from how many points"),
        IsDeclaration = true,
        Fields = [Rights],
    };

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "rewards", new("奖励", "rewards"), new("怎么奖励成员，钱从哪里来。", "How members are rewarded, and with which money."))
    {
        NeedsBlock = true,
        Blocks = [Budget, SignalDeclarationWords.Block, Points, Award, Level],
    };
}
