using System.Collections.Immutable;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Copy types: papers, digests, surveys, reviews.</summary>
public static class NewsCopy
{
    /// <summary>C43: Each morning: date, items, today's plan.</summary>
    public static CopyType Morning { get; } = new(
        "morning-paper",
        new("早报文案", "morning-paper"),
        new("每天早上：日期、要闻、今天的安排。", "Each morning: date, items, today's plan."),
        "C43");

    /// <summary>C44: Each evening: the day's highlights, tomorrow.</summary>
    public static CopyType Evening { get; } = new(
        "evening-paper",
        new("晚报文案", "evening-paper"),
        new("每天晚上：今日亮点、明天预告。", "Each evening: the day's highlights, tomorrow."),
        "C44");

    /// <summary>C52: The topics, best answers and links of a period.</summary>
    public static CopyType Digest { get; } = new(
        "digest-post",
        new("精华整理|内容汇总", "digest-post"),
        new("汇总一段时间的话题、好回答、链接。", "The topics, best answers and links of a period."),
        "C52");

    /// <summary>C53: How to search the chat by member, date, picture, file, link or music.</summary>
    public static CopyType SearchGuide { get; } = new(
        "search-guide",
        new("查找聊天记录|查找聊天内容", "search-guide"),
        new("教成员从右上角查找聊天内容，可按成员、日期、图片、文件、链接、音乐。", "How to search the chat by member, date, picture, file, link or music."),
        "C53")
    {
        IsCalledFor = playbook => playbook.Channels.Any(channel => ReferenceEquals(channel.Kind, ChannelKinds.WechatGroup)),
        Sender = RoleKinds.Host,
    };

    /// <summary>C71: Weekly: questions, link, deadline, what changed since the last one.</summary>
    public static CopyType Survey { get; } = new(
        "survey-post",
        new("问卷文案", "survey-post"),
        new("每周问一次：题目、链接、截止时间、上次改了什么。", "Weekly: questions, link, deadline, what changed since the last one."),
        "C71");

    /// <summary>C94: Internal: goal and result, problems, change, next.</summary>
    public static CopyType Review { get; } = new(
        "review-report",
        new("复盘报告", "review-report"),
        new("对内：目标与结果、问题、改什么、下一步。", "Internal: goal and result, problems, change, next."),
        "C94");

    /// <summary>Looks back together with members. The practices have the team's report only; the number is ours.</summary>
    public static CopyType LookBack { get; } = new(
        "look-back",
        new("复盘帖|一起回顾", "look-back"),
        new("和成员一起回顾：目标、做得好的、要改的、下一步。", "Looks back with members: goals, what went well, what changes, what comes next."),
        "X03");

    /// <summary>The rows of this group.</summary>
    public static ImmutableArray<CopyType> All { get; } =
    [
        Morning, Evening, Digest, SearchGuide, Survey, LookBack, Review,
    ];
}
