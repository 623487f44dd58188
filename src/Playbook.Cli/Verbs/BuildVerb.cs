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

    public BuildVerb()
        : base(
            new("生成", "build"),
            new("检查手册，写出全部产物", "Check playbooks and write everything they make"),
            new("[文件|文件夹|通配…]", "[FILE|FOLDER|PATTERN…]")) =>
        CommonOptions.AddTo(
            this, _out, _only, CommonOptions.WarnAsError, CommonOptions.Diagnostics, CommonOptions.Jobs);

    /// <inheritdoc/>
    public override int Run(Invocation invocation)
    {
        var report = new SessionRun(invocation) { WritesOutputs = true, OutputFolder = _out.In(invocation.Parsed), Kinds = Kinds(invocation) }.Run();
        return invocation.Report(report, Summary.OfBuild(report));
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
