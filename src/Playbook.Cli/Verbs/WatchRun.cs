using System.Collections.Immutable;
using Playbook.Cli.CommandLine;
using Playbook.Cli.Reporting;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Watching;
using Playbook.Syntax.Words;

namespace Playbook.Cli.Verbs;

/// <summary>What the verbs that stay do: build, tell, and build again when something changed, until they are stopped.</summary>
/// <param name="invocation">The verb as typed.</param>
internal sealed class WatchRun(Invocation invocation)
{
    /// <summary>So many changed files are named; a checkout of another branch changes hundreds.</summary>
    private const int MostNames = 3;

    /// <summary>Shown each build before it is told of.</summary>
    public Action<BuildRound>? OnBuilt { get; init; }

    /// <summary>Goes on until it is stopped.</summary>
    /// <param name="stop">Stops it; a build that runs then is finished first.</param>
    public async Task RunAsync(CancellationToken stop)
    {
        var build = new SessionRun(invocation)
        {
            WritesOutputs = true,
            OutputFolder = OutputOptions.Out.In(invocation.Parsed),
            Kinds = OutputOptions.Kinds(invocation.Parsed),
        };
        using var folders = new SystemFolderWatch();
        var session = new WatchSession(build.Round, outputFolder => SessionRun.Inputs(invocation, outputFolder), folders, TimeProvider.System);
        await session.RunAsync(Tell, stop).ConfigureAwait(false);
    }

    private void Tell(BuildRound round, ImmutableArray<string> changed)
    {
        OnBuilt?.Invoke(round);
        var (output, error) = (invocation.Streams.Output, invocation.Streams.Error);
        if (changed is not [])
        {
            error.WriteLine(Changes(changed).In(invocation.Language));
        }

        invocation.Report(round.Report, Summary.OfBuild(round.Report));
        if (changed is [])
        {
            error.WriteLine(new Bilingual("一有改动就重新生成；按 Ctrl+C 结束", "Built again on every change; Ctrl+C ends it").In(invocation.Language));
        }

        output.Flush();
        error.Flush();
    }

    private Bilingual Changes(ImmutableArray<string> changed)
    {
        string[] names = [.. changed.Take(MostNames).Select(path => DisplayPath.Of(path, invocation.Environment.WorkingFolder))];
        return changed.Length > MostNames
            ? new($"有改动：{string.Join('、', names)} 等 {changed.Length} 个文件", $"Changed: {string.Join(", ", names)} and {changed.Length - MostNames} more")
            : new($"有改动：{string.Join('、', names)}", $"Changed: {string.Join(", ", names)}");
    }
}
