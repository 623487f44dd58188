using System.Collections.Immutable;

namespace Playbook.Syntax.Words;

/// <summary>
/// All ways a word of the language may be written. The first of each language is canonical: the formatter and the
/// documentation use it. An English spelling may hold spaces (<c>any of</c>).
/// </summary>
/// <param name="Chinese">At least one.</param>
/// <param name="English">At least one.</param>
public sealed record Spelling(ImmutableArray<string> Chinese, ImmutableArray<string> English)
{
    /// <summary>One spelling a language; further ones are separated by <c>|</c>.</summary>
    public Spelling(string chinese, string english)
        : this([.. chinese.Split('|')], [.. english.Split('|')])
    {
    }

    /// <summary>The canonical spellings.</summary>
    public Bilingual Canonical => new(Chinese[0], English[0]);

    /// <summary>Every spelling of both languages.</summary>
    public IEnumerable<string> All => Chinese.Concat(English);
}
