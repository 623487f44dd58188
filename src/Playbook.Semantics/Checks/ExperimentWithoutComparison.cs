using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Semantics.Checks;

/// <summary>An experiment compares: it takes two variants and something to measure them by (practice P264).</summary>
internal static class ExperimentWithoutComparison
{
    private static readonly DiagnosticDescriptor Row = new(
        "PB3243",
        "experiment-without-comparison",
        Severity.Warning,
        new("实验“{0}”没有可比的东西：要两种以上方案，和一个指标", "The experiment “{0}” compares nothing: it takes two variants or more, and a metric"),
        new("写上，例如：方案 \"三行\"、\"十行\"，另起一行 指标 \"当天自我介绍人数\"", "Say, such as: variants \"three lines\", \"ten lines\", and on a line of its own: metric \"introductions on the first day\""));

    /// <summary>The check.</summary>
    public static ModelCheck Check { get; } = new([Row], Find);

    private static IEnumerable<Diagnostic> Find(PlaybookModel playbook) =>
        from experiment in playbook.Blocks
        where experiment.Row == ExperimentWords.Block
            && (experiment.Fields.Get(ExperimentWords.Variants, []).Length < 2 || !experiment.Fields.Has(GoalWords.Metric))
        select Diagnostic.Create(Row, experiment.Location, experiment.Title.Text);
}
