using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Playbook.Compiler.Imports;

/// <summary>
/// The project folder of a file: the nearest folder above it that holds <c>playbook.yaml</c> (or <c>playbook.yml</c>) or <c>.git</c>; without either, the
/// folder that was named on the command line, so that a bare folder of playbooks is a project too. Imports never leave it.
/// </summary>
public sealed class ProjectRoots
{
    /// <summary>The names of a configuration; where a folder has both, the first is read.</summary>
    internal static readonly ImmutableArray<string> ConfigurationNames = ["playbook.yaml", "playbook.yml"];

    private static readonly string[] Marks = [.. ConfigurationNames, ".git"];

    // Many files share few folders; each folder is looked at once.
    private readonly ConcurrentDictionary<string, string?> _marked = new(Inputs.PathIdentity.Comparer);

    /// <summary>The project folder of a file.</summary>
    /// <param name="fullPath">The file.</param>
    /// <param name="fallback">The folder it was found through, where no folder above it is marked.</param>
    /// <returns>A full path.</returns>
    public string Of(string fullPath, string fallback) => Marked(Path.GetDirectoryName(fullPath)) ?? fallback;

    private string? Marked(string? folder)
    {
        if (folder is null)
        {
            return null;
        }

        if (_marked.TryGetValue(folder, out var known))
        {
            return known;
        }

        var root = Marks.Any(mark => Path.Exists(Path.Join(folder, mark))) ? folder : Marked(Path.GetDirectoryName(folder));
        _marked[folder] = root;
        return root;
    }
}
