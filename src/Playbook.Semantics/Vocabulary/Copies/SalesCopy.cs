using System.Collections.Immutable;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Copy types: momentum and sales.</summary>
public static class SalesCopy
{
    /// <summary>C62: From a worry to an insight, with a light mention of the offer.</summary>
    public static CopyType Momentum { get; } = new(
        "momentum-article",
        new("造势软文", "momentum-article"),
        new("从用户的焦虑讲起，给见解，轻提课程。", "From a worry to an insight, with a light mention of the offer."),
        "C62");

    /// <summary>C63: A member's before and after, with disclosure.</summary>
    public static CopyType Testimonial { get; } = new(
        "testimonial",
        new("达人感想|学员感想", "testimonial"),
        new("达人说前后变化和感受，注明合作关系。", "A member's before and after, with disclosure."),
        "C63");

    /// <summary>C64: A series at fixed times: its name, the issue number.</summary>
    public static CopyType StayReason { get; } = new(
        "stay-reason-post",
        new("定时栏目", "stay-reason-post"),
        new("定时更新的干货栏目：系列、第几期。", "A series at fixed times: its name, the issue number."),
        "C64");

    /// <summary>C65: Product, price, list price, quantity, start and end.</summary>
    public static CopyType FlashSale { get; } = new(
        "flash-sale",
        new("秒杀文案", "flash-sale"),
        new("产品、秒杀价、原价、数量、起止时间。", "Product, price, list price, quantity, start and end."),
        "C65");

    /// <summary>C66: Product, price, deadline.</summary>
    public static CopyType LimitedDiscount { get; } = new(
        "limited-discount",
        new("限时优惠", "limited-discount"),
        new("产品、优惠价、截止时间。", "Product, price, deadline."),
        "C66");

    /// <summary>C67: Product, group size, price, deadline, link.</summary>
    public static CopyType GroupPurchase { get; } = new(
        "group-purchase",
        new("限时拼团", "group-purchase"),
        new("产品、几人成团、价格、截止时间、链接。", "Product, group size, price, deadline, link."),
        "C67");

    /// <summary>C68: Time or stock left, link.</summary>
    public static CopyType Countdown { get; } = new(
        "countdown-post",
        new("倒计时文案", "countdown-post"),
        new("还剩多少时间或多少份、链接。", "Time or stock left, link."),
        "C68");

    /// <summary>C69: Why it was chosen, proof, price, reputation, incentive, after-sales.</summary>
    public static CopyType GroupBuy { get; } = new(
        "group-buy-post",
        new("团购文案|社群团购", "group-buy-post"),
        new("为什么选它、品质证明、价格、往期口碑、激励、售后。", "Why it was chosen, proof, price, reputation, incentive, after-sales."),
        "C69");

    /// <summary>C70: A member's story and result.</summary>
    public static CopyType Reputation { get; } = new(
        "reputation-post",
        new("口碑故事", "reputation-post"),
        new("成员的故事和结果。", "A member's story and result."),
        "C70");

    /// <summary>C91: Wording and offer for one tier.</summary>
    public static CopyType TierMessage { get; } = new(
        "tier-message",
        new("分层话术", "tier-message"),
        new("对不同层的成员说不同的话、给不同的优惠。", "Wording and offer for one tier."),
        "C91");

    /// <summary>The rows of this group.</summary>
    public static ImmutableArray<CopyType> All { get; } =
    [
        Momentum, Testimonial, StayReason, FlashSale, LimitedDiscount, GroupPurchase, Countdown, GroupBuy, Reputation,
        TierMessage,
    ];
}
