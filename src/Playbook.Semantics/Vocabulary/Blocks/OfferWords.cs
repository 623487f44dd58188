using System.Collections.Immutable;
using Playbook.Semantics.Model;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block offer: what is sold, at which price, until when (practices P066–P068, P129–P131).</summary>
public static class OfferWords
{
    /// <summary>What is sold.</summary>
    public static Field<Prose> Product { get; } = new(
        "product", new("产品|商品", "product"), new("卖什么。", "What is sold."), Shapes.Text);

    /// <summary>What was seen to before selling: selection, quality, price.</summary>
    public static Field<ImmutableArray<Prose>> Supply { get; } = new(
        "supply",
        new("备货|供应", "supply"),
        new("开卖前要落实的：选品、质量、价格、库存。", "What is settled before the sale: selection, quality, price, stock."),
        Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
        IsInternal = true,
    };

    /// <summary>What those who buy or bring buyers get.</summary>
    public static Field<Prose> Incentive { get; } = new(
        "incentive", new("激励|激励政策", "incentive"), new("下单或带人下单有什么好处。", "What those who buy or bring buyers get."), Shapes.Text);

    /// <summary>Why one may trust it: what earlier buyers said.</summary>
    public static Field<ImmutableArray<Prose>> Reputation { get; } = new(
        "reputation", new("口碑", "reputation"), new("以前买过的人怎么说。", "What earlier buyers said."), Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>When those who have not decided are told how much is left.</summary>
    public static Field<When> Countdown { get; } = new(
        "countdown",
        new("倒计时", "countdown"),
        new("什么时候提醒还剩多少：写“之后 2小时”，或写日子。", "When one tells how much is left: “after 2 hours”, or days."),
        Shapes.Occasion)
    {
        IsInternal = true,
    };

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "offer", new("转化", "offer"), new("一次销售：卖什么、多少钱、限多少、到什么时候。", "A sale: what, for how much, how many, until when."))
    {
        Multiplicity = Multiplicity.Many,
        Head = BlockHead.Required,
        Heading = new("名字、标题", "a name, a title"),
        Example = new("转化 暑期班 \"暑期班早鸟\" { 价格 999元 }", "offer summer \"Summer class early bird\" { price 999 CNY }"),
        Chapter = Chapters.Sales,
        IsForMembers = true,
        Fields =
        [
            CommonWords.When, Product, ItemWords.Price, ItemWords.ListPrice, ItemWords.Quantity, ItemWords.Limit, ItemWords.GroupSize,
            ItemWords.Deadline, ItemWords.Link, Reputation, Incentive, ItemWords.AfterSales, Supply, Countdown,
            CommonWords.Owners, CommonWords.Channels, ItemWords.Remind,
        ],
        Items =
        [
            new BlockItem(CommonWords.When, ItemKinds.Sale),
            new BlockItem(Countdown, ItemKinds.Countdown) { Part = new("倒计时", "countdown") },
        ],
    };
}
