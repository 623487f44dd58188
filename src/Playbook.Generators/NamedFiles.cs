using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Playbook.Semantics.Model;
using Playbook.Syntax.Tree;

namespace Playbook.Generators;

/// <summary>
/// File names of what an author declares and names, such as roles and channels: the English name where there is one, made safe for
/// every file system and unique in the playbook.
/// </summary>
public static class NamedFiles
{
    // Names that Windows keeps for devices, with any ending:
    // https://learn.microsoft.com/windows/win32/fileio/naming-a-file (read 2026-11).
    private static readonly FrozenSet<string> Devices = new[] { "con", "prn", "aux", "nul" }
        .Concat(Enumerable.Range(0, 10).SelectMany(n => new[] { $"com{n}", $"lpt{n}" }))
        .ToFrozenSet(StringComparer.Ordinal);

    private const int LongestName = 60;

    /// <summary>The file name, without folder and ending, of every role. Of two roles with one name the later gets a number.</summary>
    /// <param name="roles">Roles in source order.</param>
    public static FrozenDictionary<Role, string> Of(IEnumerable<Role> roles) => Of(roles, "role");

    /// <summary>The file name, without folder and ending, of every channel. Of two channels with one name the later gets a number.</summary>
    /// <param name="channels">Channels in source order.</param>
    public static FrozenDictionary<Channel, string> Of(IEnumerable<Channel> channels) => Of(channels, "channel");

    /// <param name="declarations">What is to be named, in source order.</param>
    /// <param name="sort">The name of what has no letter in its own, and what tells a name from a device.</param>
    private static FrozenDictionary<T, string> Of<T>(IEnumerable<T> declarations, string sort)
        where T : Declaration
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var names = new Dictionary<T, string>();
        foreach (var declaration in declarations)
        {
            var stem = Slug(declaration.Names.FirstOrDefault(name => Ascii.IsValid(name)) ?? declaration.Name, sort);
            var name = stem;
            for (var number = 2; !taken.Add(name); number++)
            {
                name = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
            }

            names.TryAdd(declaration, name);
        }

        return names.ToFrozenDictionary();
    }

    // Letters and digits in the form in which words are looked up (lower case, half width), one hyphen for everything between them.
    private static string Slug(string name, string sort)
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
        return text.Length == 0 ? sort : Devices.Contains(text) ? $"{text}-{sort}" : text;
    }
}
