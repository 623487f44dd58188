using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Semantics.Checks;

/// <summary>A promise is kept within the playbook: members are gone afterwards (practice P182).</summary>
internal static class PromiseBeyondDays
{
    private static readonly DiagnosticDescriptor Row = new(
        "PB3207",
        "promise-beyond-days",
        Severity.Warning,
        new("承诺 {0} 天见效，手册却只有 {1} 天", "The promise takes {0} days, but the playbook runs for {1}"),
        new("把周期改为 {0} 天，或承诺 {1} 天以内的结果", "Let the playbook run for {0} days, or promise what {1} days can give"));

    /// <summary>The check.</summary>
    public static ModelCheck Check { get; } = new([Row], Find);

    private static IEnumerable<Diagnostic> Find(PlaybookModel playbook) => playbook.Promise is { } promise && promise.Days > playbook.Days
        ? [Diagnostic.Create(Row, promise.Outcome.Location, promise.Days, playbook.Days)]
        : [];
}
