using System.Collections.Immutable;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Copy types: order and clean-up.</summary>
public static class OrderCopy
{
    /// <summary>C57: Which rule, a gentle correction, the rule again.</summary>
    public static CopyType Violation { get; } = new(
        "violation-reminder",
        new("违规提醒", "violation-reminder"),
        new("违反哪一条、温和纠正、重申规则。", "Which rule, a gentle correction, the rule again."),
        "C57");

    /// <summary>C58: Who is removed and by which rule.</summary>
    public static CopyType Removal { get; } = new(
        "removal-notice",
        new("移出通知", "removal-notice"),
        new("移出谁、依据哪一条。", "Who is removed and by which rule."),
        "C58")
    {
        IsCalledFor = playbook => playbook.Rules?.Breach.Contains(BreachSteps.Remove) == true && !playbook.Blocks.Any(block => block.Row == ExitWords.Block),
    };

    /// <summary>C59: When lurkers are cleared; reply 1 to stay.</summary>
    public static CopyType CleanUp { get; } = new(
        "clean-up-notice",
        new("清人签到|清理通知", "clean-up-notice"),
        new("今晚几点清理，长期潜水的回复 1 留下。", "When lurkers are cleared; reply 1 to stay."),
        "C59");

    /// <summary>C60: When the clean-up is, and the activity right after it.</summary>
    public static CopyType CleanUpActivity { get; } = new(
        "clean-up-activity",
        new("清理后活动通知", "clean-up-activity"),
        new("清理时间，随后的活动和开始时间。", "When the clean-up is, and the activity right after it."),
        "C60");

    /// <summary>X05: Some days before a clean-up: who is meant, and how one stays.</summary>
    public static CopyType CleanUpReminder { get; } = new(
        "clean-up-reminder",
        new("清理提醒", "clean-up-reminder"),
        new("清理前几天提醒：哪天清理、怎么留下、请假找谁。", "Some days before a clean-up: when it is, how one stays, whom to tell of a leave."),
        "X05");

    /// <summary>C61: Only what matters most: title, expiry.</summary>
    public static CopyType ToDo { get; } = new(
        "to-do-notice",
        new("群待办文案", "to-do-notice"),
        new("只放最重要的事：标题、到期时间。", "Only what matters most: title, expiry."),
        "C61");

    /// <summary>C84: The fact, the apology, the action, who, when.</summary>
    public static CopyType Crisis { get; } = new(
        "crisis-statement",
        new("危机声明|舆情回应", "crisis-statement"),
        new("事实、致歉、措施、负责人、时间。", "The fact, the apology, the action, who, when."),
        "C84");

    /// <summary>C85: The old purpose is done; the new one; who should stay.</summary>
    public static CopyType Repositioning { get; } = new(
        "repositioning",
        new("重新定位公告", "repositioning"),
        new("原来的目的已完成，新的定位，谁该留下、谁可以离开。", "The old purpose is done; the new one; who should stay."),
        "C85");

    /// <summary>C86: The event is over: thanks, when the group ends, where to go.</summary>
    public static CopyType Dissolution { get; } = new(
        "dissolution",
        new("解散通知", "dissolution"),
        new("活动结束、感谢、解散时间、去哪里找我们。", "The event is over: thanks, when the group ends, where to go."),
        "C86");

    /// <summary>C87: Asks to follow the official account or app: link, benefit.</summary>
    public static CopyType FollowUs { get; } = new(
        "follow-us",
        new("引导关注", "follow-us"),
        new("请关注公众号或应用：链接、好处。", "Asks to follow the official account or app: link, benefit."),
        "C87")
    {
        IsCalledFor = playbook => playbook.Channels.Any(
            channel => channel.Kind == ChannelKinds.OfficialAccount || channel.Kind == ChannelKinds.App || channel.Kind == ChannelKinds.MiniProgram),
    };

    /// <summary>The rows of this group.</summary>
    public static ImmutableArray<CopyType> All { get; } =
    [
        Violation, Removal, CleanUp, CleanUpActivity, CleanUpReminder, ToDo, Crisis, Repositioning, Dissolution, FollowUs,
    ];
}
