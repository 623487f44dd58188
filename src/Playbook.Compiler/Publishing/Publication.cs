using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Imports;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Reading;
using Playbook.Compiler.Writing;
using Playbook.Generators;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler.Publishing;

/// <summary>One build into a folder against those before it: what need not be made again, what goes, what the next build has to know.</summary>
internal sealed class Publication
{
    private readonly BuildRequest _request;
    private readonly CompilationContext _context;
    private readonly string _folder;
    private readonly OutputFolderPaths _paths;
    private readonly Manifest _earlier;
    private readonly UpToDate _upToDate;
    private readonly ManifestSource?[] _made;
    private readonly Lazy<ILookup<string, ManifestPlaybook>> _earlierPlaybooks;

    /// <summary>Opens a folder; puts in order what a build that was killed left there.</summary>
    /// <param name="request">The build.</param>
    /// <param name="folder">Full path of its output folder.</param>
    /// <param name="context">What its playbooks share.</param>
    public Publication(BuildRequest request, string folder, CompilationContext context)
    {
        _request = request;
        _context = context;
        _folder = folder;
        _paths = new OutputFolderPaths(folder);
        if (!request.IsDryRun)
        {
            InterruptedWriting.Finish(folder);
        }

        _earlier = ManifestFile.Read(folder);
        _upToDate = new UpToDate(folder, _earlier);
        _made = new ManifestSource?[request.Inputs.Length];
        _earlierPlaybooks = new(() => _earlier.Sources.SelectMany(source => source.Playbooks).ToLookup(playbook => playbook.Key, StringComparer.Ordinal));
    }

    /// <summary>What was made of a file, when it need not be made again; else null.</summary>
    /// <param name="index">Its place in the build.</param>
    public ManifestSource? UpToDate(int index)
    {
        var input = _request.Inputs[index];
        return input.Reading is null ? _upToDate.Of(input.FullPath, OptionsOf(input)) : null;
    }

    /// <summary>What those who subscribed to a playbook's calendars were told by the build that last made them.</summary>
    /// <param name="key">The playbook's key.</param>
    public PublishedCalendar EarlierCalendar(string key) => PublishedCalendarJson.Read(CalendarOf(key));

    /// <summary>What was read to make what is up to date.</summary>
    /// <param name="source">As the manifest has it.</param>
    public ImmutableArray<FileStamp> Read(ManifestSource source) => [.. source.Inputs.Select(input => new FileStamp(_paths.FullPath(input.Path), ContentHash.Known(input.Hash)))];

    /// <summary>Keeps what was made of a file before: it is up to date, or a mistake forbids to write it anew.</summary>
    /// <param name="index">Its place in the build.</param>
    /// <param name="isUpToDate">Which of the two.</param>
    public void Keep(int index, bool isUpToDate)
    {
        var earlier = _upToDate.Earlier(_request.Inputs[index].FullPath);
        _made[index] = isUpToDate ? earlier : earlier is null ? null : earlier with { Options = null };
    }

    /// <summary>Notes what was made of a file.</summary>
    /// <param name="index">Its place in the build.</param>
    /// <param name="files">What it depends on; itself first.</param>
    /// <param name="isClean">Whether nothing was found, so that there is nothing to tell when it is passed over.</param>
    /// <param name="playbooks">What was made; of those that could not be, what was made before stays.</param>
    public void Note(int index, ImmutableArray<FileStamp> files, bool isClean, IEnumerable<PlaybookOutputs> playbooks)
    {
        var input = _request.Inputs[index];
        _made[index] = new ManifestSource(
            _paths.Of(input.FullPath),
            isClean && input.Reading is null ? OptionsOf(input) : null,
            [.. files.DistinctBy(file => file.FullPath).Select(file => new ManifestInput(_paths.Of(file.FullPath), file.Hash))],
            [.. playbooks.Select(Entry).Where(playbook => !playbook.Outputs.IsEmpty).OrderBy(playbook => playbook.Key, StringComparer.Ordinal)]);
    }

