using Playbook.Cli.CommandLine;

namespace Playbook.Cli.Verbs;

/// <summary><c>playbook watch</c>: builds, and builds again whenever something changes.</summary>
internal sealed class WatchVerb : Verb
{
    public WatchVerb()
        : base(
            new("实时生成", "watch"),
            new("生成一次，之后一有改动就重新生成，直到按 Ctrl+C", "Build, and build again on every change, until Ctrl+C"),
            new("[文件|文件夹|通配…]", "[FILE|FOLDER|PATTERN…]")) =>
        CommonOptions.AddTo(this, OutputOptions.Out, OutputOptions.Only, CommonOptions.WarnAsError, CommonOptions.Diagnostics, CommonOptions.Jobs);

    /// <inheritdoc/>
    public override int Run(Invocation invocation)
    {
        new WatchRun(invocation).RunAsync(invocation.Environment.ListenForStop()).GetAwaiter().GetResult();
        return ExitCode.Success;
    }
}
