namespace Playbook.Semantics.Vocabulary;

/// <summary>Over which time an award counts; ids are the members of <see cref="Model.RewardPeriod"/>.</summary>
public static class RewardPeriods
{
    /// <summary>Every day.</summary>
    public static Word Day { get; } = new(
        "day", new("天|日", "day|daily"), new("每天评一次。", "Every day."));

    /// <summary>Every seven days from day 1 on.</summary>
    public static Word Week { get; } = new(
        "week", new("周|星期", "week|weekly"), new("从第一天起每七天评一次。", "Every seven days from day 1 on."));

    /// <summary>Every month of the calendar.</summary>
    public static Word Month { get; } = new(
        "month", new("月", "month|monthly"), new("每个自然月评一次。", "Every month of the calendar."));

    /// <summary>Every phase.</summary>
    public static Word Phase { get; } = new(
        "phase", new("阶段", "phase"), new("每个阶段评一次。", "Every phase."));

    /// <summary>Once, over the whole.</summary>
    public static Word Whole { get; } = new(
        "whole", new("全程|整期", "whole|overall"), new("全程评一次。", "Once, over the whole."));

    /// <summary>All rows.</summary>
    public static WordTable<Word> Table { get; } = new(
        new("评奖周期", "award period"),
        [
            Day, Week, Month, Phase, Whole,
        ]);
}
