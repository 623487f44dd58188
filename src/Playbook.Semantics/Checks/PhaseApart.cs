using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Semantics.Checks;

/// <summary>
/// Warm-up and follow-up may lie outside the playbook's days, but they touch them: a phase on its own far away is a slip in the number.
/// </summary>
internal static class PhaseApart
{
    private static readonly DiagnosticDescriptor Row = new(
        "PB3206",
        "phase-apart",
        Severity.Warning,
        new("阶段“{0}”（第 {1} 至 {2} 天）和手册的 {3} 天不相连", "The phase “{0}” (days {1} to {2}) does not touch the {3} days of the playbook"),
        new("检查天数；预热到第 0 天为止，后续从第 {4} 天开始", "Check the days: a warm-up ends on day 0, a follow-up begins on day {4}"));

    /// <summary>The check.</summary>
    public static ModelCheck Check { get; } = new([Row], Find);

    private static IEnumerable<Diagnostic> Find(PlaybookModel playbook)
    {
        var apart = playbook.Phases.ToList();
        var (first, last) = (1, playbook.Days);
        for (var found = true; found;)
        {
            found = false;
            foreach (var phase in apart.Where(phase => phase.Days.First <= last + 1 && phase.Days.Last >= first - 1).ToList())
            {
                (first, last) = (Math.Min(first, phase.Days.First), Math.Max(last, phase.Days.Last));
                found = apart.Remove(phase);
            }
        }

        return apart.Select(phase => Diagnostic.Create(
            Row, phase.Location, phase.Title.Text, phase.Days.First, phase.Days.Last, playbook.Days, playbook.Days + 1));
    }
}
