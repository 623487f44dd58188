using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Reading;

namespace Playbook.Compiler.Publishing;

/// <summary>What the builds before made in a folder, and which of it need not be made again.</summary>
internal sealed class EarlierBuilds
{
    private readonly OutputFolderPaths _paths;
    private readonly DateTime _written;
    private readonly FrozenDictionary<string, ManifestSource> _sources;
    private readonly Lazy<ILookup<string, ManifestPlaybook>> _playbooks;
    private readonly ConcurrentDictionary<string, Lazy<string?>> _hashes = new(PathIdentity.Comparer);

    /// <summary>Reads the manifest.</summary>
    /// <param name="outputFolder">Full path of the folder for outputs.</param>
    public EarlierBuilds(string outputFolder)
    {
        _paths = new OutputFolderPaths(outputFolder);
        _written = File.GetLastWriteTimeUtc(Path.Join(outputFolder, Manifest.FileName));
        var manifest = ManifestFile.Read(outputFolder);
        Sources = manifest.Sources;
        Site = manifest.Site;
        _sources = Sources.DistinctBy(source => source.Path, StringComparer.Ordinal).ToFrozenDictionary(source => source.Path, StringComparer.Ordinal);
        _playbooks = new(() => Sources.SelectMany(source => source.Playbooks).ToLookup(playbook => playbook.Key, StringComparer.Ordinal));
    }

    /// <summary>All files that something was made of.</summary>
    public ImmutableArray<ManifestSource> Sources { get; }

    /// <summary>The front page of all playbooks; null where none was made.</summary>
    public ManifestSite? Site { get; }

    /// <summary>Whether the front page of all playbooks is there, and what was written then.</summary>
    public bool IsSiteThere => Site is { } site && IsThere(_paths.FullPath("", site.Output.Path), site.Output);

    /// <summary>What was made of a file, whether or not it is up to date; null when nothing was.</summary>
    /// <param name="fullPath">The file.</param>
    public ManifestSource? Of(string fullPath) => _sources.GetValueOrDefault(_paths.Of(fullPath));

    /// <summary>What was made of a file, when making it again would give the same bytes and no finding; else null.</summary>
    /// <param name="fullPath">The file.</param>
    /// <param name="options">What decides what is made of it.</param>
    public ManifestSource? UpToDate(string fullPath, string options) =>
        Of(fullPath) is { } source && source.Options == options && source.Inputs.All(IsSame) && source.Playbooks.All(IsThere) ? source : null;

    /// <summary>The files of a playbook.</summary>
    /// <param name="key">The playbook's key.</param>
    public IEnumerable<ManifestOutput> OutputsOf(string key) => _playbooks.Value[key].SelectMany(made => made.Outputs);

    /// <summary>What those who subscribed to a playbook's calendars were told by the build that last made them; see <see cref="PublishedCalendarJson"/>.</summary>
    /// <param name="key">The playbook's key.</param>
    public ReadOnlyMemory<byte> CalendarOf(string key) => _playbooks.Value[key].FirstOrDefault(playbook => !playbook.Calendar.IsEmpty)?.Calendar ?? default;

    /// <summary>What the front page of all playbooks tells of one, from the build that last made its own.</summary>
    /// <param name="key">The playbook's key.</param>
    public ReadOnlyMemory<byte> CardOf(string key) => _playbooks.Value[key].FirstOrDefault(playbook => !playbook.Card.IsEmpty)?.Card ?? default;

    private bool IsSame(ManifestInput input)
    {
        // Playbooks share what they import and their project's files; each is read once.
        var fullPath = _paths.FullPath(input.Path);
        return _hashes.GetOrAdd(fullPath, static path => new(() => FileStamp.Now(path)?.Hash)).Value == input.Hash;
    }

    private bool IsThere(ManifestPlaybook playbook) => playbook.Outputs.All(output => IsThere(_paths.FullPath(playbook.Key, output.Path), output));

    // What is older than the manifest is what was written then: reading all of it again would cost what is to be saved.
    private bool IsThere(string fullPath, ManifestOutput output)
    {
        var file = new FileInfo(fullPath);
        return file.Exists && file.Length == output.Length && (file.LastWriteTimeUtc <= _written || FileStamp.Now(fullPath)?.Hash == output.Hash);
    }
}
