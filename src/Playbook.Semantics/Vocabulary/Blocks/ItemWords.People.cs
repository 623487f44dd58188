using System.Collections.Immutable;
using Playbook.Semantics.Model;

namespace Playbook.Semantics.Vocabulary;

/// <content>Who takes part, when to remind, how it runs.</content>
public static partial class ItemWords
{
    /// <summary>When to remind: same day 08:00, 1 hour before, 10 minutes before.</summary>
    public static Field<ImmutableArray<Reminder>> Remind { get; } = new(
        "remind",
        new("提醒", "remind|reminders"),
        new("开始前什么时候提醒：当天 08:00、提前1小时、提前10分钟。", "When to remind: same day 08:00, 1 hour before, 10 minutes before."),
        Shapes.Reminders)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>Who is invited.</summary>
    public static Field<ImmutableArray<Role>> Guest { get; } = new(
        "guest",
        new("嘉宾", "guest|guests"),
        new("请了谁。", "Who is invited."),
        Shapes.Roles)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>Who prepares it.</summary>
    public static Field<ImmutableArray<Role>> Prepare { get; } = new(
        "prepare",
        new("准备", "prepare"),
        new("谁准备内容。", "Who prepares it."),
        Shapes.Roles)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>Who responds first, so that it does not fall silent.</summary>
    public static Field<ImmutableArray<Role>> Respond { get; } = new(
        "respond",
        new("回应", "respond|responders"),
        new("安排谁先接话，免得冷场。", "Who responds first, so that it does not fall silent."),
        Shapes.Roles)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>After how long without a word which line is said.</summary>
    public static Field<Silence> Silence { get; } = new(
        "silence",
        new("冷场|冷场时", "silence"),
        new("多久没人说话，就说哪句话救场。", "After how long without a word which line is said."),
        Shapes.Silence);

    /// <summary>Members may speak during it.</summary>
    public static Field<bool> Interactive { get; } = new(
        "interactive",
        new("互动", "interactive"),
        new("课上可以随时发言。", "Members may speak during it."),
        Shapes.Flag);

    /// <summary>Only the speaker talks during it.</summary>
    public static Field<bool> Muted { get; } = new(
        "muted",
        new("禁言", "muted"),
        new("进行时只有主讲人发言。", "Only the speaker talks during it."),
        Shapes.Flag);

    /// <summary>Matters much: pinned or marked.</summary>
    public static Field<bool> Important { get; } = new(
        "important",
        new("重要", "important"),
        new("重要的事，要置顶或加醒目标记。", "Matters much: pinned or marked."),
        Shapes.Flag);

    /// <summary>For the team; not sent to members.</summary>
    public static Field<Prose> Note { get; } = new(
        "note",
        new("备注", "note"),
        new("给团队看的话，不发给成员。", "For the team; not sent to members."),
        Shapes.Text);
}
