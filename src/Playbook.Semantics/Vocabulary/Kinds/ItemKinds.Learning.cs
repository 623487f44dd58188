using Playbook.Templates.Values;

namespace Playbook.Semantics.Vocabulary;

/// <content>Kinds that happen at a set time, with somebody present.</content>
public static partial class ItemKinds
{
    /// <summary>A live sharing in five parts: preview, opening, sharing, questions, benefits.</summary>
    public static ItemKind Live { get; } = new(
        "live",
        new("直播|分享会|嘉宾分享", "live|sharing|live-sharing"),
        new("直播分享，分预告、开场、分享、问答、福利五段。", "A live sharing in five parts: preview, opening, sharing, questions, benefits."))
    {
        ReminderCopy = CourseCopy.Reminder,
        Segments = Segments.OfLive,
        Duration = new Length(90, LengthUnit.Minute),
        NeedsPresence = true,
        Tone = "learn",
        Sign = "🎙️",
    };

    /// <summary>A class: with questions no longer than two hours; information and copyright notice go out before.</summary>
    public static ItemKind Course { get; } = new(
        "course",
        new("课程|上课|开课", "course|class|lesson"),
        new("一堂课：课程加答疑不超过两小时，课前发课程信息和版权通知。", "A class: with questions no longer than two hours; information and copyright notice go out before."))
    {
        ReminderCopy = CourseCopy.Reminder,
        Segments = Segments.OfCourse,
        Duration = new Length(90, LengthUnit.Minute),
        NeedsPresence = true,
        Tone = "learn",
        Sign = "📚",
    };

    /// <summary>An opening or closing: theme, rules, the teacher, a call for the team.</summary>
    public static ItemKind Ceremony { get; } = new(
        "ceremony",
        new("仪式|开营|结营", "ceremony"),
        new("开营、结营等仪式：讲主题、讲规矩、认识老师、征集团队。", "An opening or closing: theme, rules, the teacher, a call for the team."))
    {
        Copy = CourseCopy.Ceremony,
        ReminderCopy = CourseCopy.Reminder,
        Segments = Segments.OfCeremony,
        Duration = new Length(60, LengthUnit.Minute),
        NeedsPresence = true,
        Tone = "learn",
        Sign = "🎉",
    };

    /// <summary>A session for questions: who answers, how to ask.</summary>
    public static ItemKind Questions { get; } = new(
        "qna",
        new("答疑|问答", "qna|q-and-a"),
        new("集中答疑：谁来答、怎么提问。", "A session for questions: who answers, how to ask."))
    {
        Copy = TalkCopy.QuestionSession,
        ReminderCopy = CourseCopy.Reminder,
        Duration = new Length(60, LengthUnit.Minute),
        NeedsPresence = true,
        Tone = "talk",
        Sign = "❓",
    };

    /// <summary>Meeting in person: time, place, form, head-count, cost, cautions.</summary>
    public static ItemKind Offline { get; } = new(
        "offline",
        new("线下|线下活动|聚会", "offline|offline-event|gathering"),
        new("线下见面：时间、地点、形式、人数、费用、注意事项。", "Meeting in person: time, place, form, head-count, cost, cautions."))
    {
        ReminderCopy = CourseCopy.Reminder,
        Segments = Segments.OfGathering,
        Duration = new Length(120, LengthUnit.Minute),
        NeedsPresence = true,
        Tone = "talk",
        Sign = "📍",
    };

    /// <summary>Results beside goals: what went well, what changes.</summary>
    public static ItemKind Review { get; } = new(
        "review",
        new("复盘|总结", "review|retrospective"),
        new("对照目标看结果：哪里好、哪里改。", "Results beside goals: what went well, what changes."))
    {
        Copy = NewsCopy.LookBack,
        ReminderCopy = CourseCopy.Reminder,
        Duration = new Length(60, LengthUnit.Minute),
        NeedsPresence = true,
        Tone = "do",
        Sign = "🔁",
    };
}
