using System.Collections.Immutable;

namespace Playbook.Syntax.Tree;

/// <summary>The form in which words are looked up: half width, lower case, single spaces, nothing invisible.</summary>
public static class WordKey
{
    private const char Nothing = '\0';

    /// <summary>The key of the tokens below some nodes.</summary>
    public static string Of(ImmutableArray<SyntaxNode> nodes) =>
        nodes is [SyntaxToken only]
            ? Of(only.Text)
            : string.Join(' ', nodes.SelectMany(n => n.Tokens()).Where(t => !t.IsMissing).Select(t => Of(t.Text)));

    /// <summary>The key of a word as written.</summary>
    public static string Of(string word)
    {
        var afterSpace = false;
        foreach (var c in word)
        {
            if (Fold(c) != c || (afterSpace && c == ' '))
            {
                var buffer = new char[word.Length];
                return new string(buffer, 0, Fold(word, buffer));
            }

            afterSpace = c == ' ';
        }

        return word;
    }

    /// <summary>Writes the key of <paramref name="word"/> and returns its length, which is never more than the word's.</summary>
    /// <param name="word">A word as written.</param>
    /// <param name="target">At least as long.</param>
    public static int Fold(ReadOnlySpan<char> word, Span<char> target)
    {
        var length = 0;
        foreach (var c in word)
        {
            var folded = Fold(c);
            if (folded != Nothing && (folded != ' ' || (length > 0 && target[length - 1] != ' ')))
            {
                target[length++] = folded;
            }
        }

        return length;
    }

    /// <summary>One character, half width and lower case; the null character for one that nobody sees.</summary>
    public static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        >= '\uFF01' and <= '\uFF5E' => Fold((char)(c - 0xFEE0)),
        '\u3000' or '\t' => ' ',
        < '\u0080' => c,
        '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') => Nothing,
        _ => char.ToLowerInvariant(c),
    };
}
