namespace Playbook.Semantics.Vocabulary;

/// <summary>Forms of a sale (practices P066, P130), each with its text and with what it cannot do without.</summary>
public static class OfferKinds
{
    /// <summary>Bound in time and number: until it is sold out or over.</summary>
    public static OfferKind FlashSale { get; } = new(
        "flash-sale", new("秒杀", "flash-sale"), new("限时又限量，卖完或到点为止。", "Bound in time and number: until it is sold out or over."))
    {
        Copy = SalesCopy.FlashSale,
        Needs = static () => [CommonWords.Ends, ItemWords.Quantity],
    };

    /// <summary>A lower price up to a moment.</summary>
    public static OfferKind LimitedDiscount { get; } = new(
        "limited-discount", new("限时优惠|早鸟", "limited-discount|discount|early-bird"), new("到某个时刻为止的优惠价。", "A lower price up to a moment."))
    {
        Copy = SalesCopy.LimitedDiscount,
        Needs = static () => [CommonWords.Ends],
    };

    /// <summary>So many people together buy at the group price.</summary>
    public static OfferKind GroupPurchase { get; } = new(
        "group-purchase", new("限时拼团|拼团", "group-purchase"), new("几个人凑成一团，一起享受团价。", "So many people together buy at the group price."))
    {
        Copy = SalesCopy.GroupPurchase,
        Needs = static () => [CommonWords.Ends, ItemWords.GroupSize],
    };

    /// <summary>The group buys something well chosen together; what is sold is trust (P066, P068).</summary>
    public static OfferKind CommunityGroupBuy { get; } = new(
        "community-group-buy", new("社群团购|团购", "community-group-buy|group-buy"), new("群里一起买一样挑过的好东西，卖的是信任（P066、P068）。", "The group buys something well chosen together; what is sold is trust (P066, P068)."))
    {
        Copy = SalesCopy.GroupBuy,
        Needs = static () => [CommonWords.Ends, ItemWords.AfterSales],
    };

    /// <summary>All rows.</summary>
    public static WordTable<OfferKind> Table { get; } = new(
        new("销售形式", "form of sale"),
        [
            FlashSale, LimitedDiscount, GroupPurchase, CommunityGroupBuy,
        ]);
}
