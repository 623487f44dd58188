using System.Collections.Immutable;

namespace Playbook.Syntax.Tree;

/// <summary>The form in which words are looked up: half width, lower case, single spaces.</summary>
public static class WordKey
{
    /// <summary>The key of the tokens below some nodes.</summary>
    public static string Of(ImmutableArray<SyntaxNode> nodes) =>
        nodes is [SyntaxToken only]
            ? Of(only.Text)
            : string.Join(' ', nodes.SelectMany(n => n.Tokens()).Where(t => !t.IsMissing).Select(t => Of(t.Text)));

    /// <summary>The key of a word as written.</summary>
    public static string Of(string word)
    {
        foreach (var c in word)
        {
            if (Fold(c) != c)
            {
                return string.Create(word.Length, word, static (target, source) =>
                {
                    for (var i = 0; i < target.Length; i++)
                    {
                        target[i] = Fold(source[i]);
                    }
                });
            }
        }

        return word;
    }

    /// <summary>One character, half width and lower case.</summary>
    public static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        >= '\uFF01' and <= '\uFF5E' => Fold((char)(c - 0xFEE0)),
        '\u3000' => ' ',
        < '\u0080' => c,
        _ => char.ToLowerInvariant(c),
    };
}
