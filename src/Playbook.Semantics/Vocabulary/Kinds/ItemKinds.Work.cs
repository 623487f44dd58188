namespace Playbook.Semantics.Vocabulary;

/// <content>Kinds that ask members to do something.</content>
public static partial class ItemKinds
{
    /// <summary>The day's task, best sent at 8 in the morning.</summary>
    public static ItemKind Task { get; } = new(
        "task",
        new("任务|今日任务", "task|challenge"),
        new("每天的任务，适合早上 8 点发。", "The day's task, best sent at 8 in the morning."))
    {
        Copy = WorkCopy.TaskNotice,
        ReminderCopy = CourseCopy.Reminder,
        Tone = "do",
        Sign = "✅",
    };

    /// <summary>Members post a line or a picture, and make it a habit.</summary>
    public static ItemKind CheckIn { get; } = new(
        "check-in",
        new("打卡", "checkin|check-in"),
        new("成员按时交一句话、一张图，养成习惯。", "Members post a line or a picture, and make it a habit."))
    {
        Copy = WorkCopy.CheckIn,
        ReminderCopy = CourseCopy.Reminder,
        Tone = "do",
        Sign = "📌",
    };

    /// <summary>The weekly assignment: formats, where to, deadline, who reviews.</summary>
    public static ItemKind Homework { get; } = new(
        "homework",
        new("作业|大作业", "homework|assignment"),
        new("每周一次大作业：形式、交到哪里、截止时间、谁点评。", "The weekly assignment: formats, where to, deadline, who reviews."))
    {
        Copy = WorkCopy.Homework,
        ReminderCopy = CourseCopy.Reminder,
        Tone = "do",
        Sign = "📝",
    };

    /// <summary>Asks every week what should improve.</summary>
    public static ItemKind Survey { get; } = new(
        "survey",
        new("问卷|调查|投票", "survey|poll"),
        new("每周问一次大家最想改进什么。", "Asks every week what should improve."))
    {
        Copy = NewsCopy.Survey,
        ReminderCopy = CourseCopy.Reminder,
        Tone = "do",
        Sign = "📋",
    };

    /// <summary>Clears out those long silent and advertisers, after a chance to reply and stay.</summary>
    public static ItemKind CleanUp { get; } = new(
        "clean-up",
        new("清理|清人", "clean-up|cleanup"),
        new("定期清理长期不说话、发广告的人，先给签到留下的机会。", "Clears out those long silent and advertisers, after a chance to reply and stay."))
    {
        ReminderCopy = OrderCopy.CleanUpReminder,
        Segments = Segments.OfCleanUp,
        Tone = "do",
        Sign = "🧹",
    };

    /// <summary>Only for what matters most; three are visible at a time.</summary>
    public static ItemKind ToDo { get; } = new(
        "to-do",
        new("待办|群待办", "to-do|todo"),
        new("只给最重要的事用，同时最多看得到三条。", "Only for what matters most; three are visible at a time."))
    {
        Copy = OrderCopy.ToDo,
        IsToDo = true,
        Tone = "do",
        Sign = "📍",
    };

    /// <summary>Work of the team that members do not see: booking, checking, getting ready.</summary>
    public static ItemKind Preparation { get; } = new(
        "preparation",
        new("内部准备|筹备", "preparation|prep"),
        new("团队内部要做的事，成员看不到：订场地、备物料、核对名单。", "Work of the team that members do not see: booking, checking, getting ready."))
    {
        Copy = InternalCopy.OperatorReminder,
        IsInternal = true,
        Tone = "do",
        Sign = "🗂️",
    };
}
