using System.Collections.Concurrent;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Watching;

namespace Playbook.Compiler.Tests.Watching;

/// <summary>Real builds, a real watch, real time. Waits long where a machine is busy, and never for ever.</summary>
public sealed class RealWatchTests : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _folder = new();
    private readonly BlockingCollection<(BuildRound Round, string[] Changed)> _rounds = [];
    private readonly CancellationTokenSource _stop = new();
    private readonly SystemFolderWatch _watch = new();
    private Task _run = Task.CompletedTask;

    public Task InitializeAsync()
    {
        _folder.Write("playbook.yaml", "品牌: 晨跑社\n");
        _folder.Write("run.playbook", Text("晨跑", "引入 \"lib/roles.playbook\"\n"));
        _folder.Write("lib/roles.playbook", "角色 团长 \"团长\" { 人数 1 }\n");
        var session = new WatchSession(Build, Find, _watch, TimeProvider.System);
        _run = Task.Run(() => session.RunAsync((round, changed) => _rounds.Add((round, [.. changed.Select(path => Path.GetFileName(path))])), _stop.Token));
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await _stop.CancelAsync();
        await _run.WaitAsync(Patience);
    }

    public void Dispose()
    {
        _watch.Dispose();
        _stop.Dispose();
        _rounds.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Every_kind_of_input_is_watched()
    {
        Assert.Equal(0, Next([]).Report.Errors);

        _folder.Write("run.playbook", Text("夜跑", "引入 \"lib/roles.playbook\"\n"));
        Assert.True(Next(["run.playbook"]).Report.Written > 0);

        _folder.Write("lib/roles.playbook", "角色 团长 \"带跑团长\" { 人数 1 }\n");
        Assert.True(Next(["roles.playbook"]).Report.Written > 0);

        // The way most editors save: a file beside it takes its place.
        File.Move(_folder.Write("playbook.yaml.tmp", "品牌: 夜跑社\n主题: { 标志: logo.svg }\n"), _folder.At("playbook.yaml"), overwrite: true);
        Assert.NotEmpty(Next(["playbook.yaml"]).Report.Diagnostics);

        _folder.Write("logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Assert.Empty(Next(["logo.svg"]).Report.Diagnostics);

        // A new folder, and what comes into it.
        _folder.Write("templates/_page.css", "body { color: red; }\n");
        var (round, changed) = Take();
        Assert.All(changed, name => Assert.Contains(name, new[] { "templates", "_page.css" }));
        Assert.Contains("_page.css", Directory.EnumerateFiles(_folder.At("templates")).Select(path => Path.GetFileName(path)));
        Assert.Equal(0, round.Report.Errors);

        File.Delete(_folder.At("lib/roles.playbook"));
        Assert.True(Next(["roles.playbook"]).Report.Errors > 0);
        _folder.Write("lib/roles.playbook", "角色 团长 \"团长\" { 人数 1 }\n");
        Assert.Equal(0, Next(["roles.playbook"]).Report.Errors);
    }

    [Fact]
    public void New_playbooks_are_built_and_deleted_ones_go()
    {
        Next([]);
        _folder.Write("more/swim.playbook", Text("游泳", "角色 团长 \"团长\" { 人数 1 }\n"));
        Assert.Equal(2, Next(["swim.playbook"]).Report.Playbooks);
        Assert.True(Directory.Exists(_folder.At("out/swim")));
        Directory.Delete(_folder.At("more"), recursive: true);
        Next(["swim.playbook"]);
        Assert.False(Directory.Exists(_folder.At("out/swim")));
    }

    private static string Text(string title, string head) =>
        $"{head}手册 \"{title}\" {{\n  开始 2027-03-01\n  渠道 群 微信群 \"一群\"\n  日程 {{ 第1天 20:00 通知 \"开营\" 由 团长 }}\n}}\n";

    private BuildRound Next(string[] changed)
    {
        var next = Take();
        Assert.Equal(changed, next.Changed);
        return next.Round;
    }

    private (BuildRound Round, string[] Changed) Take()
    {
        Assert.True(_rounds.TryTake(out var next, Patience), "no build came");
        return next;
    }

    private InputSet Find(string? outputFolder) => InputFiles.Find(["."], _folder.FullPath, outputFolder);

    private BuildRound Build()
    {
        var inputs = Find(_folder.At("out"));
        var request = new BuildRequest { Inputs = inputs.Files, Folders = inputs.Folders, OutputFolder = _folder.At("out") };
        var session = new BuildSession(request, CompilationContext.Create(_folder.FullPath));
        return new BuildRound(session.Run(), inputs, session.Read, _folder.At("out"));
    }
}
