using System.Collections.Immutable;
using Playbook.Cli.CommandLine;
using Playbook.Cli.Reporting;
using Playbook.Generators;
using Playbook.Syntax.Words;

namespace Playbook.Cli.Verbs;

/// <summary><c>playbook build</c>: checks playbooks and writes their outputs.</summary>
internal sealed class BuildVerb : Verb
{
    private readonly Setting _out = new(
        "--out", new("目录", "DIR"), new("输出文件夹，默认是配置里写的，或当前文件夹下的 out", "The folder for outputs; by default the configured one, or “out” in the current folder"));

    private readonly Setting _only = new(
        "--only", new("类别,…", "KIND,…"),
        new(
            "只生成这几类：" + string.Join('、', Outputs.All.Select(kind => Words(kind).Canonical.Zh)),
            "Make these outputs alone: " + string.Join(", ", Outputs.All.Select(kind => Words(kind).Canonical.En))))
    {
        Choices = [.. Outputs.All.Select(Words)],
        IsList = true,
    };

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
            this, _out, _only, _dryRun, _depfile, CommonOptions.WarnAsError, CommonOptions.Diagnostics, CommonOptions.Jobs);

    /// <inheritdoc/>
    public override int Run(Invocation invocation)
    {
        var isDryRun = invocation.Parsed.GetValue(_dryRun);
        var report = new SessionRun(invocation)
        {
            WritesOutputs = true,
            OutputFolder = _out.In(invocation.Parsed),
            Kinds = Kinds(invocation),
            IsDryRun = isDryRun,
            DependencyFile = isDryRun ? null : _depfile.In(invocation.Parsed),
        }.Run();
        if (isDryRun)
        {
            ChangeListing.Write(invocation.Streams.Output, report);
        }

        return invocation.Report(report, isDryRun ? Summary.OfDryRun(report) : Summary.OfBuild(report));
    }

    // The id is one word and comes first; other spellings may be what somebody remembers from a page.
    private static Spelling Words(OutputKind kind) => kind.Spelling with { English = [kind.Id, .. kind.Spelling.English] };

    private ImmutableArray<OutputKind> Kinds(Invocation invocation)
    {
        if (_only.In(invocation.Parsed) is not { } value)
        {
            return Outputs.All;
        }

        var wanted = _only.WordsOf(value).Select(_only.IndexOf).ToHashSet();
        return [.. Outputs.All.Where((_, index) => wanted.Contains(index))];
    }
}
