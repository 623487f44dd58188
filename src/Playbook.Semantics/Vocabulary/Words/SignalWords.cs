namespace Playbook.Semantics.Vocabulary;

/// <summary>Countable acts of a member: what conditions compare and points are given for.</summary>
public static class SignalWords
{
    /// <summary>Times joined.</summary>
    public static SignalRow Join { get; } = new(
        "join", new("入群|加入", "join|joins"), new("进群的次数。", "Times joined."));

    /// <summary>Messages in the group.</summary>
    public static SignalRow Speak { get; } = new(
        "speak", new("发言", "speak|message-sent|speaks"), new("在群里说话的条数。", "Messages in the group."))
    {
        EndsSilence = true,
    };

    /// <summary>Check-ins.</summary>
    public static SignalRow CheckIn { get; } = new(
        "check-in", new("打卡", "checkin|check-in|checkins"), new("打卡次数。", "Check-ins."))
    {
        EndsSilence = true,
    };

    /// <summary>Answers given to others.</summary>
    public static SignalRow Answer { get; } = new(
        "answer", new("回答", "answer|answers"), new("回答别人问题的次数。", "Answers given to others."))
    {
        EndsSilence = true,
    };

    /// <summary>Answers the asker accepted.</summary>
    public static SignalRow AcceptedAnswer { get; } = new(
        "accepted-answer", new("被采纳回答|采纳", "accepted-answer|accepted-answers"), new("被提问的人采纳的回答数。", "Answers the asker accepted."))
    {
        EndsSilence = true,
    };

    /// <summary>Homeworks handed in.</summary>
    public static SignalRow Homework { get; } = new(
        "homework", new("作业|交作业", "homework|homeworks"), new("交作业的次数。", "Homeworks handed in."))
    {
        EndsSilence = true,
    };

    /// <summary>Sharings given.</summary>
    public static SignalRow Share { get; } = new(
        "share", new("分享", "share|shares"), new("做分享的次数。", "Sharings given."))
    {
        EndsSilence = true,
    };

    /// <summary>People brought in.</summary>
    public static SignalRow Invite { get; } = new(
        "invite", new("邀请|拉新", "invite|invites"), new("邀请进群的人数。", "People brought in."));

    /// <summary>Purchases.</summary>
    public static SignalRow Purchase { get; } = new(
        "purchase", new("购买|下单", "purchase|purchases"), new("购买次数。", "Purchases."));

    /// <summary>Reposts.</summary>
    public static SignalRow Repost { get; } = new(
        "repost", new("转发", "repost|reposts"), new("转发朋友圈的次数。", "Reposts."));

    /// <summary>Lives, courses or gatherings attended.</summary>
    public static SignalRow Attend { get; } = new(
        "attend", new("参加|到场", "attend|attends"), new("参加直播、课程或线下活动的次数。", "Lives, courses or gatherings attended."));

    /// <summary>Advertisements posted.</summary>
    public static SignalRow Ad { get; } = new(
        "ad", new("广告|发广告", "ad|ads"), new("发广告的次数。", "Advertisements posted."));

    /// <summary>Complaints made.</summary>
    public static SignalRow Complaint { get; } = new(
        "complaint", new("投诉", "complaint|complaints"), new("投诉的次数。", "Complaints made."));

    /// <summary>Breaches of the rules.</summary>
    public static SignalRow Breach { get; } = new(
        "breach", new("违规", "breach|breaches"), new("违反群规的次数。", "Breaches of the rules."));

    /// <summary>Days without a word.</summary>
    public static SignalRow Silence { get; } = new(
        "silence", new("沉默|沉默天数", "silence|silent|silent-days"), new("有多少天没说话。", "Days without a word."))
    {
        IsState = true,
    };

    /// <summary>Days in the group.</summary>
    public static SignalRow Day { get; } = new(
        "day", new("入群天数", "days-in|day"), new("入群第几天。", "Days in the group."))
    {
        IsState = true,
    };

    /// <summary>Points earned.</summary>
    public static SignalRow Points { get; } = new(
        "points", new("积分|总分", "points|score"), new("得到的积分。", "Points earned."));

    /// <summary>All rows.</summary>
    public static WordTable<SignalRow> Table { get; } = new(
        new("行为", "act of a member"),
        [
            Join, Speak, CheckIn, Answer, AcceptedAnswer, Homework, Share, Invite, Purchase, Repost, Attend, Ad,
            Complaint, Breach, Silence, Day, Points,
        ]);
}
