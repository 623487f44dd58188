namespace Playbook.Planning.Wording;

/// <summary>Where words stand in a text. Upper and lower case are one; Latin words are whole: “best” is not in “bestow”.</summary>
internal static class WordPlaces
{
    /// <summary>Whether a word stands at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="word">The word.</param>
    public static bool StandsAt(ReadOnlySpan<char> text, int at, string word) =>
        text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase) && IsWhole(text, at, word);

    /// <summary>Where a word stands first, or -1.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word.</param>
    public static int IndexIn(ReadOnlySpan<char> text, string word)
    {
        for (var at = 0; at <= text.Length - word.Length; at++)
        {
            var found = text[at..].IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
            {
                return -1;
            }

            at += found;
            if (IsWhole(text, at, word))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsWhole(ReadOnlySpan<char> text, int at, string word)
    {
        var end = at + word.Length;
        return !(Continues(word[0]) && at > 0 && Continues(text[at - 1]))
            && !(Continues(word[^1]) && end < text.Length && Continues(text[end]));
    }

    private static bool Continues(char c) => char.IsAsciiLetterOrDigit(c);
}
