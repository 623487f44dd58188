using Playbook.Syntax.Words;

namespace Playbook.Compiler.Reading;

/// <summary>“Did you mean” for file names: looks only into the folder the name points at.</summary>
internal static class SiblingFiles
{
    /// <summary>The name in the same folder that is most like the missing one, or null.</summary>
    /// <param name="fullPath">The path that leads nowhere.</param>
    /// <param name="asking">Full path of the file that names it and so is not meant itself, or null.</param>
    public static string? Nearest(string fullPath, string? asking = null)
    {
        if (Path.GetDirectoryName(fullPath) is not { } folder || !Directory.Exists(folder))
        {
            return null;
        }

        // By name, since the first of equals wins.
        var name = Path.GetFileName(fullPath);
        string[] siblings = [.. VisibleFiles.Of(folder).Where(path => path != asking).Select(path => Path.GetFileName(path))];
        return NearestWord.Find(name, siblings) ?? NearestByStem(name, siblings);
    }

    // A forgotten or wrong ending is more than a third of a short name.
    private static string? NearestByStem(string name, string[] siblings)
    {
        var stem = Path.GetFileNameWithoutExtension(name);
        return Array.Find(siblings, sibling => string.Equals(Path.GetFileNameWithoutExtension(sibling), stem, StringComparison.OrdinalIgnoreCase));
    }
}
