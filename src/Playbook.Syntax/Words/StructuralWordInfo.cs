using System.Collections.Immutable;
using Playbook.Syntax.Tree;

namespace Playbook.Syntax.Words;

/// <summary>A row of <see cref="StructuralWords"/>: how a structural word is spelt and what it says.</summary>
/// <param name="Word">Which word.</param>
/// <param name="Chinese">Its Chinese spellings, the canonical one first; empty where Chinese needs no such word.</param>
/// <param name="English">Its English spellings, the canonical one first; empty where English needs no such word.</param>
/// <param name="Documentation">One line for the reference, completion and hover.</param>
public sealed record StructuralWordInfo(
    StructuralWord Word, ImmutableArray<string> Chinese, ImmutableArray<string> English, Bilingual Documentation)
{
    /// <summary>Makes a row; spellings are separated by <c>|</c>, none is an empty string.</summary>
    internal StructuralWordInfo(StructuralWord word, string chinese, string english, string docZh, string docEn)
        : this(word, Split(chinese), Split(english), new Bilingual(docZh, docEn))
    {
    }

    /// <summary>Every spelling of both languages.</summary>
    public IEnumerable<string> All => Chinese.Concat(English);

    /// <summary>The spelling shown to a reader: the canonical one, of the other language where this one has none.</summary>
    public Bilingual Display => new((Chinese is [var zh, ..] ? zh : English[0]), English is [var en, ..] ? en : Chinese[0]);

    private static ImmutableArray<string> Split(string spellings) => spellings.Length == 0 ? [] : [.. spellings.Split('|')];
}