    /// <summary>Removes what is no longer made, and writes down what there is.</summary>
    /// <param name="isClean">Whether nothing was found that concerns several playbooks; else none may be passed over next time.</param>
    /// <returns>What went, and what stood in the way.</returns>
    public (IReadOnlyList<string> Removed, ImmutableArray<Diagnostic> Findings) Complete(bool isClean)
    {
        ManifestSource[] made = [.. _made.OfType<ManifestSource>().Select(source => isClean ? source : source with { Options = null })];
        var built = made.Select(source => source.Path).ToHashSet(StringComparer.Ordinal);
        var others = _earlier.Sources.Where(source => !built.Contains(source.Path)).ToLookup(IsGone);
        ManifestSource[] all = [.. made.Concat(others[false]).OrderBy(source => source.Path, StringComparer.Ordinal)];

        var live = all.SelectMany(FilesOf).Select(file => (file.Key, file.Output.Path)).ToHashSet();
        var stale = new StaleOutputs(_folder, _context.Sources.DisplayName, _request.IsDryRun);
        foreach (var (key, output) in _earlier.Sources.Where(source => built.Contains(source.Path)).Concat(others[true]).SelectMany(FilesOf))
        {
            if (!live.Contains((key, output.Path)))
            {
                stale.Remove(key, output);
            }
        }

        return (stale.Removed, [.. stale.Findings, .. Write(all)]);
    }

    private static IEnumerable<(string Key, ManifestOutput Output)> FilesOf(ManifestSource source) =>
        source.Playbooks.SelectMany(playbook => playbook.Outputs.Select(output => (playbook.Key, output)));

    private IEnumerable<Diagnostic> Write(ManifestSource[] sources)
    {
        if (_request.IsDryRun || (_earlier.Sources.IsEmpty && sources.All(source => source.Playbooks.IsEmpty)))
        {
            return [];
        }

        try
        {
            ManifestFile.Write(_folder, new Manifest(Manifest.CurrentVersion, [.. sources]));
            return [];
        }
        catch (Exception e) when (AccessFailure.Is(e))
        {
            return [OutputDiagnostics.ManifestUnwritable(_context.Sources.DisplayName(Path.Join(_folder, Manifest.FileName)), AccessFailure.Reason(e))];
        }
    }

    // A folder that was asked for whole tells of every playbook in it; a file that was not asked for may well be there still.
    private bool IsGone(ManifestSource source)
    {
        var fullPath = _paths.FullPath(source.Path);
        return !File.Exists(fullPath) && _request.Folders.Any(folder => PathIdentity.IsWithin(fullPath, folder));
    }

    private ManifestPlaybook Entry(PlaybookOutputs playbook)
    {
        // Where no calendar was written this time, those that are there tell what they told.
        var earlier = _earlierPlaybooks.Value[playbook.Key].SelectMany(made => made.Outputs);
        var calendar = playbook.Calendar ?? CalendarOf(playbook.Key);
        if (playbook.Files is not { } files)
        {
            return new ManifestPlaybook(playbook.Key, [.. earlier], calendar);
        }

        // Files of kinds that were not asked for this time are as they were.
        var made = files.Select(file => new ManifestOutput(file.Path, file.Length, file.Hash));
        var all = _request.MakesAllKinds ? made : made.UnionBy(earlier, output => output.Path, StringComparer.Ordinal);
        return new ManifestPlaybook(playbook.Key, [.. all.OrderBy(output => output.Path, StringComparer.Ordinal)], calendar);
    }

    private ReadOnlyMemory<byte> CalendarOf(string key) => _earlierPlaybooks.Value[key].FirstOrDefault(playbook => !playbook.Calendar.IsEmpty)?.Calendar ?? default;

    private string OptionsOf(InputFile input) => BuildOptions.Of(_request, _paths.Of(_context.Projects.Of(input.FullPath, input.Folder)));
}
