using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Checks;

/// <summary>A day lies in one phase, since items and awards ask for the phase of a day.</summary>
internal static class PhasesOverlap
{
    private static readonly DiagnosticDescriptor Row = new(
        "PB3205",
        "phases-overlap",
        Severity.Error,
        new("第 {2} 天同时属于阶段“{0}”和“{1}”", "Day {2} lies in both phases “{0}” and “{1}”"),
        new("让“{1}”从第 {3} 天开始，或提前结束“{0}”", "Let “{1}” begin on day {3}, or end “{0}” earlier"));

    /// <summary>The check.</summary>
    public static ModelCheck Check { get; } = new([Row], Find);

    private static IEnumerable<Diagnostic> Find(PlaybookModel playbook)
    {
        // By the first day, so that only the phase that reaches furthest so far can overlap the next one.
        Phase? furthest = null;
        foreach (var phase in playbook.Phases.OrderBy(phase => phase.Days.First))
        {
            if (furthest is not null && phase.Days.First <= furthest.Days.Last)
            {
                yield return Diagnostic.Create(Row, phase.Location, furthest.Title.Text, phase.Title.Text, phase.Days.First, furthest.Days.Last + 1) with
                {
                    Related = [new RelatedLocation(furthest.Location, new Bilingual("另一个阶段在这里", "The other phase is here"))],
                };
            }

            furthest = furthest is null || phase.Days.Last > furthest.Days.Last ? phase : furthest;
        }
    }
}
