using System.Collections.Immutable;
using Playbook.Compiler.Inputs;

namespace Playbook.Compiler;

/// <summary>
/// Files whose outputs would land in one folder. Told from the order of the files, so that which of two is refused does not
/// depend on which thread was faster.
/// </summary>
internal sealed class SameKeys
{
    // Without regard to case: on Windows and macOS the folders are one.
    private readonly Dictionary<string, List<InputFile>> _files = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="inputs">The files, in order.</param>
    public SameKeys(ImmutableArray<InputFile> inputs)
    {
        foreach (var input in inputs)
        {
            var key = PlaybookKey.Of(input.FullPath);
            if (!_files.TryGetValue(key, out var files))
            {
                _files[key] = files = [];
            }

            files.Add(input);
        }
    }

    /// <summary>The files before this one with the same key.</summary>
    public IEnumerable<InputFile> Before(InputFile input) =>
        _files[PlaybookKey.Of(input.FullPath)].TakeWhile(file => !ReferenceEquals(file, input));
}
