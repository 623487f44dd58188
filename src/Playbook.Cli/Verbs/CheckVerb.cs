using Playbook.Cli.CommandLine;
using Playbook.Cli.Reporting;

namespace Playbook.Cli.Verbs;

/// <summary><c>playbook check</c>: tells what is wrong and writes nothing.</summary>
internal sealed class CheckVerb : Verb
{
    public CheckVerb()
        : base(
            new("检查", "check"),
            new("只检查手册，不写文件；“-”从标准输入读", "Check playbooks and write nothing; “-” reads standard input"),
            new("[文件|文件夹|通配…|-]", "[FILE|FOLDER|PATTERN…|-]")) =>
        CommonOptions.AddTo(this, CommonOptions.WarnAsError, CommonOptions.Diagnostics, CommonOptions.Jobs);

    /// <inheritdoc/>
    public override bool ReadsStandardInput => true;

    /// <inheritdoc/>
    public override int Run(Invocation invocation)
    {
        var report = new SessionRun(invocation).Run();
        return invocation.Report(report, Summary.OfCheck(report));
    }
}
