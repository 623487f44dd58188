namespace Playbook.Compiler.Inputs;

/// <summary>
/// A path with wildcards, for systems whose shell does not fill them in: <c>?</c> is one character and <c>*</c> any number of
/// them inside a name, <c>**</c> any number of folders.
/// </summary>
internal sealed class PathPattern
{
    private readonly string[] _parts;

    /// <param name="fullPath">The pattern as a full path.</param>
    public PathPattern(string fullPath)
    {
        var parts = fullPath.Split(Path.DirectorySeparatorChar);
        var plain = Array.FindIndex(parts, IsPattern);
        Folder = plain <= 1 ? Path.GetPathRoot(fullPath)! : string.Join(Path.DirectorySeparatorChar, parts[..plain]);
        _parts = parts[plain..];
    }

    /// <summary>The folder before the first wildcard; nothing outside it can match.</summary>
    public string Folder { get; }

    /// <summary>Whether a path holds a wildcard.</summary>
    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>Whether a file below <see cref="Folder"/> fits the pattern.</summary>
    /// <param name="fullPath">The file.</param>
    public bool Matches(string fullPath) => PartsMatch(_parts, Path.GetRelativePath(Folder, fullPath).Split(Path.DirectorySeparatorChar));

    private static bool PartsMatch(ReadOnlySpan<string> pattern, ReadOnlySpan<string> parts)
    {
        if (pattern.IsEmpty)
        {
            return parts.IsEmpty;
        }

        if (pattern[0] == "**")
        {
            return PartsMatch(pattern[1..], parts) || (!parts.IsEmpty && PartsMatch(pattern, parts[1..]));
        }

        return !parts.IsEmpty && NameMatches(pattern[0], parts[0]) && PartsMatch(pattern[1..], parts[1..]);
    }

    // On a mismatch the last star takes one character more: linear in practice, and never recursive.
    private static bool NameMatches(string pattern, string name)
    {
        var (p, n, star, resume) = (0, 0, -1, 0);
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, resume) = (p++, n);
            }
            else if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == name[n]))
            {
                (p, n) = (p + 1, n + 1);
            }
            else if (star >= 0)
            {
                (p, n) = (star + 1, ++resume);
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(p).Trim('*').IsEmpty;
    }
}
