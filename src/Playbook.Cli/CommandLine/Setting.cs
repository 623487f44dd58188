using System.CommandLine;
using Playbook.Syntax.Words;

namespace Playbook.Cli.CommandLine;

/// <summary>
/// An option with a value. Taken as text whatever it means: the parser's own conversion reports in English alone, ours in both
/// languages (<see cref="UsageMistakes"/>).
/// </summary>
internal sealed class Setting : Option<string?>, IDocumentedOption
{
    private static readonly char[] Separators = [',', '，', '、'];

    public Setting(string name, Bilingual value, Bilingual documentation, params string[] aliases)
        : base(name, aliases)
    {
        Value = value;
        Documentation = documentation;
        Arity = ArgumentArity.ExactlyOne;
    }

    /// <inheritdoc/>
    public Bilingual? Value { get; }

    /// <inheritdoc/>
    public Bilingual Documentation { get; }

    /// <summary>The words it may have, where they are few; empty for any.</summary>
    public IReadOnlyList<Spelling> Choices { get; init; } = [];

    /// <summary>What any other value has to be, and how it is said; null where every text will do.</summary>
    public (Predicate<string> Is, Bilingual Expected)? Form { get; init; }

    /// <summary>Whether it takes several words with commas between.</summary>
    public bool IsList { get; init; }

    /// <summary>The value typed, or null; a missing or repeated one is null too, and reported elsewhere.</summary>
    public string? In(ParseResult parsed) => parsed.GetResult(this) is { Tokens: [var value] } ? value.Value : null;

    /// <summary>The words of a value.</summary>
    public string[] WordsOf(string value) =>
        IsList ? value.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [value];

    /// <summary>The choice that a word is a spelling of, without regard to case; -1 for none.</summary>
    public int IndexOf(string word)
    {
        for (var i = 0; i < Choices.Count; i++)
        {
            if (Choices[i].All.Contains(word, StringComparer.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
