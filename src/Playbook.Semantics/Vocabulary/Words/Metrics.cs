namespace Playbook.Semantics.Vocabulary;

/// <summary>What a goal counts.</summary>
public static class Metrics
{
    /// <summary>People in the group.</summary>
    public static Word Members { get; } = new(
        "members", new("入群人数|成员数|群人数", "members|member-count"), new("群里的人数。", "People in the group."));

    /// <summary>People who spoke within a week.</summary>
    public static Word ActiveMembers { get; } = new(
        "active-members", new("活跃人数", "active-members"), new("一周内说过话的人数。", "People who spoke within a week."));

    /// <summary>Share of members who spoke.</summary>
    public static Word ActivityRate { get; } = new(
        "activity-rate", new("活跃率", "activity-rate|activity"), new("说过话的人占全群的比例。", "Share of members who spoke."));

    /// <summary>Groups still talking after thirty days.</summary>
    public static Word Survival { get; } = new(
        "survival", new("首月存活|存活", "survival|first-month-survival"), new("满三十天仍有人说话的群数。", "Groups still talking after thirty days."));

    /// <summary>Share of those who joined and are still there.</summary>
    public static Word Retention { get; } = new(
        "retention-rate", new("留存率", "retention-rate|retention"), new("期末仍在的人占入群人数的比例。", "Share of those who joined and are still there."));

    /// <summary>Check-ins in all.</summary>
    public static Word CheckIns { get; } = new(
        "check-ins", new("打卡次数", "check-ins|checkins"), new("打卡总数。", "Check-ins in all."));

    /// <summary>Share of members who checked in.</summary>
    public static Word CheckInRate { get; } = new(
        "check-in-rate", new("打卡率", "check-in-rate|checkin-rate"), new("应打卡的人里打了的比例。", "Share of members who checked in."));

    /// <summary>Share who finish.</summary>
    public static Word Completion { get; } = new(
        "completion-rate", new("完课率|完成率", "completion-rate|completion"), new("坚持到最后的人的比例。", "Share who finish."));

    /// <summary>People at lives, courses or events.</summary>
    public static Word Attendance { get; } = new(
        "attendance", new("到场人数|参加人数", "attendance"), new("参加直播、课程或活动的人数。", "People at lives, courses or events."));

    /// <summary>People members brought.</summary>
    public static Word Invites { get; } = new(
        "invited", new("转介绍人数|邀请人数", "invited|referrals"), new("成员带来的人数。", "People members brought."));

    /// <summary>Orders.</summary>
    public static Word Orders { get; } = new(
        "orders", new("订单数|成交单数", "orders"), new("成交的单数。", "Orders."));

    /// <summary>Share of members who bought.</summary>
    public static Word ConversionRate { get; } = new(
        "conversion-rate", new("转化率", "conversion-rate"), new("付费的人占全群的比例。", "Share of members who bought."));

    /// <summary>Sales in money.</summary>
    public static Word Sales { get; } = new(
        "sales", new("销售额|成交额", "sales|gmv"), new("成交金额。", "Sales in money."));

    /// <summary>Rating in the survey.</summary>
    public static Word Satisfaction { get; } = new(
        "satisfaction", new("满意度", "satisfaction"), new("问卷评分。", "Rating in the survey."));

    /// <summary>Complaints.</summary>
    public static Word Complaints { get; } = new(
        "complaints", new("投诉数", "complaints"), new("投诉的次数。", "Complaints."));

    /// <summary>Pieces members produced.</summary>
    public static Word Posts { get; } = new(
        "posts", new("产出篇数|内容数", "posts|content"), new("成员产出的内容数。", "Pieces members produced."));

    /// <summary>All rows.</summary>
    public static WordTable<Word> Table { get; } = new(
        new("指标", "metric"),
        [
            Members, ActiveMembers, ActivityRate, Survival, Retention, CheckIns, CheckInRate, Completion, Attendance,
            Invites, Orders, ConversionRate, Sales, Satisfaction, Complaints, Posts,
        ]);
}
