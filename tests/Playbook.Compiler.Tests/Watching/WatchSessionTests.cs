using System.Collections.Immutable;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Reading;
using Playbook.Compiler.Watching;

namespace Playbook.Compiler.Tests.Watching;

/// <summary>When builds are due, with a build that only reads, a watch that tells what the test tells it, and time of the test's own.</summary>
public sealed class WatchSessionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualTime _time = new();
    private readonly ToldWatch _watch = new();
    private readonly List<string[]> _builds = [];
    private readonly CancellationTokenSource _stop = new();
    private Action _whileBuilding = () => { };

    public void Dispose()
    {
        _stop.Dispose();
        _watch.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task One_save_is_one_build_however_many_events_it_is()
    {
        var a = _folder.Write("a.playbook", "one");
        var run = await StartAsync();
        _folder.Write("a.playbook", "two");
        for (var i = 0; i < 4; i++)
        {
            _watch.Tell(a);
        }

        await BuildsAsync(2);
        Assert.Equal([a], _builds[1]);
        await StaysAsync(2);
        await EndAsync(run);
    }

    [Fact]
    public async Task A_touch_without_a_change_builds_nothing()
    {
        var a = _folder.Write("a.playbook", "one");
        var run = await StartAsync();
        _folder.Write("a.playbook", "one");
        _watch.Tell(a);
        await StaysAsync(1);
        await EndAsync(run);
    }

    [Fact]
    public async Task What_changes_while_a_build_runs_is_built_once_more_and_only_once()
    {
        var a = _folder.Write("a.playbook", "one");
        var times = 0;
        _whileBuilding = () =>
        {
            if (++times == 1)
            {
                _folder.Write("a.playbook", "two");
                _watch.Tell(a);
                _watch.Tell(a);
            }
        };
        var run = await StartAsync();
        await BuildsAsync(2);
        await StaysAsync(2);
        await EndAsync(run);
    }

    [Fact]
    public async Task A_change_that_nobody_tells_of_is_found_by_looking_and_the_watch_begins_anew()
    {
        _folder.Write("a.playbook", "one");
        var run = await StartAsync();
        await StaysAsync(1);
        _folder.Write("a.playbook", "two");
        await BuildsAsync(2);
        Assert.True(_watch.Renewals > 0);
        await EndAsync(run);
    }

    [Fact]
    public async Task New_and_deleted_files_are_changes()
    {
        _folder.Write("a.playbook", "one");
        var run = await StartAsync();
        var b = _folder.Write("sub/b.playbook", "new");
        _watch.Tell(b);
        await BuildsAsync(2);
        Assert.Equal([b], _builds[1]);
        File.Delete(b);
        _watch.Tell(b);
        await BuildsAsync(3);
        Assert.Equal([b], _builds[2]);
        await EndAsync(run);
    }

    [Fact]
    public async Task What_is_written_into_the_output_folder_is_no_reason_to_look()
    {
        _folder.Write("a.playbook", "one");
        var run = await StartAsync();
        await StaysAsync(1);
        _folder.Write("a.playbook", "two");
        _watch.Tell(_folder.At("out/a/calendar.html"));
        _time.Advance(ChangeSignal.Longest);
        await Task.Delay(20);
        Assert.Single(_builds);
        _watch.Tell(_folder.At("a.playbook"));
        await BuildsAsync(2);
        await EndAsync(run);
    }

    [Fact]
    public async Task A_file_that_is_never_read_whole_is_built_for_once_and_not_for_ever()
    {
        // The build notes no hash for it, as for one that is too large.
        _folder.Write("a.playbook", "one");
        _folder.Write("unread.bin", "never read");
        var run = await StartAsync();
        await BuildsAsync(2);
        await StaysAsync(2);
        await EndAsync(run);
    }

    [Fact]
    public async Task Folders_of_places_that_are_not_there_yet_are_watched_from_above()
    {
        _folder.Write("a.playbook", "one");
        var run = await StartAsync();
        await StaysAsync(1);
        Assert.Contains(new WatchedFolder(_folder.FullPath, IsWhole: true), _watch.Covered);
        Assert.Contains(new WatchedFolder(Path.GetDirectoryName(_folder.FullPath)!, IsWhole: false), _watch.Covered);
        await EndAsync(run);
    }

    private async Task<Task> StartAsync()
    {
        var session = new WatchSession(Build, Find, _watch, _time);
        var run = Task.Run(() => session.RunAsync((_, changed) => Add(changed), _stop.Token));
        await BuildsAsync(1);
        return run;
    }

    private void Add(ImmutableArray<string> changed)
    {
        lock (_builds)
        {
            _builds.Add([.. changed]);
        }
    }

    private int Count()
    {
        lock (_builds)
        {
            return _builds.Count;
        }
    }

    private async Task BuildsAsync(int count) => await _time.AdvanceUntilAsync(() => Count() >= count);

    // Time enough for every look that could be due.
    private async Task StaysAsync(int count)
    {
        for (var i = 0; i < 100; i++)
        {
            _time.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Delay(1);
        }

        Assert.Equal(count, Count());
    }

    private async Task EndAsync(Task run)
    {
        await _stop.CancelAsync();
        await run.WaitAsync(TimeSpan.FromSeconds(30));
    }

    private BuildRound Build()
    {
        var inputs = Find(_folder.At("out"));
        FileStamp[] read =
        [
            .. inputs.Files.Select(file => FileStamp.Now(file.FullPath)!.Value),
            FileStamp.Absent(Path.Join(Path.GetDirectoryName(_folder.FullPath), "none-of-ours", "playbook.yaml")),
            .. File.Exists(_folder.At("unread.bin")) ? [FileStamp.Absent(_folder.At("unread.bin"))] : Array.Empty<FileStamp>(),
        ];
        _whileBuilding();
        return new BuildRound(new BuildReport([], 1, []), inputs, [.. read], _folder.At("out"));
    }

    private InputSet Find(string? outputFolder) => InputFiles.Find(["."], _folder.FullPath, outputFolder);

    private sealed class ToldWatch : IFolderWatch
    {
        public event Action<string?>? Changed;

        public int Renewals { get; private set; }

        public IReadOnlyCollection<WatchedFolder> Covered { get; private set; } = [];

        public void Tell(string? fullPath) => Changed?.Invoke(fullPath);

        public void Cover(IReadOnlyCollection<WatchedFolder> folders) => Covered = folders;

        public void Renew() => Renewals++;

        public void Dispose()
        {
        }
    }
}
