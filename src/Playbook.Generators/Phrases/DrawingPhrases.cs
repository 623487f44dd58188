using System.Collections.Immutable;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Phrases;

/// <summary>Words of the drawings.</summary>
internal static class DrawingPhrases
{
    public static Phrase Overview { get; } = Row("overview", "总览图", "总览图", "Overview");

    public static Phrase Positioning { get; } = Row("positioning", "定位", "定位", "Positioning");

    public static Phrase Goals { get; } = Row("goals", "目标", "目标", "Goals");

    public static Phrase Entry { get; } = Row("entry", "门槛", "门槛", "How to get in");

    public static Phrase Questions { get; } = Row("questions", "提问", "提问", "Questions");

    public static Phrase Approval { get; } = Row("approval", "审批", "审批", "Approval");

    public static Phrase Phases { get; } = Row("phases", "阶段与节点", "阶段与节点", "Phases and milestones");

    public static Phrase Rhythm { get; } = Row("rhythm", "固定节奏", "固定节奏", "What comes back");

    public static Phrase Roles { get; } = Row("roles", "分工", "分工", "Who does what");

    public static Phrase Rewards { get; } = Row("rewards", "奖励", "奖励", "Rewards");

    public static Phrase Points { get; } = Row("points", "积分", "积分", "Points");

    public static Phrase Budget { get; } = Row("budget", "奖励预算", "奖励预算", "reward budget");

    public static Phrase Items { get; } = Row("items", "项安排", "项安排", "items on the calendar");

    public static Phrase Messages { get; } = Row("messages", "条消息", "条消息", "messages to send");

    public static Phrase Seats { get; } = Row("seats", "群人数", "群人数", "seats in the group");

    public static ImmutableArray<Phrase> All { get; } =
    [
        Overview, Positioning, Goals, Entry, Questions, Approval, Phases, Rhythm, Roles, Rewards, Points, Budget, Items, Messages, Seats,
    ];

    private static Phrase Row(string english, string name, string zh, string en) => new(new Spelling("图上" + name, "drawing_" + english), new Bilingual(zh, en));
}
