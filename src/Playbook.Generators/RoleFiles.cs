using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Playbook.Semantics.Model;
using Playbook.Syntax.Tree;

namespace Playbook.Generators;

/// <summary>File names of roles: the English name where there is one, made safe for every file system and unique in the playbook.</summary>
public static class RoleFiles
{
    // Names that Windows keeps for devices, with any ending:
    // https://learn.microsoft.com/windows/win32/fileio/naming-a-file (read 2026-11).
    private static readonly FrozenSet<string> Devices = new[] { "con", "prn", "aux", "nul" }
        .Concat(Enumerable.Range(0, 10).SelectMany(n => new[] { $"com{n}", $"lpt{n}" }))
        .ToFrozenSet(StringComparer.Ordinal);

    private const int LongestName = 60;

    /// <summary>The file name, without folder and ending, of every role. Of two roles with one name the later gets a number.</summary>
    /// <param name="roles">Roles in source order.</param>
    public static FrozenDictionary<Role, string> For(IEnumerable<Role> roles)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var names = new Dictionary<Role, string>();
        foreach (var role in roles)
        {
            var stem = Slug(role.Names.FirstOrDefault(name => Ascii.IsValid(name)) ?? role.Name);
            var name = stem;
            for (var number = 2; !taken.Add(name); number++)
            {
                name = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
            }

            names.TryAdd(role, name);
        }

        return names.ToFrozenDictionary();
    }

    /// <summary>Letters and digits in the form in which words are looked up (lower case, half width), one hyphen for everything between them.</summary>
    internal static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var rune in WordKey.Of(name).EnumerateRunes())
        {
            if (slug.Length >= LongestName)
            {
                break;
            }

            if (Rune.IsLetterOrDigit(rune))
            {
                slug.Append(rune.ToString());
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var text = slug.ToString().TrimEnd('-');
        return text.Length == 0 ? "role" : Devices.Contains(text) ? text + "-role" : text;
    }
}
