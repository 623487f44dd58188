using System.Collections.Immutable;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Vocabulary;

/// <summary>A fixed list of words, for what reads every list alike.</summary>
public abstract class TermTable
{
    /// <summary>The row of a spelling, or null.</summary>
    /// <param name="key">The spelling as <see cref="WordKey"/> folds it.</param>
    public abstract Term? FindTerm(string key);

    /// <summary>The rows of two words that are written without a space between, or null.</summary>
    /// <param name="key">Both as <see cref="WordKey"/> folds them.</param>
    public virtual (Term First, Term Second)? FindJoined(string key) => null;
}

/// <summary>A fixed list of words, found by any spelling.</summary>
/// <typeparam name="TTerm">What the words stand for.</typeparam>
public sealed class WordTable<TTerm> : TermTable
    where TTerm : Term
{
    private readonly RowsByName<TTerm> _byKey;
    private readonly RowsByName<TTerm> _byId;

    /// <summary>Makes a table.</summary>
    /// <param name="name">What one of the words is called in messages: “an item kind”, without the article.</param>
    /// <param name="rows">The words, in the order of documentation.</param>
    /// <exception cref="ArgumentException">Two rows share a spelling or an id.</exception>
    public WordTable(Bilingual name, ImmutableArray<TTerm> rows)
    {
        Name = name;
        Rows = rows;
        _byKey = new(rows, static row => row.Spelling.All.Select(WordKey.Of));
        _byId = new(rows, static row => [row.Id]);
    }

    /// <summary>The words of this table, and further ones behind them.</summary>
    /// <param name="rows">Further words.</param>
    /// <exception cref="ArgumentException">Two rows share a spelling or an id.</exception>
    public WordTable<TTerm> With(IEnumerable<TTerm> rows) => new(Name, [.. Rows, .. rows]);

    /// <summary>What one of the words is called in messages.</summary>
    public Bilingual Name { get; }

    /// <summary>The words, in the order of documentation.</summary>
    public ImmutableArray<TTerm> Rows { get; }

    /// <summary>Every spelling of every word, as written.</summary>
    public IEnumerable<string> Spellings => Rows.SelectMany(row => row.Spelling.All);

    /// <summary>The row of a spelling, or null.</summary>
    /// <param name="key">The spelling as <see cref="WordKey"/> folds it; <see cref="NameSyntax.Key"/> is one.</param>
    public TTerm? Find(string key) => _byKey.Find(key);

    /// <inheritdoc/>
    public override Term? FindTerm(string key) => Find(key);

    /// <summary>The row of an id, or null.</summary>
    public TTerm? FindId(string id) => _byId.Find(id);
}
