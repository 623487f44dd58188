using Playbook.Cli.CommandLine;
using Playbook.Cli.Reporting;
using Playbook.Compiler;
using Playbook.Compiler.Diagnostics.Fixing;
using Playbook.Compiler.Inputs;

namespace Playbook.Cli.Verbs;

/// <summary><c>playbook check</c>: tells what is wrong, and with <c>--fix</c> mends what can be mended unseen.</summary>
internal sealed class CheckVerb : Verb
{
    private readonly Flag _fix = new(
        "--fix", new("先把能放心改的改好，直接写回手册文件", "First mend what can be mended without changing the meaning, in the files themselves"));

    private readonly Flag _unsafeFixes = new(
        "--unsafe-fixes", new("和 --fix 一起用：拿不准的也改，改完请过目", "With --fix: mend by guesses too; look at what they did"));

    public CheckVerb()
        : base(
            new("检查", "check"),
            new("只检查手册，不写产物；“-”从标准输入读", "Check playbooks and write no outputs; “-” reads standard input"),
            new("[文件|文件夹|通配…|-]", "[FILE|FOLDER|PATTERN…|-]")) =>
        CommonOptions.AddTo(this, _fix, _unsafeFixes, CommonOptions.WarnAsError, CommonOptions.Diagnostics, CommonOptions.Jobs);

    /// <inheritdoc/>
    public override bool ReadsStandardInput => true;

    /// <inheritdoc/>
    public override int Run(Invocation invocation)
    {
        var (fixes, includesUnsafe) = (invocation.Parsed.GetValue(_fix), invocation.Parsed.GetValue(_unsafeFixes));
        if (includesUnsafe && !fixes)
        {
            return invocation.Refuse(new("“--unsafe-fixes”要和“--fix”一起写", "“--unsafe-fixes” goes with “--fix”"), this);
        }

        if (fixes && invocation.Paths is ["-"])
        {
            return invocation.Refuse(new("标准输入不是文件，改好了没有地方写", "Standard input is no file that could be mended"), this);
        }

        var mended = fixes ? Fix(invocation, includesUnsafe) : null;
        var report = new SessionRun(invocation).Run();
        report = report with { Diagnostics = [.. mended?.Problems ?? [], .. report.Diagnostics] };
        return invocation.Report(report, Summary.OfCheck(report));
    }

    // The check that follows reads the files anew, so that nothing of what was told before the fixes is told again.
    private static FixReport Fix(Invocation invocation, bool includesUnsafe)
    {
        var folder = invocation.Environment.WorkingFolder;
        var inputs = InputFiles.Find(invocation.Paths, folder, outputFolder: null);
        var report = FixSession.Run(inputs.Files, CompilationContext.Create(folder), includesUnsafe, invocation.Jobs);
        FixListing.Write(invocation.Streams.Error, report, invocation.Language);
        return report;
    }
}
