using System.Collections.Immutable;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Several lists of words as one: the first that has a word says what it is.</summary>
/// <param name="tables">The lists; those that are asked for late are made late.</param>
public sealed class EitherTable(params ReadOnlySpan<Func<string, Term?>> tables) : TermTable
{
    private readonly ImmutableArray<Func<string, Term?>> _tables = [.. tables];

    /// <summary>Finds what a word begins with that is written before another without a space; null when there is no such word.</summary>
    public Func<string, (Word Term, int Length)?>? Prefix { get; init; }

    /// <inheritdoc/>
    public override (Term First, Term Second)? FindJoined(string key) =>
        Prefix?.Invoke(key) is var (prefix, length) && FindTerm(key[length..]) is { } second ? (prefix, second) : null;

    /// <inheritdoc/>
    public override Term? FindTerm(string key) => _tables.Select(find => find(key)).FirstOrDefault(term => term is not null);
}
