using Playbook.Syntax.Words;

namespace Playbook.Compiler.Reading;

/// <summary>“Did you mean” for file names: looks only into the folder the name points at.</summary>
internal static class SiblingFiles
{
    private static readonly EnumerationOptions Visible = new() { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.Hidden };

    /// <summary>The name in the same folder that is most like the missing one, or null.</summary>
    /// <param name="fullPath">The path that leads nowhere.</param>
    /// <param name="asking">Full path of the file that names it and so is not meant itself, or null.</param>
    public static string? Nearest(string fullPath, string? asking = null)
    {
        if (Path.GetDirectoryName(fullPath) is not { } folder || !Directory.Exists(folder))
        {
            return null;
        }

        // Sorted, because systems list folders in any order and the first of equals wins.
        var name = Path.GetFileName(fullPath);
        string[] siblings = [.. Directory.EnumerateFiles(folder, "*", Visible).Where(path => path != asking).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        return NearestWord.Find(name, siblings) ?? NearestByStem(name, siblings);
    }

    // A forgotten or wrong ending is more than a third of a short name.
    private static string? NearestByStem(string name, string[] siblings)
    {
        var stem = Path.GetFileNameWithoutExtension(name);
        return Array.Find(siblings, sibling => string.Equals(Path.GetFileNameWithoutExtension(sibling), stem, StringComparison.OrdinalIgnoreCase));
    }
}
