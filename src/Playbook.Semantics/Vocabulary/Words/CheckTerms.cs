using System.Collections.Immutable;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Vocabulary;

/// <summary>The words that the author's own rules are made of, besides kinds, names and numbers.</summary>
public static class CheckTerms
{
    /// <summary>Each of them.</summary>
    public static Word Every { get; } = new(
        "every", new("所有|每场|每次|每条|每个|每", "every|each|all"), new("其中的每一个都要：每场 直播 有 嘉宾。", "Each of them: every live has guest."));

    /// <summary>None of them.</summary>
    public static Word No { get; } = new(
        "no", new("没有|不要|不能有|禁止", "no|never"), new("一个也不能有：没有 直播 在 工作日。", "Not a single one: no live on weekdays."));

    /// <summary>A part must be there.</summary>
    public static Word Has { get; } = new(
        "has", new("有|要有|写了", "has|have"), new("要写上某一项，如嘉宾、提醒、负责人、时间、渠道。", "A part must be there, such as guest, remind, owner, time, channel."));

    /// <summary>Everything on the schedule.</summary>
    public static Word Items { get; } = new(
        "items", new("事项|日程", "item|items"), new("日程里的每一项，不论哪一类。", "Whatever stands on the schedule, of any kind."));

    /// <summary>Everything that is sent.</summary>
    public static Word Messages { get; } = new(
        "messages", new("消息", "message|messages"), new("发出去的每一条，提醒和各环节都算。", "Whatever is sent, reminders and segments included."));

    /// <summary>Reminders alone.</summary>
    public static Word Reminders { get; } = new(
        "reminders", new("提醒", "reminder|reminders"), new("发出去的提醒。", "The reminders that are sent."));

    /// <summary>When it begins.</summary>
    public static Word Time { get; } = new(
        "time", new("时间|开始时间", "time|start"), new("几点开始或发出：每条消息 时间 <= 22:00。", "When it begins or is sent: every message time <= 22:00."));

    /// <summary>When it ends.</summary>
    public static Word End { get; } = new(
        "end", new("结束|结束时间", "end"), new("几点结束：每场 直播 结束 <= 22:00。", "When it ends: every live end <= 22:00."));

    /// <summary>Days in a row without one.</summary>
    public static Word Gap { get; } = new(
        "gap", new("空档|断档", "gap"), new("连续几天没有：话题 空档 <= 3天。", "Days in a row without one: topic gap <= 3 days."));

    /// <summary>Who does it.</summary>
    public static Word Owner { get; } = new(
        "owner", new("负责人", "owner"), new("由谁来做。", "Who does it."));

    /// <summary>Where it is sent.</summary>
    public static Word Channel { get; } = new(
        "channel", new("渠道", "channel"), new("发到哪里。", "Where it is sent."));

    /// <summary>The money for rewards.</summary>
    public static Word Budget { get; } = new(
        "budget", new("预算", "budget"), new("奖励的预算。", "The budget of the rewards."));

    /// <summary>What all prizes cost at most.</summary>
    public static Word PrizeCost { get; } = new(
        "prize-cost", new("奖品总价", "prize-cost"), new("全部奖品发完最多花多少。", "What all prizes cost when everything that can be won is won."));

    /// <summary>The fee of the entry.</summary>
    public static Word Fee { get; } = new(
        "fee", new("入群费", "fee"), new("入群要交的钱，几项加起来。", "What it costs to join, all fees together."));

    /// <summary>All rows.</summary>
    public static WordTable<Word> Table { get; } = new(
        new("断言里的词", "word of a check"),
        [Every, No, Has, Items, Messages, Reminders, Time, End, Gap, Owner, Channel, Budget, PrizeCost, Fee]);

    // Longer ones first: 每场直播 begins with 每场, not with 每.
    private static readonly ImmutableArray<string> Joined =
        [.. Every.Spelling.Chinese.Concat(No.Spelling.Chinese).OrderByDescending(word => word.Length)];

    /// <summary>What a word begins with that Chinese writes before another without a space: <c>每场直播</c>, <c>没有直播</c>.</summary>
    /// <param name="key">The word as <see cref="WordKey"/> folds it.</param>
    /// <returns>The row and the characters it takes; null when the word begins with none.</returns>
    public static (Word Term, int Length)? PrefixOf(string key)
    {
        foreach (var word in Joined)
        {
            if (key.Length > word.Length && key.StartsWith(word, StringComparison.Ordinal))
            {
                return (Table.Find(word)!, word.Length);
            }
        }

        return null;
    }
}
