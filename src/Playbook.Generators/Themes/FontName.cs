using System.Globalization;
using System.Text;

namespace Playbook.Generators.Themes;

/// <summary>Name of a font family. Such a name can stand in a style sheet and in a document as it is, and end neither.</summary>
public sealed record FontName
{
    private const int Longest = 60;

    private FontName(string name) => Name = name;

    /// <summary>The name, words with a space between.</summary>
    public string Name { get; }

    /// <summary>Takes letters of any script, digits, hyphens and spaces; each word begins with a letter, as CSS asks of names without quotes.</summary>
    /// <param name="text">What was written.</param>
    /// <returns>The name; null when it is none.</returns>
    public static FontName? Of(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return text.Length <= Longest && words is not [] && words.All(IsWord) ? new FontName(string.Join(' ', words)) : null;
    }

    private static bool IsWord(string word)
    {
        var runes = word.EnumerateRunes();
        return runes.All(rune => Rune.IsLetter(rune) || rune.Value == '-' || Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber)
            && Rune.IsLetter(runes.First());
    }
}
