using System.Collections.Immutable;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Copy types: live sharings.</summary>
public static class LiveCopy
{
    /// <summary>C32: Before a live: theme, guest, time, place, takeaway, how to ask.</summary>
    public static CopyType Preview { get; } = new(
        "live-preview",
        new("直播预告", "live-preview"),
        new("直播前发：主题、嘉宾、时间、地点、收获、怎么提问。", "Before a live: theme, guest, time, place, takeaway, how to ask."),
        "C32");

    /// <summary>C33: At the start: greeting, rules, agenda.</summary>
    public static CopyType Opening { get; } = new(
        "live-opening",
        new("直播开场", "live-opening"),
        new("开始时发：问好、规矩、流程。", "At the start: greeting, rules, agenda."),
        "C33");

    /// <summary>C34: Introduces the guest and hands over.</summary>
    public static CopyType GuestSharing { get; } = new(
        "live-guest",
        new("嘉宾出场", "live-guest"),
        new("介绍嘉宾并交出话筒。", "Introduces the guest and hands over."),
        "C34");

    /// <summary>C35: Opens the questions: how to ask, how long.</summary>
    public static CopyType Questions { get; } = new(
        "live-questions",
        new("直播问答", "live-questions"),
        new("进入问答：怎么提问、多长时间。", "Opens the questions: how to ask, how long."),
        "C35");

    /// <summary>C36: At the end: the gift, how to claim it, until when, the next date.</summary>
    public static CopyType Benefits { get; } = new(
        "live-benefits",
        new("直播福利", "live-benefits"),
        new("结束时发：福利、怎么领、截止时间、下次什么时候。", "At the end: the gift, how to claim it, until when, the next date."),
        "C36");

    /// <summary>C75: Announces a guest: who, theme, date, why.</summary>
    public static CopyType GuestAnnouncement { get; } = new(
        "guest-announcement",
        new("嘉宾官宣|名人嘉宾", "guest-announcement"),
        new("提前官宣嘉宾：是谁、讲什么、哪天、为什么请他。", "Announces a guest: who, theme, date, why."),
        "C75");

    /// <summary>The rows of this group.</summary>
    public static ImmutableArray<CopyType> All { get; } =
    [
        Preview, Opening, GuestSharing, Questions, Benefits, GuestAnnouncement,
    ];
}
