using Playbook.Compiler.Inputs;
using Playbook.Compiler.Reading;

namespace Playbook.Compiler.Watching;

/// <summary>
/// Folders as the system watches them. Where it cannot – a network drive, a limit on watches, a folder that went – it stays silent
/// and the check of <see cref="WatchSession"/> finds what changed.
/// </summary>
public sealed class SystemFolderWatch : IFolderWatch
{
    // The most that Windows can take over a network.
    private const int BufferBytes = 64 << 10;

    private readonly Lock _lock = new();
    private readonly Dictionary<WatchedFolder, FileSystemWatcher> _watchers = [];

    /// <inheritdoc/>
    public event Action<string?>? Changed;

    /// <inheritdoc/>
    public void Cover(IReadOnlyCollection<WatchedFolder> folders)
    {
        lock (_lock)
        {
            foreach (var folder in _watchers.Keys.Except(folders).ToArray())
            {
                End(folder);
            }

            foreach (var folder in folders.Where(folder => !_watchers.ContainsKey(folder)))
            {
                Begin(folder);
            }
        }
    }

    /// <inheritdoc/>
    public void Renew()
    {
        lock (_lock)
        {
            foreach (var folder in _watchers.Keys.ToArray())
            {
                End(folder);
                Begin(folder);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Cover([]);

    private void Begin(WatchedFolder folder) => AccessFailure.Quietly(() =>
    {
        if (!Directory.Exists(folder.FullPath))
        {
            return;
        }

        var watcher = new FileSystemWatcher(folder.FullPath)
        {
            IncludeSubdirectories = folder.IsWhole,
            InternalBufferSize = BufferBytes,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => Changed?.Invoke(change.FullPath);
        watcher.Created += (_, change) => Changed?.Invoke(change.FullPath);
        watcher.Deleted += (_, change) => Changed?.Invoke(change.FullPath);
        watcher.Renamed += (_, change) => Tell(change);

        // More happened than was taken down.
        watcher.Error += (_, _) => Changed?.Invoke(null);
        try
        {
            watcher.EnableRaisingEvents = true;
            _watchers.Add(folder, watcher);
        }
        catch (Exception e) when (AccessFailure.Is(e))
        {
            watcher.Dispose();
        }
    });

    // What was renamed away changed as well as what is there now.
    private void Tell(RenamedEventArgs change)
    {
        Changed?.Invoke(change.OldFullPath);
        if (!string.Equals(change.FullPath, change.OldFullPath, PathIdentity.Comparison))
        {
            Changed?.Invoke(change.FullPath);
        }
    }

    private void End(WatchedFolder folder)
    {
        if (_watchers.Remove(folder, out var watcher))
        {
            watcher.Dispose();
        }
    }
}
