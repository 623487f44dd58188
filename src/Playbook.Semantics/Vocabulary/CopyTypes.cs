using System.Collections.Immutable;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Every kind of text that is generated (practices, section 3).</summary>
public static class CopyTypes
{
    /// <summary>All groups, in the order of the copy pack.</summary>
    public static ImmutableArray<CopyGroup> Groups { get; } =
    [
        new("founding", new("建群", "Founding"), FoundingCopy.All),
        new("recruiting", new("招募", "Recruiting"), RecruitingCopy.All),
        new("welcome", new("迎新", "Welcome"), WelcomeCopy.All),
        new("talk", new("聊天和话题", "Talk"), TalkCopy.All),
        new("live", new("直播", "Live sharing"), LiveCopy.All),
        new("course", new("课程", "Courses"), CourseCopy.All),
        new("work", new("任务和作业", "Tasks and homework"), WorkCopy.All),
        new("news", new("日报和内容", "News and content"), NewsCopy.All),
        new("rewards", new("奖励和福利", "Rewards and gifts"), RewardCopy.All),
        new("order", new("秩序", "Order"), OrderCopy.All),
        new("sales", new("销售", "Sales"), SalesCopy.All),
        new("care", new("关怀和线下", "Care and gatherings"), CareCopy.All),
        new("internal", new("团队内部", "For the team"), InternalCopy.All),
    ];

    /// <summary>All rows, by their spellings, in the order of the practices' inventory.</summary>
    public static WordTable<CopyType> Table { get; } = new(
        new("文案类型", "copy type"),
        [.. Groups.SelectMany(group => group.Types).OrderBy(row => row.Number, StringComparer.Ordinal)]);
}
