using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Which of several bare words on a line a <see cref="WordPlace"/> means.</summary>
public enum WordPosition
{
    /// <summary>Every one.</summary>
    Every,

    /// <summary>The first.</summary>
    First,

    /// <summary>The last, unless it is the only one: that one is the name too.</summary>
    Last,

    /// <summary>Those behind the title; before it stand names.</summary>
    BehindTitle,
}

/// <summary>A word of the language on a line, found by whoever reads such lines; words that are spelt alike elsewhere on it are names.</summary>
/// <param name="Word">The word as it stands there.</param>
/// <param name="Term">Its row.</param>
public readonly record struct MarkedWord(NameSyntax Word, Term Term);

/// <summary>
/// Where a word of a fixed list may stand on a line; any other bare word there is a name. The formatter re-spells the words and
/// leaves the names.
/// </summary>
/// <param name="Table">The list.</param>
/// <param name="Behind">The clause it stands in, as in <c>类型 群主</c>; none for a value by itself.</param>
/// <param name="Position">Which bare word, when it is a value by itself.</param>
public sealed record WordPlace(
    TermTable Table, StructuralWord Behind = StructuralWord.None, WordPosition Position = WordPosition.Every);
