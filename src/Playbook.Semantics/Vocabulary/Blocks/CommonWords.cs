using System.Collections.Immutable;
using Playbook.Semantics.Model;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Fields that blocks of many sorts share: who, where, when.</summary>
public static class CommonWords
{
    /// <summary>When it takes place.</summary>
    public static Field<When> When { get; } = new(
        "when",
        new("时间|什么时候", "date|held"),
        new("什么时候，如“2026-12-20 14:00”“每周日 20:00”“第20天”。", "When, such as “2026-12-20 14:00”, “every sunday 20:00”, “day 20”."),
        Shapes.Occasion)
    {
        Label = new("", "when"),
    };

    /// <summary>Who sees to it, the first one leading.</summary>
    public static Field<ImmutableArray<Role>> Owners { get; } = new(
        "owners",
        new("负责|负责人", "owner|owners"),
        new("谁负责；几个人时第一个领头。", "Who sees to it; the first of several leads."),
        Shapes.Roles)
    {
        IsInternal = true,
    };

    /// <summary>Where it is sent.</summary>
    public static Field<ImmutableArray<Channel>> Channels { get; } = new(
        "channels",
        new("渠道|发到哪里", "channels|channel"),
        new("发到哪些渠道，不写就发到群里。", "Where it is sent; to the groups when left out."),
        Shapes.Channels)
    {
        Multiplicity = Multiplicity.Many,
        IsInternal = true,
    };

    /// <summary>When it ends; the same fact as <c>截止</c> in a line of the schedule, but a moment that a countdown can run towards.</summary>
    public static Field<When> Ends { get; } = new(
        ItemWords.Deadline.Id,
        new("截止|结束", "deadline|ends"),
        new("到哪天几点为止；倒计时从这里往回数。", "Up to which day and time; countdowns run towards it."),
        Shapes.Moment);
}
