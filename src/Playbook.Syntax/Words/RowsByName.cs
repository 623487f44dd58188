using System.Collections.Immutable;

namespace Playbook.Syntax.Words;

/// <summary>
/// The rows of a table, found by their names. All tables keep theirs in one type of dictionary, which every process has loaded before
/// it begins: a dictionary over each sort of row would be twenty types more for each, and loading types is most of a start.
/// </summary>
/// <typeparam name="TRow">What a name stands for.</typeparam>
public sealed class RowsByName<TRow>
    where TRow : class
{
    private readonly Dictionary<string, object> _rows = new(StringComparer.Ordinal);

    /// <summary>A table that is written out, name by name.</summary>
    public RowsByName()
    {
    }

    /// <summary>A table of rows that know their names.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="names">The names of a row; some may be the same.</param>
    /// <param name="firstWins">Whether a name that two rows share is the first one's.</param>
    /// <exception cref="ArgumentException">Two rows share a name, and may not.</exception>
    public RowsByName(ImmutableArray<TRow> rows, Func<TRow, IEnumerable<string>> names, bool firstWins = false)
    {
        foreach (var row in rows)
        {
            foreach (var name in names(row))
            {
                if (!_rows.TryAdd(name, row) && !firstWins && !ReferenceEquals(_rows[name], row))
                {
                    throw new ArgumentException($"Two rows are called “{name}”.", nameof(rows));
                }
            }
        }
    }

    /// <summary>Writes a row down.</summary>
    /// <param name="name">Its name.</param>
    public TRow this[string name]
    {
        init => _rows.Add(name, value);
    }

    /// <summary>The row of a name, or null.</summary>
    /// <param name="name">The name, as the table has it.</param>
    public TRow? Find(string name) => (TRow?)_rows.GetValueOrDefault(name);
}
