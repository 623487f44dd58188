namespace Playbook.Compiler.Watching;

/// <summary>Tells when something may have changed. What it tells is only a reason to look: it may tell too much, and now and then nothing.</summary>
public interface IFolderWatch : IDisposable
{
    /// <summary>Raised from any thread with the full path of what changed, or null where that is not known.</summary>
    event Action<string?>? Changed;

    /// <summary>Watches these folders, and no longer any others.</summary>
    /// <param name="folders">The folders.</param>
    void Cover(IReadOnlyCollection<WatchedFolder> folders);

    /// <summary>Begins to watch anew, since a change went by without a word.</summary>
    void Renew();
}
