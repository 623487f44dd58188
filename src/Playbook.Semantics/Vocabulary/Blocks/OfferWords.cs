using System.Collections.Immutable;
using Playbook.Semantics.Model;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block offer: what is sold, at which price, until when (practices P066–P068, P129–P131).</summary>
public static class OfferWords
{
    /// <summary>What is sold.</summary>
    public static Field<Prose> Product { get; } = new(
        "product", new("产品|商品", "product"), new("卖什么。", "What is sold."), Shapes.Text);

    /// <summary>Which form: flash sale, limited discount, group purchase, community group-buy.</summary>
    public static Field<OfferKind> Form { get; } = new(
        "sale-form", new("玩法|销售形式", "sale-form|offer-kind"), new("哪种形式：秒杀、限时优惠、拼团、社群团购。", "Which form: flash sale, limited discount, group purchase, community group-buy."), Shapes.OneOf(OfferKinds.Table))
    {
        Label = new("", "kind of sale"),
    };

    /// <summary>What was seen to before selling: selection, quality, price.</summary>
    public static Field<ImmutableArray<Prose>> Supply { get; } = new(
        "supply",
        new("备货|供应", "supply"),
        new("开卖前要落实的：选品、质量、价格、库存。", "What is settled before the sale: selection, quality, price, stock."),
        Shapes.Texts)
    {
        Label = new("", "in stock"),
        Multiplicity = Multiplicity.Many,
        IsInternal = true,
    };

    /// <summary>What those who buy or bring buyers get.</summary>
    public static Field<Prose> Incentive { get; } = new(
        "incentive", new("激励|激励政策", "incentive"), new("下单或带人下单有什么好处。", "What those who buy or bring buyers get."), Shapes.Text)
    {
        Label = new("", "reward for telling others"),
    };

    /// <summary>Why one may trust it: what earlier buyers said.</summary>
    public static Field<ImmutableArray<Prose>> Reputation { get; } = new(
        "reputation", new("口碑", "reputation"), new("以前买过的人怎么说。", "What earlier buyers said."), Shapes.Texts)
    {
        Label = new("", "what buyers say"),
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>Why it was chosen, and what speaks for its quality (P066).</summary>
    public static Field<ImmutableArray<Prose>> Chosen { get; } = new(
        "chosen", new("为什么选它|选品理由", "chosen|why-chosen"), new("为什么选这一样，品质怎么保证（P066）。", "Why it was chosen, and what speaks for its quality (P066)."), Shapes.Texts)
    {
        Label = new("", "why people choose it"),
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>When true stories of earlier buyers go out before the sale; trust comes first (P068).</summary>
    public static Field<ImmutableArray<When>> Trust { get; } = new(
        "trust", new("铺垫|口碑铺垫", "trust"), new("开卖前哪天发真实的口碑故事；先有信任再卖（P068）。", "When true stories of earlier buyers go out before the sale; trust comes first (P068)."), Shapes.Occasions)
    {
        Label = new("", "trust built beforehand"),
        Multiplicity = Multiplicity.Many,
        IsInternal = true,
    };

    /// <summary>When one tells how much is left: “2 hours before” runs towards the deadline, or to the opening where there is none.</summary>
    public static Field<ImmutableArray<When>> Countdown { get; } = new(
        "countdown", new("倒计时", "countdown"), new("什么时候提醒还剩多少：提前1天、提前2小时从截止往回数；没写截止就是倒数到开卖。", "When one tells how much is left: “2 hours before” runs towards the deadline, or to the opening where there is none."), Shapes.Occasions)
    {
        Multiplicity = Multiplicity.Many,
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
            Form, CommonWords.When, Product, Chosen, ItemWords.Price, ItemWords.ListPrice, ItemWords.Quantity, ItemWords.Limit, ItemWords.GroupSize,
            CommonWords.Ends, ItemWords.Link, Reputation, Incentive, ItemWords.AfterSales, Supply, Trust, Countdown,
            CommonWords.Owners, CommonWords.Channels, ItemWords.Remind,
        ],
        Items =
        [
            new BlockItem(CommonWords.When, ItemKinds.Sale) { CopyBy = static fields => fields.Get(Form)?.Copy },
            new BlockItem(CommonWords.Ends, ItemKinds.Preparation) { Part = new("截止", "closing") },
            new BlockItem(Trust, ItemKinds.Message) { Part = new("口碑", "what buyers say"), Copy = SalesCopy.Reputation },
            new BlockItem(Countdown, ItemKinds.Countdown) { Part = new("倒计时", "countdown"), BackFrom = CommonWords.Ends },
        ],
    };
}
