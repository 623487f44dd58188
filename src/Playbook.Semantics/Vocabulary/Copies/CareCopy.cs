using System.Collections.Immutable;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Copy types: care and gatherings.</summary>
public static class CareCopy
{
    /// <summary>C72: On a member's birthday: a wish, perhaps a gift.</summary>
    public static CopyType Birthday { get; } = new(
        "birthday-wishes",
        new("生日祝福", "birthday-wishes"),
        new("成员生日当天：祝福，也可以有小礼物。", "On a member's birthday: a wish, perhaps a gift."),
        "C72")
    {
        Sender = RoleKinds.Spark,
    };

    /// <summary>C74: A holiday: theme, a prompt for stories, a card to forward.</summary>
    public static CopyType Holiday { get; } = new(
        "holiday-greeting",
        new("节日文案|节日祝福", "holiday-greeting"),
        new("节日活动：主题、请大家讲故事、可转发的贺卡。", "A holiday: theme, a prompt for stories, a card to forward."),
        "C74");

    /// <summary>C76: Asks for times, places and forms.</summary>
    public static CopyType PreferencePoll { get; } = new(
        "preference-poll",
        new("线下意向征集", "preference-poll"),
        new("征集时间、地点、形式。", "Asks for times, places and forms."),
        "C76");

    /// <summary>C77: Time, place, form, head-count, cost, what to bring, cautions.</summary>
    public static CopyType OfflineNotice { get; } = new(
        "offline-notice",
        new("线下活动通知|AA活动通知", "offline-notice"),
        new("时间、地点、形式、人数、费用、带什么、注意什么。", "Time, place, form, head-count, cost, what to bring, cautions."),
        "C77");

    /// <summary>C78: How much each, deadline, refund.</summary>
    public static CopyType Collection { get; } = new(
        "collection-notice",
        new("群收款通知", "collection-notice"),
        new("每人多少、截止时间、退不退。", "How much each, deadline, refund."),
        "C78");

    /// <summary>C79: Planning, preparation, promotion, running, review: task and owner of each.</summary>
    public static CopyType OfflinePhases { get; } = new(
        "offline-phases",
        new("线下五阶段通知", "offline-phases"),
        new("策划、筹备、宣传、进行、复盘各阶段的任务和负责人。", "Planning, preparation, promotion, running, review: task and owner of each."),
        "C79");

    /// <summary>C80: Photos, thanks, the next date.</summary>
    public static CopyType Recap { get; } = new(
        "event-recap",
        new("活动回顾|影集", "event-recap"),
        new("照片、感谢、下次时间。", "Photos, thanks, the next date."),
        "C80");

    /// <summary>The rows of this group.</summary>
    public static ImmutableArray<CopyType> All { get; } =
    [
        Birthday, Holiday, PreferencePoll, OfflineNotice, Collection, OfflinePhases, Recap,
    ];
}
