using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Vocabulary;

/// <content>What is given, sold or paid.</content>
public static partial class ItemWords
{
    /// <summary>What is given.</summary>
    public static Field<Prose> Gift { get; } = new(
        "gift",
        new("礼物|礼品", "gift"),
        new("送什么。", "What is given."),
        Shapes.Text);

    /// <summary>The money of a red packet or gift.</summary>
    public static Field<Money> Amount { get; } = new(
        "amount",
        new("金额", "amount"),
        new("红包或福利的金额。", "The money of a red packet or gift."),
        Shapes.Money);

    /// <summary>How many there are.</summary>
    public static Field<int> Quantity { get; } = new(
        "quantity",
        new("数量|份数", "quantity"),
        new("一共多少份。", "How many there are."),
        Shapes.Count(new("数量", "a number"), new("20份", "20 pieces"), 1, UnitWords.Piece, UnitWords.Person));

    /// <summary>For whom, or how many at most, in words.</summary>
    public static Field<Prose> Limit { get; } = new(
        "limit",
        new("限量|限制", "limit"),
        new("限谁、限多少。", "For whom, or how many at most, in words."),
        Shapes.Text);

    /// <summary>What it costs.</summary>
    public static Field<Money> Price { get; } = new(
        "price",
        new("价格|优惠价", "price"),
        new("卖多少钱。", "What it costs."),
        Shapes.Money);

    /// <summary>What it usually costs.</summary>
    public static Field<Money> ListPrice { get; } = new(
        "list-price",
        new("原价", "list-price"),
        new("平时卖多少钱。", "What it usually costs."),
        Shapes.Money);

    /// <summary>How many make a group.</summary>
    public static Field<int> GroupSize { get; } = new(
        "group-size",
        new("成团人数", "group-size"),
        new("几个人成团。", "How many make a group."),
        Shapes.Count(new("人数", "a number of people"), new("3人", "3 people"), 2, UnitWords.Person));

    /// <summary>What happens after the sale.</summary>
    public static Field<Prose> AfterSales { get; } = new(
        "after-sales",
        new("售后", "after-sales"),
        new("售后怎么保障。", "What happens after the sale."),
        Shapes.Text)
    {
        Label = new("", "after the sale"),
    };

    /// <summary>What each person pays.</summary>
    public static Field<Money> Cost { get; } = new(
        "cost",
        new("费用|人均", "cost"),
        new("参加者每人出多少。", "What each person pays."),
        Shapes.Money);

    /// <summary>How many can come.</summary>
    public static Field<int> Capacity { get; } = new(
        "capacity",
        new("名额|限额", "capacity"),
        new("最多多少人。", "How many can come."),
        Shapes.Count(new("人数", "a number of people"), new("20人", "20 people"), 1, UnitWords.Person))
    {
        Label = new("", "places"),
    };

    /// <summary>What to bring.</summary>
    public static Field<ImmutableArray<Prose>> Bring { get; } = new(
        "bring",
        new("携带|自带", "bring"),
        new("要带什么。", "What to bring."),
        Shapes.Texts)
    {
        Label = new("", "what to bring"),
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>What to mind.</summary>
    public static Field<ImmutableArray<Prose>> Cautions { get; } = new(
        "cautions",
        new("注意|注意事项", "cautions|caution"),
        new("要注意什么。", "What to mind."),
        Shapes.Texts)
    {
        Label = new("", "please mind"),
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>How it works.</summary>
    public static Field<Prose> Rule { get; } = new(
        "rule",
        new("规则", "rule"),
        new("怎么玩、怎么算。", "How it works."),
        Shapes.Text);
}
