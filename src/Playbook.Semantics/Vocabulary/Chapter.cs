using System.Collections.Immutable;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Vocabulary;

/// <summary>A part of a handbook, where a reader looks for blocks of a sort.</summary>
/// <param name="Id">Stable kebab-case id.</param>
/// <param name="Title">Its heading.</param>
public sealed record Chapter(string Id, Bilingual Title);

/// <summary>The chapters, in the order of the handbook.</summary>
public static class Chapters
{
    /// <summary>How goals are reached and how ready the team is.</summary>
    public static Chapter Preparation { get; } = new("preparation", new("准备与自评", "Getting ready"));

    /// <summary>Where members come from and how they settle in.</summary>
    public static Chapter Growth { get; } = new("growth", new("拉新与新人", "New members"));

    /// <summary>Which members get which care.</summary>
    public static Chapter Members { get; } = new("members", new("成员分层与核心成员", "Members and the core"));

    /// <summary>What is published again and again.</summary>
    public static Chapter Content { get; } = new("content", new("内容与栏目", "Content"));

    /// <summary>Meetings in person.</summary>
    public static Chapter Gatherings { get; } = new("gatherings", new("线下活动", "Gatherings"));

    /// <summary>Birthdays, festivals, gifts.</summary>
    public static Chapter Care { get; } = new("care", new("成员关怀", "Care for members"));

    /// <summary>What is sold, and how.</summary>
    public static Chapter Sales { get; } = new("sales", new("转化与销售", "Sales"));

    /// <summary>Leaving, clean-ups, trouble.</summary>
    public static Chapter Order { get; } = new("order", new("退出、清理与危机", "Leaving, clean-ups, trouble"));

    /// <summary>People and tools of the company.</summary>
    public static Chapter Resources { get; } = new("resources", new("人手与工具", "People and tools"));

    /// <summary>What is asked, tried and learnt.</summary>
    public static Chapter Improvement { get; } = new("improvement", new("调研、实验与复盘", "Asking, trying, learning"));

    /// <summary>What becomes of the group afterwards.</summary>
    public static Chapter Afterwards { get; } = new("afterwards", new("活动结束以后", "Afterwards"));

    /// <summary>All, in the order of the handbook.</summary>
    public static ImmutableArray<Chapter> All { get; } =
        [Preparation, Growth, Members, Content, Gatherings, Care, Sales, Order, Resources, Improvement, Afterwards];
}
