using System.Collections.Frozen;

namespace Playbook.Syntax.Words;

/// <summary>
/// What the lexer must know of the vocabulary to see where a statement ends in a one-line block and which word after a
/// number is its unit. The vocabulary makes it; keys are spellings as written, in lower case, half width.
/// </summary>
/// <param name="Fields">Words that open a statement with values (<c>职责</c>, <c>duty</c>), by any spelling.</param>
/// <param name="Flags">Words that are a statement by themselves (<c>志愿</c>, <c>volunteer</c>).</param>
/// <param name="Units">Words that may follow a number (<c>元</c>, <c>minutes</c>).</param>
public sealed record WordClasses(FrozenSet<string> Fields, FrozenSet<string> Flags, FrozenSet<string> Units)
{
    /// <summary>
    /// Whether a word that may open a statement belongs to the line of another where it stands there: the type of a parameter, a part
    /// of an item in a rule. Takes the keys of the line's first word and of the word.
    /// </summary>
    public Func<string, string, bool> IsOfLine { get; init; } = static (_, _) => false;

    /// <summary>No vocabulary at all; for tests of structure alone.</summary>
    public static WordClasses None { get; } = new(FrozenSet<string>.Empty, FrozenSet<string>.Empty, FrozenSet<string>.Empty);
}
