using System.Collections.Concurrent;
using System.Collections.Immutable;
using Playbook.Compiler.Inputs;

namespace Playbook.Compiler;

/// <summary>
/// Playbooks whose outputs would land in one folder. The earlier file in the order of the build has the folder, so that which of
/// two is refused does not depend on which thread was faster.
/// </summary>
internal sealed class SameKeys
{
    // Without regard to case: on Windows and macOS the folders are one.
    private readonly Dictionary<string, List<(int Index, InputFile File)>> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<int, Lazy<ImmutableArray<string>>> _keys = new();
    private readonly Func<int, ImmutableArray<string>> _readKeys;

    /// <param name="inputs">The files, in order.</param>
    /// <param name="readKeys">Gives the keys of the playbooks in the file at a place; asked only of files that may share one.</param>
    public SameKeys(ImmutableArray<InputFile> inputs, Func<int, ImmutableArray<string>> readKeys)
    {
        _readKeys = readKeys;
        foreach (var (index, input) in inputs.Index())
        {
            var key = PlaybookKey.Of(input.FullPath);
            if (!_files.TryGetValue(key, out var files))
            {
                _files[key] = files = [];
            }

            files.Add((index, input));
        }
    }

    /// <summary>The earlier file that holds a playbook of the same key, or null.</summary>
    /// <param name="index">The place of the file in the build.</param>
    /// <param name="key">The key of a playbook in it.</param>
    public InputFile? Earlier(int index, string key)
    {
        // A playbook's key is its file's key, or that and a hyphen and more where a file holds several.
        for (var end = key.Length; end > 0; end = key.LastIndexOf('-', end - 1))
        {
            foreach (var (at, file) in _files.GetValueOrDefault(key[..end]) ?? [])
            {
                if (at < index && KeysOf(at).Contains(key, StringComparer.OrdinalIgnoreCase))
                {
                    return file;
                }
            }
        }

        return null;
    }

    private ImmutableArray<string> KeysOf(int index) =>
        _keys.GetOrAdd(index, static (at, keys) => new Lazy<ImmutableArray<string>>(() => keys._readKeys(at)), this).Value;
}
