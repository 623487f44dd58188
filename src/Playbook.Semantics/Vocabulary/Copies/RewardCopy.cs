using System.Collections.Immutable;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Copy types: awards, gifts.</summary>
public static class RewardCopy
{
    /// <summary>C54: Award, winner, why, prize, how to claim.</summary>
    public static CopyType Award { get; } = new(
        "award-announcement",
        new("颁奖公告|获奖公告", "award-announcement"),
        new("奖项、获奖者、依据、奖品、怎么领。", "Award, winner, why, prize, how to claim."),
        "C54");

    /// <summary>C55: Purpose, amount, count, rule.</summary>
    public static CopyType RedPacket { get; } = new(
        "red-packet-post",
        new("红包文案", "red-packet-post"),
        new("为什么发、多少、几个、规则。", "Purpose, amount, count, rule."),
        "C55");

    /// <summary>C56: What is given, one tap to claim it, limit, deadline.</summary>
    public static CopyType Giveaway { get; } = new(
        "giveaway-post",
        new("福利文案|资料赠送", "giveaway-post"),
        new("送什么、点哪里领、限量、截止时间。", "What is given, one tap to claim it, limit, deadline."),
        "C56");

    /// <summary>C73: Gift, coupon and privilege of the first batch, with expiry.</summary>
    public static CopyType FirstBatchGift { get; } = new(
        "first-batch-gift",
        new("首批礼遇", "first-batch-gift"),
        new("给第一批成员的礼物、优惠券、特权和期限。", "Gift, coupon and privilege of the first batch, with expiry."),
        "C73");

    /// <summary>C81: Invites an opinion leader: rights and expectations.</summary>
    public static CopyType KolInvitation { get; } = new(
        "kol-invitation",
        new("达人权益邀请", "kol-invitation"),
        new("邀请活跃成员当达人：权益和期待。", "Invites an opinion leader: rights and expectations."),
        "C81");

    /// <summary>C82: Invites into the core group: why you, what we do there.</summary>
    public static CopyType CoreInvitation { get; } = new(
        "core-invitation",
        new("核心群邀请", "core-invitation"),
        new("邀请进核心群：为什么是你、我们在那里做什么。", "Invites into the core group: why you, what we do there."),
        "C82");

    /// <summary>C83: Invites to a beta: task, benefit.</summary>
    public static CopyType BetaInvitation { get; } = new(
        "beta-invitation",
        new("内测邀请", "beta-invitation"),
        new("邀请内测：任务、好处。", "Invites to a beta: task, benefit."),
        "C83");

    /// <summary>The rows of this group.</summary>
    public static ImmutableArray<CopyType> All { get; } =
    [
        Award, RedPacket, Giveaway, FirstBatchGift, KolInvitation, CoreInvitation, BetaInvitation,
    ];
}
