namespace Playbook.Semantics.Vocabulary;

/// <summary>What happens to a member and lets a message be sent.</summary>
public static class TriggerWords
{
    /// <summary>When someone joins.</summary>
    public static TriggerRow Joins { get; } = new(
        "joins", new("入群|加入|进群", "joins|join"), new("有人入群时。", "When someone joins."))
    {
        Copy = WelcomeCopy.Welcome,
    };

    /// <summary>When someone applies.</summary>
    public static TriggerRow Applies { get; } = new(
        "applies", new("申请|申请入群", "applies|apply"), new("有人申请入群时。", "When someone applies."))
    {
        Copy = RecruitingCopy.EntryNotice,
    };

    /// <summary>When a member has been silent for so many days; a number of days follows.</summary>
    public static TriggerRow Silent { get; } = new(
        "silent", new("沉默|不说话", "silent|is-silent"), new("成员连续多少天没说话时，后面写天数。", "When a member has been silent for so many days; a number of days follows."))
    {
        TakesDays = true,
        Copy = WelcomeCopy.SilenceNote,
    };

    /// <summary>When someone breaks a rule.</summary>
    public static TriggerRow Breaches { get; } = new(
        "breaches", new("违规|违反群规", "breaches|breach|breaks-rule"), new("有人违反群规时。", "When someone breaks a rule."))
    {
        Copy = OrderCopy.Violation,
    };

    /// <summary>When someone buys.</summary>
    public static TriggerRow Buys { get; } = new(
        "buys", new("购买|下单|付款", "buys|buy|purchases"), new("有人购买时。", "When someone buys."))
    {
        Copy = RecruitingCopy.BuyerInvite,
    };

    /// <summary>On a member's birthday.</summary>
    public static TriggerRow Birthday { get; } = new(
        "birthday", new("生日|过生日", "birthday|has-birthday"), new("成员生日当天。", "On a member's birthday."))
    {
        Copy = CareCopy.Birthday,
    };

    /// <summary>When someone complains.</summary>
    public static TriggerRow Complains { get; } = new(
        "complains", new("投诉", "complains|complain"), new("有人投诉时。", "When someone complains."))
    {
        Copy = OrderCopy.Crisis,
    };

    /// <summary>When a member brings someone in.</summary>
    public static TriggerRow Invites { get; } = new(
        "invites", new("邀请|拉新", "invites|invite"), new("成员邀请了新人时。", "When a member brings someone in."));

    /// <summary>When a member checks in.</summary>
    public static TriggerRow ChecksIn { get; } = new(
        "checks-in", new("打卡", "checks-in|checkin|check-in"), new("成员打卡时。", "When a member checks in."));

    /// <summary>When a member reaches a new level.</summary>
    public static TriggerRow LevelsUp { get; } = new(
        "levels-up", new("升级|升等级", "levels-up|level-up"), new("成员升到新等级时。", "When a member reaches a new level."));

    /// <summary>When someone leaves.</summary>
    public static TriggerRow Leaves { get; } = new(
        "leaves", new("退群|离开", "leaves|leave"), new("有人退群时。", "When someone leaves."));

    /// <summary>Whenever it is needed: a text kept ready.</summary>
    public static TriggerRow AsNeeded { get; } = new(
        "as-needed", new("需要|需要时", "needed|as-needed"), new("需要时随时发：先备好放着。", "Whenever it is needed: a text kept ready."));

    /// <summary>All rows.</summary>
    public static WordTable<TriggerRow> Table { get; } = new(
        new("触发事件", "trigger"),
        [
            Joins, Applies, Silent, Breaches, Buys, Birthday, Complains, Invites, ChecksIn, LevelsUp, Leaves,
            AsNeeded,
        ]);
}
