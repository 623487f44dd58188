using System.Collections.Concurrent;
using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding.Reuse;

/// <summary>Makes a playbook out of what a row says.</summary>
internal delegate (PlaybookModel? Playbook, List<Diagnostic> Findings) PlaybookMaker(
    string key, StatementSyntax playbook, ImmutableArray<ParameterValue> parameters, Instantiation madeBy);

/// <summary>A blueprint and a table: what is the same for all rows is found once, the rest row by row.</summary>
internal sealed class TableUse
{
    private readonly BlueprintUse _use;
    private readonly DataTable _table;
    private readonly TableColumns _columns;
    private readonly PlaybookMaker _make;

    // Cities, prices and dates repeat from row to row.
    private readonly ConcurrentDictionary<(Parameter Parameter, string Cell), ValueSyntax?> _cells = new();

    private TableUse(BlueprintUse use, DataTable table, TableColumns columns, PlaybookMaker make) =>
        (_use, _table, _columns, _make) = (use, table, columns, make);

    /// <summary>Prepares the playbooks of a table; null when its columns make none.</summary>
    public static BoundTable? Bind(BlueprintUse use, DataTable table, PlaybookKeys keys, PlaybookMaker make, List<Diagnostic> findings)
    {
        if (TableColumns.Find(table, use, findings) is not { } columns)
        {
            return null;
        }

        var rows = ImmutableArray.CreateBuilder<int>();
        var names = ImmutableArray.CreateBuilder<string>();
        var taken = new Dictionary<string, TableRow>(StringComparer.Ordinal);
        foreach (var (index, row) in table.Rows.Index())
        {
            if (columns.NameOf(row) is not { } name)
            {
                findings.Add(TableDiagnostics.Nameless(row.Location, columns.NameColumn(table)));
            }
            else if (!taken.TryAdd(WordKey.Of(name), row))
            {
                findings.Add(TableDiagnostics.DuplicateName(row.Location, name, taken[WordKey.Of(name)].Location));
            }
            else
            {
                rows.Add(index);
                names.Add(keys.Next([name]));
            }
        }

        var made = new TableUse(use, table, columns, make);
        var folders = names.ToImmutable();
        var at = rows.ToImmutable();
        return new BoundTable(folders, i => made.Bind(at[i], folders[i]));
    }

    private BoundRow Bind(int index, string key)
    {
        var row = _table.Rows[index];
        var name = _columns.NameOf(row)!;
        var findings = new List<Diagnostic>();
        var values = _use.Values(
            parameter => CellOf(parameter, row, findings),
            parameter =>
            {
                findings.Add(TableDiagnostics.MissingCell(row.Location, parameter));
                return null;
            });
        if (findings.Count > 0)
        {
            return new BoundRow(null, [.. findings]);
        }

        var madeBy = new Instantiation(
            row.Location, new Bilingual($"出自表格这一行的“{name}”", $"in “{name}”, the playbook of this row"), Extent: null);
        ImmutableArray<ParameterValue> parameters = [.. values.Select(pair => pair.Key.Bind(pair.Value)).OfType<ParameterValue>()];
        var title = _columns.TitleOf(row) is { } text ? DataNodes.Text(text) : null;
        var (playbook, found) = _make(key, _use.Make(values, name, title), parameters, madeBy);
        var told = madeBy.Attach([.. found.Where(finding => !_use.Blueprint.Known.Contains(FindingPlace.Of(finding)))]);
        return new BoundRow(playbook, told);
    }

    private ValueSyntax? CellOf(Parameter parameter, TableRow row, List<Diagnostic> findings)
    {
        if (!_columns.Parameters.TryGetValue(parameter, out var column) || row.Cells[column] is not { } cell)
        {
            return null;
        }

        var value = _cells.GetOrAdd(
            (parameter, cell.Text),
            static key => DataNodes.Value(key.Cell, key.Parameter.Type) is { } read && key.Parameter.Bind(read) is not null ? read : null);
        if (value is null)
        {
            findings.Add(TableDiagnostics.WrongCell(cell.Location, parameter, cell.Text));
            return DataNodes.Sample(parameter);
        }

        return value;
    }
}
