using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block tier: members of one sort, how many they are and what they are given (practices P171, P257–P259).</summary>
public static class TierWords
{
    /// <summary>By what one knows them.</summary>
    public static Field<ImmutableArray<Prose>> Criteria { get; } = new(
        "criteria", new("标准|特征", "criteria"), new("怎么认出这一层的人。", "By what one knows them."), Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>About how many they are.</summary>
    public static Field<int> Size { get; } = new(
        "size",
        new("规模|人数", "size"),
        new("大约多少人。", "About how many they are."),
        Shapes.Count(new("人数", "a number of people"), new("20人", "20 people"), 0, UnitWords.Person));

    /// <summary>How one treats them.</summary>
    public static Field<ImmutableArray<Prose>> Strategy { get; } = new(
        "strategy", new("策略|打法", "strategy"), new("对这一层怎么做。", "How one treats them."), Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
        IsInternal = true,
    };

    /// <summary>What they may do that others may not.</summary>
    public static Field<ImmutableArray<Prose>> Rights { get; } = new(
        "rights", new("权益", "rights"), new("比别人多什么。", "What they have that others have not."), Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>Which share of the budget goes to them.</summary>
    public static Field<decimal> BudgetShare { get; } = new(
        "budget-share",
        new("预算占比", "budget-share"),
        new("投入占预算的百分之几。", "Which share of the budget goes to them."),
        Shapes.Percent)
    {
        IsInternal = true,
    };

    /// <summary>How one speaks to them.</summary>
    public static Field<Prose> Wording { get; } = new(
        "wording", new("话术|怎么说", "wording"), new("对这一层的人怎么说。", "How one speaks to them."), Shapes.Text)
    {
        IsInternal = true,
    };

    /// <summary>What one offers them.</summary>
    public static Field<Prose> Offer { get; } = new(
        "tier-offer", new("给什么|专属优惠", "offer|tier-offer"), new("给这一层什么优惠或邀请。", "What one offers them."), Shapes.Text)
    {
        IsInternal = true,
    };

    /// <summary>What they are expected to bring in.</summary>
    public static Field<Money> ExpectedReturn { get; } = new(
        "expected-return", new("预期产出|预期收入", "expected-return"), new("预计这一层带来多少收入；和投入放在一起看（P259）。", "What they are expected to bring in; seen beside what they cost (P259)."), Shapes.Money)
    {
        Label = new("", "what they should bring in"),
        IsInternal = true,
    };

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "tier", new("分层", "tier"), new("一层成员：标准、规模、策略、投入。", "Members of one sort: criteria, size, strategy, budget."))
    {
        Multiplicity = Multiplicity.Many,
        Head = BlockHead.Required,
        Heading = new("名字、标题", "a name, a title"),
        Example = new("分层 核心 \"核心成员\" { 标准 \"每天发言\" }", "tier core \"Core members\" { criteria \"speaks daily\" }"),
        Chapter = Chapters.Members,
        IsTable = true,
        Fields = [Criteria, Size, Rights, Strategy, Wording, Offer, BudgetShare, ExpectedReturn, CommonWords.Owners],
        Copies = [SalesCopy.TierMessage],
    };
}
