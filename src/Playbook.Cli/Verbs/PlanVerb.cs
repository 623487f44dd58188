using Playbook.Cli.CommandLine;
using Playbook.Cli.Reporting;
using Playbook.Planning;
using Playbook.Syntax.Words;

namespace Playbook.Cli.Verbs;

/// <summary><c>playbook plan</c>: shows what happens when, without writing anything.</summary>
internal sealed class PlanVerb : Verb
{
    private readonly Flag _json = new("--json", new("用 JSON 输出，给程序读", "As JSON, for programs"));

    public PlanVerb()
        : base(
            new("计划", "plan"),
            new("在屏幕上列出一份手册的全部安排", "Show everything a playbook arranges, by date"),
            new("文件", "FILE")) =>
        CommonOptions.AddTo(this, _json, CommonOptions.WarnAsError, CommonOptions.Diagnostics);

    /// <inheritdoc/>
    public override bool ReadsStandardInput => true;

    /// <inheritdoc/>
    public override int FewestPaths => 1;

    /// <inheritdoc/>
    public override int MostPaths => 1;

    /// <inheritdoc/>
    public override int Run(Invocation invocation)
    {
        var output = invocation.Streams.Output;
        Action<Plan> show = invocation.Parsed.GetValue(_json)
            ? plan => PlanData.Write(output, plan)
            : plan => PlanListing.Write(output, plan, invocation.Language);
        var report = new SessionRun(invocation) { OnPlan = show }.Run();

        // The plan itself has standard output; what is wrong with it goes beside it.
        invocation.Findings(invocation.Streams.Error).WriteAll(report.Diagnostics);
        return ExitCode.Of(report);
    }
}
