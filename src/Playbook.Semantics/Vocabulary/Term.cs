using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Vocabulary;

/// <summary>A word of the language. Everything that reads words — binder, suggestions, templates, documentation — reads these rows.</summary>
/// <param name="Id">Stable kebab-case id; what <c>playbook.json</c> and configuration say.</param>
/// <param name="Spelling">How it is written.</param>
/// <param name="Documentation">One line for the keyword reference and for hovers.</param>
public abstract record Term(string Id, Spelling Spelling, Bilingual Documentation)
{
    /// <summary>The canonical spelling, as generated pages show it.</summary>
    public Bilingual Name => Spelling.Canonical;

    /// <summary>
    /// What pages call it, where its keyword is made for writing and says too little when it is read: <c>within-time</c> is “time allowed”.
    /// In the middle of a sentence; empty for what reads well as it is.
    /// </summary>
    public Bilingual Label { get; init; } = new("", "");

    /// <summary>The release that brought the word.</summary>
    public string Since { get; init; } = "0.1";

    /// <summary>A line that uses it, for messages and the reference; empty where the name says enough.</summary>
    public Bilingual Example { get; init; } = new("", "");

    /// <summary>The words of fixed lists that may stand behind it on its line.</summary>
    public virtual ImmutableArray<WordPlace> Places => [];

    /// <summary>A row is itself: two blocks may have words that read alike, and comparing rows by what they say would read all of it.</summary>
    public virtual bool Equals(Term? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
