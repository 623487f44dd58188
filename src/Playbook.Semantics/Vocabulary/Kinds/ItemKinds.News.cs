namespace Playbook.Semantics.Vocabulary;

/// <content>Kinds that tell something.</content>
public static partial class ItemKinds
{
    /// <summary>Tells everyone something: an opening, a change of date, a rule.</summary>
    public static ItemKind Notice { get; } = new(
        "notice",
        new("通知|公告", "notice|announcement"),
        new("告诉大家一件事，例如开营、改期、规则变动。", "Tells everyone something: an opening, a change of date, a rule."))
    {
        Copy = WelcomeCopy.Notice,
        ReminderCopy = CourseCopy.Reminder,
        Tone = "news",
        Sign = "📢",
    };

    /// <summary>Sends a text: a welcome, a referral prompt, an article.</summary>
    public static ItemKind Message { get; } = new(
        "message",
        new("消息|文案", "message|post"),
        new("发一段话：欢迎、转介绍、造势文章。", "Sends a text: a welcome, a referral prompt, an article."))
    {
        Copy = WelcomeCopy.WeeklyPost,
        ReminderCopy = CourseCopy.Reminder,
        Tone = "news",
        Sign = "💬",
    };

    /// <summary>In the morning: news and today's plan, written on the day.</summary>
    public static ItemKind MorningReport { get; } = new(
        "morning-report",
        new("早报|日报", "morning-report|report|morning-paper"),
        new("早上发：要闻和今天的安排，内容当天写。", "In the morning: news and today's plan, written on the day."))
    {
        Copy = NewsCopy.Morning,
        Tone = "news",
        Sign = "🌅",
    };

    /// <summary>In the evening: highlights and tomorrow, written on the day.</summary>
    public static ItemKind EveningReport { get; } = new(
        "evening-report",
        new("晚报", "evening-report|evening-paper"),
        new("晚上发：今天的亮点和明天的预告，内容当天写。", "In the evening: highlights and tomorrow, written on the day."))
    {
        Copy = NewsCopy.Evening,
        Tone = "news",
        Sign = "🌙",
    };

    /// <summary>Gathers what was good, for those who did not read everything.</summary>
    public static ItemKind Digest { get; } = new(
        "digest",
        new("精华|精华整理|周报", "digest"),
        new("整理一段时间的好内容，让没爬楼的人也跟得上。", "Gathers what was good, for those who did not read everything."))
    {
        Copy = NewsCopy.Digest,
        Tone = "news",
        Sign = "🗞️",
    };

    /// <summary>Anything else.</summary>
    public static ItemKind Free { get; } = new(
        "free",
        new("其他|自由|活动", "free|other|activity"),
        new("以上都不是的安排。", "Anything else."))
    {
        ReminderCopy = CourseCopy.Reminder,
        Tone = "news",
        Sign = "🔹",
    };
}
