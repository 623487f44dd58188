using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding;

/// <summary>Keys of the playbooks of a file: the file's key, and the playbook's name behind it where there are several.</summary>
/// <param name="fileKey">The file's key.</param>
/// <param name="hasOne">Whether the file holds one playbook alone.</param>
internal sealed class PlaybookKeys(string fileKey, bool hasOne)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private int _number;

    /// <summary>The key of the next playbook; safe as a folder name and unique in the file.</summary>
    /// <param name="names">Its names.</param>
    public string Next(ImmutableArray<string> names)
    {
        _number++;
        if (hasOne)
        {
            return fileKey;
        }

        var slug = names.Select(Slug).FirstOrDefault(name => name.Length > 0) ?? _number.ToString(CultureInfo.InvariantCulture);
        var key = $"{fileKey}-{slug}";
        for (var i = 2; !_taken.Add(key); i++)
        {
            key = $"{fileKey}-{slug}-{i.ToString(CultureInfo.InvariantCulture)}";
        }

        return key;
    }

    // Letters and digits stay, Han characters included; whatever stands between becomes one hyphen.
    private static string Slug(string name)
    {
        const int longest = 60;
        var slug = new StringBuilder();
        foreach (var c in name.Length <= longest ? name : name[..longest])
        {
            if (char.IsLetterOrDigit(c))
            {
                slug.Append(WordKey.Fold(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().Trim('-');
    }
}
