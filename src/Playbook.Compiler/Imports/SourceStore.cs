using System.Collections.Concurrent;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Reading;
using Playbook.Syntax;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Imports;

/// <summary>
/// Reads and parses files, each once, for all playbooks of a build and from any thread. What a playbook alone used can be let
/// go; what was imported stays, since the next playbook will import it too.
/// </summary>
/// <param name="workingFolder">The folder that names in messages are relative to.</param>
/// <param name="words">What the vocabulary tells the lexer.</param>
public sealed class SourceStore(string workingFolder, WordClasses words)
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(PathIdentity.Comparer);

    /// <summary>The name a file is shown under.</summary>
    /// <param name="fullPath">The file.</param>
    public string DisplayName(string fullPath) => DisplayPath.Of(fullPath, workingFolder);

    /// <summary>Whether a file has been read and not let go.</summary>
    /// <param name="fullPath">The file.</param>
    public bool Holds(string fullPath) => _entries.ContainsKey(fullPath);

    /// <summary>Reads and parses a playbook of the build.</summary>
    /// <param name="input">The file.</param>
    public LoadedFile LoadInput(InputFile input) =>
        input.Reading is { } reading ? Parse(input.FullPath, reading) : Find(input.FullPath).File.Value;

    /// <summary>Reads and parses a file that another imports.</summary>
    /// <param name="fullPath">Where it is.</param>
    public LoadedFile LoadImport(string fullPath)
    {
        var entry = Find(fullPath);
        entry.IsImported = true;
        return entry.File.Value;
    }

    /// <summary>Lets a playbook go once its outputs are made, unless some other imports it.</summary>
    /// <param name="fullPath">Where it is.</param>
    public void Release(string fullPath)
    {
        if (_entries.TryGetValue(fullPath, out var entry) && !entry.IsImported)
        {
            _entries.TryRemove(fullPath, out _);
        }
    }

    private Entry Find(string fullPath) => _entries.GetOrAdd(fullPath, static (path, store) => new Entry(store, path), this);

    private LoadedFile Parse(string fullPath, SourceReading reading) =>
        new(fullPath, reading.Text is { } text ? SyntaxTree.Parse(text, words) : null, reading.Problem) { Stamp = new FileStamp(fullPath, reading.Hash) };

    private sealed class Entry(SourceStore store, string fullPath)
    {
        private volatile bool _isImported;

        public Lazy<LoadedFile> File { get; } = new(() => store.Parse(fullPath, SourceReader.ReadFile(fullPath, store.DisplayName(fullPath))));

        public bool IsImported
        {
            get => _isImported;
            set => _isImported = value;
        }
    }
}
