using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block example: what somebody does, and what the rules of entry and rewards then say.</summary>
public static class ExampleWords
{
    /// <summary>What was paid.</summary>
    public static Field<Money> Paid { get; } = new(
        "paid", new("付费|已付", "paid|pays"), new("付了多少钱。", "What was paid."), Shapes.Money);

    /// <summary>What became of the work handed in.</summary>
    public static Field<Word> Work { get; } = new(
        "work", new("作品", "work"), new("交了作品，审得怎样。", "Work was handed in, and what became of it."), Shapes.OneOf(Verdicts.Table));

    /// <summary>Who invited.</summary>
    public static Field<Prose> InvitedBy { get; } = new(
        "invited-by", new("邀请", "invitation|invited-by"), new("谁邀请的。", "Who invited."), Shapes.TextOrWord);

    /// <summary>What was bought before.</summary>
    public static Field<ImmutableArray<Prose>> Bought { get; } = new(
        "bought", new("购买|买过", "purchase|bought"), new("买过什么。", "What was bought before."), Shapes.TextsOrWords)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>Answers to the questions.</summary>
    public static Field<ImmutableArray<Prose>> Answers { get; } = new(
        "answers", new("回答", "answers|answer"), new("对提问的回答，一个问题一句。", "Answers to the questions, one each."), Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>What the approver said.</summary>
    public static Field<Word> Approval { get; } = new(
        "approval", new("审批", "approval|approve"), new("审批的人怎么说。", "What the approver said."), Shapes.OneOf(Verdicts.Table));

    /// <summary>No seat is left.</summary>
    public static Field<bool> Full { get; } = new("full", new("满员|群满", "full"), new("群已经满了。", "The group is full."), Shapes.Flag);

    /// <summary>How many wait already.</summary>
    public static Field<int> Waiting { get; } = new(
        "waiting",
        new("排队", "waiting|queue"),
        new("前面已经有多少人排队。", "How many wait already."),
        Shapes.Count(new("人数", "a number of people"), new("3人", "3 people"), 0, UnitWords.Person));

    /// <summary>What an applicant brings.</summary>
    public static BlockRow Applicant { get; } = new(
        "applicant", new("申请", "applicant|applies"), new("申请的人做了什么，没写的就是没做。", "What an applicant did; what is not written was not done."))
    {
        NeedsBlock = true,
        Fields = [Paid, Work, InvitedBy, Bought, Answers, Approval, Full, Waiting],
        Blocks = [EntryWords.Repost],
    };

    /// <summary>Totals of acts.</summary>
    public static BlockRow Given { get; } = new(
        "given",
        new("假如", "given"),
        new("各种行为一共多少，从第 1 天起一天一次摊开：假如 打卡 = 21、发言 = 5。", "Totals of acts, one a day from day 1 on: given checkin = 21, speak = 5."))
    {
        Multiplicity = Multiplicity.Many,
        Heading = new("行为 = 数目", "act = number"),
        Words = static () => [new(SignalWords.Table)],
    };

    /// <summary>What an expectation begins with, and what its conditions compare.</summary>
    private static EitherTable OutcomeWords { get; } = new(ExpectedOutcomes.Table.Find, SignalWords.Table.Find);

    /// <summary>What must come out.</summary>
    public static BlockRow Expect { get; } = new(
        "expect",
        new("期望|那么", "expect|then"),
        new("按规则应该得出什么：获得、积分、等级、退还、通过、拒绝、等待，或一个条件。", "What the rules must say: wins, points, level, refund, accepted, refused, waiting, or a condition."))
    {
        Multiplicity = Multiplicity.Many,
        Heading = new("结果", "an outcome"),
        Words = static () => [new(OutcomeWords, Position: WordPosition.First)],
    };

    /// <summary>Another member, for rankings.</summary>
    public static BlockRow Member { get; } = new(
        "member", new("成员", "member"), new("再来一位成员，比名次时用。", "One more member, where places are compared."))
    {
        Multiplicity = Multiplicity.Many,
        Heading = new("名字", "a name"),
        IsDeclaration = true,
        NeedsBlock = true,
        IsOpen = true,
        LineWords = SignalWords.Table,
        NamedLine = SignalDeclarationWords.Block,
        Blocks = [Given, Applicant, Expect],
    };

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "example",
        new("样例", "example"),
        new("一个具体的人，按门槛和奖励规则应该得到什么；检查时真的算一遍。", "Somebody, and what the rules of entry and rewards must give; checked by working it out."))
    {
        Multiplicity = Multiplicity.Many,
        Heading = new("标题", "a title"),
        IsDeclaration = true,
        NeedsBlock = true,
        IsOpen = true,
        LineWords = SignalWords.Table,
        NamedLine = SignalDeclarationWords.Block,
        Blocks = [Given, Applicant, Member, Expect],
        Example = new("样例 \"全勤拿书\" { 打卡 每天  期望 获得 全勤书友 }", "example \"never missed\" { checkin every day  expect wins \"Never missed a day\" }"),
    };
}
