using System.Collections.Frozen;

namespace Playbook.Compiler.Inputs;

/// <summary>From a file's name to a name that any system can have as a folder.</summary>
public static class PlaybookKey
{
    /// <summary>The ending of playbook files.</summary>
    public const string Extension = ".playbook";

    /// <summary>Linux and Windows allow 255 units of a name; Han characters take three bytes each.</summary>
    private const int LongestKey = 80;

    // Names of devices on Windows, with any ending: learn.microsoft.com/windows/win32/fileio/naming-a-file.
    private static readonly FrozenSet<string> Reserved = FrozenSet.ToFrozenSet(
        [
            "con", "prn", "aux", "nul",
            "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The key of a file: its name without ending, with what some system forbids replaced by <c>_</c>.</summary>
    /// <param name="path">The file.</param>
    public static string Of(string path)
    {
        var name = Path.GetFileName(path);
        name = name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? name[..^Extension.Length] : name;
        name = string.Concat(name.Select(c => IsForbidden(c) ? '_' : c)).TrimEnd('.', ' ').TrimStart();
        name = name.Length > LongestKey ? name[..(char.IsHighSurrogate(name[LongestKey - 1]) ? LongestKey - 1 : LongestKey)].TrimEnd('.', ' ') : name;
        return name.Length == 0 || IsReserved(name) || name[0] == '.' ? "_" + name : name;
    }

    /// <summary>Whether some system keeps the name for a device.</summary>
    /// <param name="name">A file or folder name.</param>
    public static bool IsReserved(string name) => Reserved.Contains(name.Split('.', 2)[0].TrimEnd());

    /// <summary>Whether some system forbids the character in names.</summary>
    public static bool IsForbidden(char c) => char.IsControl(c) || c is '<' or '>' or ':' or '"' or '/' or '\\' or '|' or '?' or '*';
}
