namespace Playbook.Semantics.Vocabulary;

/// <summary>What follows a breach of the rules, step by step.</summary>
public static class BreachSteps
{
    /// <summary>A gentle reminder.</summary>
    public static Word Remind { get; } = new(
        "remind", new("提醒|私聊提醒", "remind"), new("私下或群里温和提醒。", "A gentle reminder."));

    /// <summary>The rule is said again to all.</summary>
    public static Word Restate { get; } = new(
        "restate", new("重申|重申群规", "restate"), new("在群里重申规则。", "The rule is said again to all."));

    /// <summary>No posting for a while.</summary>
    public static Word Mute { get; } = new(
        "mute", new("禁言", "mute"), new("一段时间不能发言。", "No posting for a while."));

    /// <summary>Points are taken off.</summary>
    public static Word Deduct { get; } = new(
        "deduct", new("扣分", "deduct"), new("扣积分。", "Points are taken off."));

    /// <summary>A last warning.</summary>
    public static Word Warn { get; } = new(
        "warn", new("警告", "warn"), new("最后警告。", "A last warning."));

    /// <summary>Out of the group.</summary>
    public static Word Remove { get; } = new(
        "remove", new("移出|踢出", "remove"), new("移出群。", "Out of the group."));

    /// <summary>No way back.</summary>
    public static Word Ban { get; } = new(
        "ban", new("拉黑|永久移出", "ban"), new("不再接受入群。", "No way back."));

    /// <summary>All rows.</summary>
    public static WordTable<Word> Table { get; } = new(
        new("违规处理步骤", "breach step"),
        [
            Remind, Restate, Mute, Deduct, Warn, Remove, Ban,
        ]);
}
