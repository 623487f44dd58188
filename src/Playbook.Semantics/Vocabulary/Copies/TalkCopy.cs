using System.Collections.Immutable;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Copy types: topics and daily talk.</summary>
public static class TalkCopy
{
    /// <summary>C28: Opens a topic: title, background, question, who responds first, benefit, close.</summary>
    public static CopyType TopicOpener { get; } = new(
        "topic-opener",
        new("话题开场", "topic-opener"),
        new("抛出话题：题目、背景、问题、谁先回应、好处、几点收。", "Opens a topic: title, background, question, who responds first, benefit, close."),
        "C28");

    /// <summary>C29: What is said, and by whom, when nobody replies.</summary>
    public static CopyType RescueLine { get; } = new(
        "rescue-line",
        new("救场话|暖场话", "rescue-line"),
        new("没人接话时由谁说哪一句。", "What is said, and by whom, when nobody replies."),
        "C29")
    {
        IsCalledFor = playbook => playbook.Items.Any(item => item.Fields.Has(ItemWords.Silence))
            || playbook.Blocks.Any(block => block.Fields.Has(GuidanceWords.RescueLines)),
        Sender = RoleKinds.Spark,
    };

    /// <summary>C30: A question, a food theme or a photo theme of the day.</summary>
    public static CopyType DailyInteraction { get; } = new(
        "daily-interaction",
        new("每日互动", "daily-interaction"),
        new("每天一个问题，或一个拍照、美食主题。", "A question, a food theme or a photo theme of the day."),
        "C30");

    /// <summary>C31: When questions are answered, by whom, how to ask.</summary>
    public static CopyType QuestionSession { get; } = new(
        "question-session",
        new("答疑通知", "question-session"),
        new("什么时候答疑、谁来答、怎么提问。", "When questions are answered, by whom, how to ask."),
        "C31");

    /// <summary>What was asked and answered, for those who come later (practice P200). The inventory counts it with the notice; the number is ours.</summary>
    public static CopyType AnswerRecord { get; } = new(
        "answer-record", new("答疑记录", "answer-record"), new("整理答疑：问了什么、怎么答的、还没答的。", "What was asked and answered, and what is still open."), "X04");

    /// <summary>C51: A story around the theme and what was learnt.</summary>
    public static CopyType MotivatingShare { get; } = new(
        "motivating-share",
        new("正能量分享|正面激励", "motivating-share"),
        new("和主题有关的故事和收获。", "A story around the theme and what was learnt."),
        "C51");

    /// <summary>C50: Asks for progress and happy things, with an example first.</summary>
    public static CopyType HappinessDay { get; } = new(
        "happiness-day",
        new("幸福日文案", "happiness-day"),
        new("请大家说说进步和开心的事，先举一例。", "Asks for progress and happy things, with an example first."),
        "C50");

    /// <summary>C88: Offers and needs, in one format.</summary>
    public static CopyType ResourceCall { get; } = new(
        "resource-call",
        new("资源对接", "resource-call"),
        new("我有什么、我要什么，按格式接龙。", "Offers and needs, in one format."),
        "C88");

    /// <summary>C89: Asks members for content: topic, form, recognition.</summary>
    public static CopyType ContentCall { get; } = new(
        "content-call",
        new("征稿|请成员产出内容", "content-call"),
        new("请成员写：题目、形式、有什么认可。", "Asks members for content: topic, form, recognition."),
        "C89");

    /// <summary>C90: Caption of a sticker and when to use it.</summary>
    public static CopyType StickerCaption { get; } = new(
        "sticker-caption",
        new("表情包文案", "sticker-caption"),
        new("表情包上的字和使用场景。", "Caption of a sticker and when to use it."),
        "C90");

    /// <summary>The rows of this group.</summary>
    public static ImmutableArray<CopyType> All { get; } =
    [
        TopicOpener, RescueLine, DailyInteraction, QuestionSession, AnswerRecord, MotivatingShare, HappinessDay, ResourceCall,
        ContentCall, StickerCaption,
    ];
}
