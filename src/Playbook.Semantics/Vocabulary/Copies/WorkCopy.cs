using System.Collections.Immutable;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Copy types: tasks, check-ins, homework.</summary>
public static class WorkCopy
{
    /// <summary>C42: The day's task: which day, what, how well, until when, where to hand in.</summary>
    public static CopyType TaskNotice { get; } = new(
        "task-notice",
        new("任务公告", "task-notice"),
        new("今天的任务：第几天、做什么、做到什么程度、几点前、交到哪里。", "The day's task: which day, what, how well, until when, where to hand in."),
        "C42");

    /// <summary>C45: Goes with the check-in picture: day n of N, what to write.</summary>
    public static CopyType CheckIn { get; } = new(
        "check-in-card",
        new("打卡文案", "check-in-card"),
        new("打卡图配的话：第几天、写什么。", "Goes with the check-in picture: day n of N, what to write."),
        "C45");

    /// <summary>C46: The weekly assignment: task, formats, where to hand in, deadline.</summary>
    public static CopyType Homework { get; } = new(
        "homework-release",
        new("大作业发布|作业发布", "homework-release"),
        new("一周一次大作业：内容、形式、交到哪里、截止时间。", "The weekly assignment: task, formats, where to hand in, deadline."),
        "C46");

    /// <summary>C47: Grab a red packet for the chance to share homework: slots, time.</summary>
    public static CopyType SharingSlot { get; } = new(
        "sharing-slot",
        new("抢分享机会", "sharing-slot"),
        new("抢红包得作业分享机会：名额、时间。", "Grab a red packet for the chance to share homework: slots, time."),
        "C47");

    /// <summary>C48: Reviews homework: strengths, what to improve.</summary>
    public static CopyType HomeworkReview { get; } = new(
        "homework-review",
        new("作业点评", "homework-review"),
        new("点评作业：好在哪里、怎么更好。", "Reviews homework: strengths, what to improve."),
        "C48");

    /// <summary>C49: Who may post an ad, what (self-introduction and one passage), when.</summary>
    public static CopyType AdSlot { get; } = new(
        "ad-slot-notice",
        new("广告位通知|广告分享文案", "ad-slot-notice"),
        new("谁能发、发什么（自我介绍加一段话）、哪天。", "Who may post an ad, what (self-introduction and one passage), when."),
        "C49");

    /// <summary>The rows of this group.</summary>
    public static ImmutableArray<CopyType> All { get; } =
    [
        TaskNotice, CheckIn, Homework, SharingSlot, HomeworkReview, AdSlot,
    ];
}
