using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Reading;
using Playbook.Compiler.Writing;
using Playbook.Generators.Site;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler.Publishing;

/// <summary>What a build made of each file, for the builds after it; and what goes because it no longer makes it.</summary>
/// <param name="request">The build.</param>
/// <param name="folder">Full path of its output folder.</param>
/// <param name="displayName">The name of a file in messages.</param>
/// <param name="earlier">What the builds before made.</param>
/// <param name="index">Makes the front page of all playbooks.</param>
internal sealed class BuildAccount(BuildRequest request, string folder, Func<string, string> displayName, EarlierBuilds earlier, SiteIndex index)
{
    private readonly OutputFolderPaths _paths = new(folder);
    private readonly ManifestSource?[] _made = new ManifestSource?[request.Inputs.Length];

    /// <summary>Keeps what was made of a file before.</summary>
    /// <param name="index">Its place in the build.</param>
    /// <param name="source">What was made.</param>
    public void Keep(int index, ManifestSource source) => _made[index] = source;

    /// <summary>Notes what was made of a file.</summary>
    /// <param name="index">Its place in the build.</param>
    /// <param name="options">What decided what was made; null where it has to be made again in any case.</param>
    /// <param name="files">What it depends on; itself first.</param>
    /// <param name="playbooks">What was made; of those that could not be, what was made before stays.</param>
    public void Note(int index, string? options, ImmutableArray<FileStamp> files, IEnumerable<PlaybookOutputs> playbooks) => _made[index] = new ManifestSource(
        _paths.Of(request.Inputs[index].FullPath),
        options,
        [.. files.DistinctBy(file => file.FullPath).Select(file => new ManifestInput(_paths.Of(file.FullPath), file.Hash))],
        [.. playbooks.Select(Entry).Where(playbook => options is not null || !playbook.Outputs.IsEmpty).OrderBy(playbook => playbook.Key, StringComparer.Ordinal)]);

    /// <summary>Removes what is no longer made, and writes down what there is, unless that is what there was.</summary>
    /// <returns>What became of files of no playbook of this build, and what stood in the way.</returns>
    public (ImmutableArray<ReportedFile> Files, ImmutableArray<Diagnostic> Findings) Complete()
    {
        ManifestSource[] made = [.. _made.OfType<ManifestSource>()];
        var built = made.Select(source => source.Path).ToHashSet(StringComparer.Ordinal);
        var others = earlier.Sources.Where(source => !built.Contains(source.Path) && !IsGone(source));
        ManifestSource[] all = [.. made.Concat(others).OrderBy(source => source.Path, StringComparer.Ordinal)];
        var isSame = all.SequenceEqual(earlier.Sources, ReferenceEqualityComparer.Instance);
        var site = index.Make(all, isSame);
        if (isSame && site.Page == earlier.Site && site.Content is null)
        {
            return ([.. FileOf(site)], site.Findings);
        }

        var kept = all.ToHashSet<ManifestSource>(ReferenceEqualityComparer.Instance);
        var before = earlier.Sources.Where(source => !kept.Contains(source)).SelectMany(FilesOf).ToArray();
        var keys = before.Select(file => file.Key).ToHashSet(StringComparer.Ordinal);
        var live = all.SelectMany(FilesOf).Where(file => keys.Contains(file.Key)).Select(file => (file.Key, file.Output.Path)).ToHashSet();
        var stale = new StaleOutputs(folder, displayName, request.IsDryRun);
        foreach (var (key, output) in before)
        {
            if (!live.Contains((key, output.Path)))
            {
                stale.Remove(key, output);
            }
        }

        if (site.Page is null && earlier.Site is { } gone && request.MakesSite && site.Findings.IsEmpty)
        {
            stale.Remove("", gone.Output);
        }

        ImmutableArray<Diagnostic> obstacles = [.. Write(all, site)];
        return (
            [.. obstacles.IsEmpty ? FileOf(site) : [], .. stale.Removed.Select(path => new ReportedFile(displayName(path), OutputChange.Removed))],
            [.. stale.Findings, .. site.Findings, .. obstacles]);
    }

    private IEnumerable<ReportedFile> FileOf(SiteIndexResult site) =>
        request.MakesSite && site.Page is not null ? [new ReportedFile(displayName(Path.Join(folder, SitePage.Path)), site.Change)] : [];

    private static IEnumerable<(string Key, ManifestOutput Output)> FilesOf(ManifestSource source) =>
        source.Playbooks.SelectMany(playbook => playbook.Outputs.Select(output => (playbook.Key, output)));

    private IEnumerable<Diagnostic> Write(ManifestSource[] sources, SiteIndexResult site)
    {
        if (request.IsDryRun || (earlier.Sources.IsEmpty && sources.All(source => source.Playbooks.All(playbook => playbook.Outputs.IsEmpty))))
        {
            return [];
        }

        try
        {
            ManifestFile.Write(folder, new Manifest(Manifest.CurrentVersion, [.. sources]) { Site = site.Page }, site.Content);
            return [];
        }
        catch (Exception e) when (AccessFailure.Is(e))
        {
            return [OutputDiagnostics.ManifestUnwritable(displayName(Path.Join(folder, Manifest.FileName)), AccessFailure.Reason(e))];
        }
    }

    // A folder that was asked for whole tells of every playbook in it; a file that was not asked for may well be there still.
    private bool IsGone(ManifestSource source)
    {
        var fullPath = _paths.FullPath(source.Path);
        return !File.Exists(fullPath) && request.Folders.Any(searched => PathIdentity.IsWithin(fullPath, searched));
    }

    private ManifestPlaybook Entry(PlaybookOutputs playbook)
    {
        // Where no calendar was written this time, those that are there tell what they told.
        var before = earlier.OutputsOf(playbook.Key);
        var calendar = playbook.Calendar ?? earlier.CalendarOf(playbook.Key);
        var card = playbook.Card ?? earlier.CardOf(playbook.Key);
        if (playbook.Files is not { } files)
        {
            return new ManifestPlaybook(playbook.Key, [.. before], playbook.Staff, calendar) { Card = card, AllowedWords = playbook.AllowedWords };
        }

        // Files of kinds that were not asked for this time are as they were.
        var made = files.Select(file => new ManifestOutput(file.Path, file.Length, file.Hash));
        var all = request.MakesAllKinds ? made : made.UnionBy(before, output => output.Path, StringComparer.Ordinal);
        return new ManifestPlaybook(playbook.Key, [.. all.OrderBy(output => output.Path, StringComparer.Ordinal)], playbook.Staff, calendar) { Card = card, AllowedWords = playbook.AllowedWords };
    }
}
