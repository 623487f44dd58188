using Playbook.Cli.CommandLine;
using Playbook.Cli.Reporting;

namespace Playbook.Cli.Verbs;

/// <summary><c>playbook build</c>: checks playbooks and writes their outputs.</summary>
internal sealed class BuildVerb : Verb
{
    private readonly Flag _dryRun = new(
        "--dry-run", new("只列出会写哪些、删哪些文件，什么也不动", "List what would be written and removed, and touch nothing"));

    private readonly Setting _depfile = new(
        "--depfile", new("文件", "FILE"), new("把读过的文件写成 make 能读的依赖文件", "Write the files that were read in the form that make reads"));

    public BuildVerb()
        : base(
            new("生成", "build"),
            new("检查手册，写出全部产物", "Check playbooks and write everything they make"),
            new("[文件|文件夹|通配…]", "[FILE|FOLDER|PATTERN…]")) =>
        CommonOptions.AddTo(
            this, OutputOptions.Out, OutputOptions.Only, _dryRun, _depfile, CommonOptions.WarnAsError, CommonOptions.Diagnostics, CommonOptions.Jobs);

    /// <inheritdoc/>
    public override int Run(Invocation invocation)
    {
        var isDryRun = invocation.Parsed.GetValue(_dryRun);
        var report = new SessionRun(invocation)
        {
            WritesOutputs = true,
            OutputFolder = OutputOptions.Out.In(invocation.Parsed),
            Kinds = OutputOptions.Kinds(invocation.Parsed),
            IsDryRun = isDryRun,
            DependencyFile = isDryRun ? null : _depfile.In(invocation.Parsed),
        }.Run();
        if (isDryRun)
        {
            ChangeListing.Write(invocation.Streams.Output, report);
        }

        return invocation.Report(report, isDryRun ? Summary.OfDryRun(report) : Summary.OfBuild(report));
    }
}
