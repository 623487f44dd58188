namespace Playbook.Generators.Views;

/// <summary>Phrases at the beginning of a line.</summary>
internal static class Sentence
{
    /// <summary>With a capital letter in front, where the script has them.</summary>
    public static string Begin(string phrase) =>
        phrase.Length > 0 && char.IsAsciiLetterLower(phrase[0]) ? char.ToUpperInvariant(phrase[0]) + phrase[1..] : phrase;
}
