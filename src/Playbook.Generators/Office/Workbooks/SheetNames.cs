using System.Globalization;
using System.Text;

namespace Playbook.Generators.Office.Workbooks;

/// <summary>
/// Names of sheets as Excel takes them: 1 to 31 UTF-16 units, none of <c>[ ] : * ? / \</c>, no apostrophe at an end, no two alike whatever
/// their case, and not “History”, which it keeps for itself
/// (https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9, read 2026-11).
/// </summary>
internal sealed class SheetNames
{
    private const int Longest = 31;
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase) { "History" };

    /// <summary>A name that can be given, as near to the wanted one as may be; of two alike the later gets a number.</summary>
    /// <param name="wanted">What a person would call the sheet.</param>
    public string Take(string wanted)
    {
        var stem = Plain(wanted);
        var name = Cut(stem, Longest);
        for (var number = 2; name.Length == 0 || !_taken.Add(name); number++)
        {
            var suffix = string.Create(CultureInfo.InvariantCulture, $" {number}");
            name = (Cut(stem, Longest - suffix.Length) + suffix).TrimStart();
        }

        return name;
    }

    private static string Plain(string wanted)
    {
        var plain = new StringBuilder(wanted.Length);
        foreach (var c in wanted)
        {
            plain.Append(c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' || char.IsControl(c) || c >= '\uFFFE' ? ' ' : c);
        }

        return string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('\'', ' ');
    }

    // Cut between what readers see as characters.
    private static string Cut(string name, int most)
    {
        var length = 0;
        while (length < name.Length && StringInfo.GetNextTextElementLength(name.AsSpan(length)) is var next && length + next <= most)
        {
            length += next;
        }

        return name[..length].TrimEnd('\'', ' ');
    }
}
