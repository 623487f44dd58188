using System.Collections.Concurrent;
using System.Collections.Frozen;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Reading;

namespace Playbook.Compiler.Publishing;

/// <summary>Tells which playbooks need not be made again: nothing they depend on has changed, nor has anything that was made.</summary>
/// <param name="outputFolder">Full path of the folder for outputs.</param>
/// <param name="manifest">What was made.</param>
internal sealed class UpToDate(string outputFolder, Manifest manifest)
{
    private readonly OutputFolderPaths _paths = new(outputFolder);
    private readonly DateTime _written = File.GetLastWriteTimeUtc(Path.Join(outputFolder, Manifest.FileName));
    private readonly ConcurrentDictionary<string, Lazy<string?>> _hashes = new(PathIdentity.Comparer);
    private readonly FrozenDictionary<string, ManifestSource> _sources =
        manifest.Sources.DistinctBy(source => source.Path, StringComparer.Ordinal).ToFrozenDictionary(source => source.Path, StringComparer.Ordinal);

    /// <summary>What was made of a file, whether or not it is up to date; null when nothing was.</summary>
    /// <param name="fullPath">The file.</param>
    public ManifestSource? Earlier(string fullPath) => _sources.GetValueOrDefault(_paths.Of(fullPath));

    /// <summary>What was made of a file, when making it again would give the same bytes and no finding; else null.</summary>
    /// <param name="fullPath">The file.</param>
    /// <param name="options">What decides what is made of it.</param>
    public ManifestSource? Of(string fullPath, string options) =>
        Earlier(fullPath) is { } source && source.Options == options && source.Inputs.All(IsSame) && source.Playbooks.All(IsThere) ? source : null;

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
