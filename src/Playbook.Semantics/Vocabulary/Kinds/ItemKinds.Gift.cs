namespace Playbook.Semantics.Vocabulary;

/// <content>Kinds that give or sell something.</content>
public static partial class ItemKinds
{
    /// <summary>A red packet: why, how much, how many.</summary>
    public static ItemKind RedPacket { get; } = new(
        "red-packet",
        new("红包|发红包", "red-packet"),
        new("发红包：为什么发、多少、几个。", "A red packet: why, how much, how many."))
    {
        Copy = RewardCopy.RedPacket,
        ReminderCopy = CourseCopy.Reminder,
        Tone = "gift",
        Sign = "🧧",
    };

    /// <summary>Materials or gifts that one tap claims.</summary>
    public static ItemKind Giveaway { get; } = new(
        "giveaway",
        new("福利|赠送|送资料", "giveaway|gift|benefit"),
        new("送资料、礼物：一点就能领。", "Materials or gifts that one tap claims."))
    {
        Copy = RewardCopy.Giveaway,
        ReminderCopy = CourseCopy.Reminder,
        Tone = "gift",
        Sign = "🎁",
    };

    /// <summary>Names winners, why they won, and what.</summary>
    public static ItemKind Award { get; } = new(
        "award",
        new("颁奖|表彰", "award|awards"),
        new("公布获奖者、依据和奖品。", "Names winners, why they won, and what."))
    {
        Copy = RewardCopy.Award,
        ReminderCopy = CourseCopy.Reminder,
        Tone = "gift",
        Sign = "🏆",
    };

    /// <summary>Birthdays, holidays, the first batch: a greeting.</summary>
    public static ItemKind Care { get; } = new(
        "care",
        new("关怀|慰问|祝福", "care|wishes"),
        new("生日、节日、第一批成员的问候。", "Birthdays, holidays, the first batch: a greeting."))
    {
        Copy = CareCopy.Birthday,
        Tone = "care",
        Sign = "💝",
    };

    /// <summary>A holiday theme: stories and a card to forward.</summary>
    public static ItemKind Holiday { get; } = new(
        "holiday",
        new("节日|节日活动|过节", "holiday|festival"),
        new("节日主题活动：讲故事、送贺卡。", "A holiday theme: stories and a card to forward."))
    {
        Copy = CareCopy.Holiday,
        ReminderCopy = CourseCopy.Reminder,
        Tone = "care",
        Sign = "🏮",
    };

    /// <summary>An offer bound in time or number: price, list price, quantity, deadline.</summary>
    public static ItemKind Sale { get; } = new(
        "sale",
        new("销售|秒杀|团购", "sale|flash-sale|group-buy"),
        new("限时限量的优惠：价格、原价、数量、截止时间。", "An offer bound in time or number: price, list price, quantity, deadline."))
    {
        Copy = SalesCopy.LimitedDiscount,
        ReminderCopy = CourseCopy.Reminder,
        Tone = "sale",
        Sign = "🛒",
    };

    /// <summary>How much time or stock is left.</summary>
    public static ItemKind Countdown { get; } = new(
        "countdown",
        new("倒计时", "countdown"),
        new("还剩多少时间或多少份。", "How much time or stock is left."))
    {
        Copy = SalesCopy.Countdown,
        Tone = "sale",
        Sign = "⏳",
    };

    /// <summary>A chance to advertise for active members: an introduction and one passage.</summary>
    public static ItemKind AdSlot { get; } = new(
        "ad-slot",
        new("广告位|广告分享|广告", "ad-slot|ads"),
        new("给活跃成员的广告机会：自我介绍加一段话。", "A chance to advertise for active members: an introduction and one passage."))
    {
        Copy = WorkCopy.AdSlot,
        ReminderCopy = CourseCopy.Reminder,
        Tone = "sale",
        Sign = "📣",
    };
}
