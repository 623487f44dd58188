using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Semantics.Checks;

/// <summary>A goal is reached within the playbook, or it is the goal of another one.</summary>
internal static class GoalDeadlineOutsideDays
{
    private static readonly DiagnosticDescriptor Row = new(
        "PB3203",
        "goal-deadline-outside-days",
        Severity.Warning,
        new("目标“{0}”的截止是第 {1} 天，手册只到第 {2} 天", "The goal “{0}” ends on day {1}, the playbook on day {2}"),
        new("把截止改到第 1 至 {2} 天，或延长周期", "Choose a day from 1 to {2}, or let the playbook run longer"));

    private static readonly DiagnosticDescriptor BeforeStartRow = new(
        "PB3204",
        "goal-deadline-before-start",
        Severity.Warning,
        new("目标“{0}”的截止是第 {1} 天，那时手册还没开始", "The goal “{0}” ends on day {1}, before the playbook begins"),
        new("把截止改到第 1 至 {2} 天", "Choose a day from 1 to {2}"));

    /// <summary>The check.</summary>
    public static ModelCheck Check { get; } = new([Row, BeforeStartRow], Find);

    private static IEnumerable<Diagnostic> Find(PlaybookModel playbook)
    {
        foreach (var goal in playbook.Goals)
        {
            if (goal.Fields.Has(GoalWords.By) && goal.Fields.Get(GoalWords.By, otherwise: 1) is var day && (day < 1 || day > playbook.Days))
            {
                yield return Diagnostic.Create(day < 1 ? BeforeStartRow : Row, goal.Location, goal.Title.Text, day, playbook.Days);
            }
        }
    }
}
