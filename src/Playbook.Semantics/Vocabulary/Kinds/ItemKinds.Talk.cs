using Playbook.Templates.Values;

namespace Playbook.Semantics.Vocabulary;

/// <content>Kinds that are talk.</content>
public static partial class ItemKinds
{
    /// <summary>A discussion: who prepares, who responds, how silence is broken.</summary>
    public static ItemKind Topic { get; } = new(
        "topic",
        new("话题|讨论", "topic|discussion"),
        new("一场讨论：先定好谁准备、谁回应、冷场怎么救。", "A discussion: who prepares, who responds, how silence is broken."))
    {
        Copy = TalkCopy.TopicOpener,
        ReminderCopy = CourseCopy.Reminder,
        Duration = new Length(30, LengthUnit.Minute),
        IsChat = true,
        Tone = "talk",
        Sign = "💡",
    };

    /// <summary>A small interaction a day: a question, a photo.</summary>
    public static ItemKind Interaction { get; } = new(
        "interaction",
        new("互动|每日互动", "interaction"),
        new("每天一个小互动：一个问题、一张照片。", "A small interaction a day: a question, a photo."))
    {
        Copy = TalkCopy.DailyInteraction,
        ReminderCopy = CourseCopy.Reminder,
        IsChat = true,
        Tone = "talk",
        Sign = "🎈",
    };

    /// <summary>A day to share progress and happy things.</summary>
    public static ItemKind HappinessDay { get; } = new(
        "happiness-day",
        new("幸福日", "happiness-day"),
        new("分享自己的进步和开心的事。", "A day to share progress and happy things."))
    {
        Copy = TalkCopy.HappinessDay,
        ReminderCopy = CourseCopy.Reminder,
        IsChat = true,
        Tone = "talk",
        Sign = "😊",
    };
}
