using System.Collections.Frozen;
using System.Collections.Immutable;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Reading;

namespace Playbook.Compiler.Watching;

/// <summary>
/// What a build was made of against what is there now. Contents are compared, not dates: what was touched and is the same is no
/// change, and what changed while the build ran is one.
/// </summary>
internal sealed class WatchedInputs
{
    private readonly BuildRound _round;
    private readonly FrozenSet<string> _places;
    private readonly Func<string?, InputSet> _find;
    private readonly FrozenSet<Difference> _known;
    private ImmutableArray<Difference> _differences = [];

    /// <summary>What a build was made of.</summary>
    /// <param name="round">The build.</param>
    /// <param name="find">Looks for the files anew, given the output folder.</param>
    /// <param name="before">What the build before was made of, whose differences were the reason for this one; or null.</param>
    public WatchedInputs(BuildRound round, Func<string?, InputSet> find, WatchedInputs? before)
    {
        _round = round;
        _places = round.Read.Select(stamp => stamp.FullPath).ToFrozenSet(PathIdentity.Comparer);
        _find = find;

        // A file that the build does not read whole, as one that is too large, has another stamp on disk each time. That is a reason
        // to build once, and none to do so forever.
        _known = before is null ? [] : before._differences.ToFrozenSet();
    }

    /// <summary>What is no longer as it was built, as full paths by name; none while all of it is.</summary>
    public ImmutableArray<string> Changed()
    {
        var now = _places.ToDictionary(place => place, place => FileStamp.Now(place)?.Hash ?? "", PathIdentity.Comparer);
        _differences = [.. _round.Read.Select(read => new Difference(read.FullPath, read.Hash, now[read.FullPath])).Where(difference => difference.Read != difference.Now)];
        var found = _find(_round.OutputFolder);
        var files = found.Files.Except(_round.Inputs.Files).Concat(_round.Inputs.Files.Except(found.Files)).Select(file => file.FullPath);
        var folders = found.Folders.Except(_round.Inputs.Folders, PathIdentity.Comparer);
        return
        [
            .. _differences.Where(difference => !_known.Contains(difference)).Select(difference => difference.FullPath)
                .Concat(files).Concat(folders).Distinct(PathIdentity.Comparer).Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether a change at a place may matter; what is written into the output folder does not.</summary>
    /// <param name="fullPath">The place.</param>
    public bool MayMatter(string fullPath) =>
        _round.OutputFolder is not { } folder || !PathIdentity.IsWithin(fullPath, folder) || _places.Contains(fullPath);

    /// <summary>The folders in which a change may matter: those that were searched, and those of every place a file was looked for.</summary>
    public IReadOnlyCollection<WatchedFolder> Folders()
    {
        HashSet<string> whole = new(_round.Inputs.SearchedFolders.Where(Directory.Exists), PathIdentity.Comparer);
        var single = _places.SelectMany(PlacesOf).Distinct(PathIdentity.Comparer).Where(folder => !whole.Any(root => PathIdentity.IsWithin(folder, root)));
        return [.. whole.Select(folder => new WatchedFolder(folder, IsWhole: true)), .. single.Select(folder => new WatchedFolder(folder, IsWhole: false))];
    }

    // A folder tells of what comes and goes in it, and its own folder of itself; where there is none yet, the nearest one above.
    private static IEnumerable<string> PlacesOf(string fullPath)
    {
        if (Directory.Exists(fullPath))
        {
            yield return fullPath;
        }

        var folder = Path.GetDirectoryName(fullPath);
        while (folder is not null && !Directory.Exists(folder))
        {
            folder = Path.GetDirectoryName(folder);
        }

        if (folder is not null)
        {
            yield return folder;
        }
    }

    private readonly record struct Difference(string FullPath, string Read, string Now);
}
