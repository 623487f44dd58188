using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Semantics.Checks;

/// <summary>A level needs points that members can earn.</summary>
internal static class LevelOutOfReach
{
    private static readonly DiagnosticDescriptor Row = new(
        "PB3215",
        "level-out-of-reach",
        Severity.Warning,
        new("等级“{0}”要 {1} 分，按积分规则 {3} 天最多 {2} 分", "The level “{0}” takes {1} points, but {3} days give {2} at most"),
        new("把起点改到 {2} 分以内，或放宽积分规则里的上限", "Let it begin at {2} points or fewer, or raise the caps of the point rules"));

    /// <summary>The check.</summary>
    public static ModelCheck Check { get; } = new([Row], Find);

    private static IEnumerable<Diagnostic> Find(PlaybookModel playbook) =>
        playbook.Rewards is { } rewards && new SignalReach(playbook).MostPoints(RewardPeriod.Whole) is { } most
            ? rewards.Levels
                .Where(level => level.From > most)
                .Select(level => Diagnostic.Create(Row, level.Location, level.Title.Text, level.From, (int)most, playbook.Days))
            : [];
}
