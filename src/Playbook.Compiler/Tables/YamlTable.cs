using System.Collections.Immutable;
using Playbook.Compiler.Yaml;
using Playbook.Semantics.Binding.Reuse;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;

namespace Playbook.Compiler.Tables;

/// <summary>A table as a YAML list: each item a row, each key a column.</summary>
internal static class YamlTable
{
    /// <summary>Ten thousand rows of fifty columns.</summary>
    private static readonly YamlBounds Bounds = new(1_000_000, 8);

    /// <summary>Reads a table.</summary>
    /// <param name="source">The file.</param>
    public static TableReading Read(SourceText source)
    {
        var document = YamlDocument.Read(source, Bounds);
        if (document.Root is null || document.Diagnostics.Any(finding => finding.Severity == Severity.Error))
        {
            return new TableReading(null, document.Diagnostics is [] ? [TableFileDiagnostics.NoRows(new Location(source, default))] : document.Diagnostics);
        }

        if (document.Root is not YamlList list)
        {
            return TableReading.Failed([.. document.Diagnostics, TableFileDiagnostics.NotRows(new Location(source, document.Root.Span))]);
        }

        if (list.Items.Length > DataTable.MostRows)
        {
            return TableReading.Failed(TableFileDiagnostics.TooManyRows(new Location(source, list.Items[DataTable.MostRows].Span), DataTable.MostRows));
        }

        return Rows(source, list, document.Diagnostics);
    }

    private static TableReading Rows(SourceText source, YamlList list, ImmutableArray<Diagnostic> findings)
    {
        var columns = ImmutableArray.CreateBuilder<TableColumn>();
        var at = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if (item is not YamlMapping row || row.Entries.Any(entry => entry.Value is not YamlScalar))
            {
                return TableReading.Failed([.. findings, TableFileDiagnostics.NotRows(new Location(source, item.Span))]);
            }

            foreach (var entry in row.Entries)
            {
                if (at.TryAdd(entry.Key.Text, columns.Count))
                {
                    columns.Add(new TableColumn(entry.Key.Text.Trim(), new Location(source, entry.Key.Span)));
                }
            }
        }

        var rows = list.Items.Cast<YamlMapping>().Select(row => new TableRow(Cells(source, row, at), new Location(source, row.Span))).ToImmutableArray();
        return columns.Count == 0
            ? TableReading.Failed([.. findings, TableFileDiagnostics.NoRows(new Location(source, list.Span))])
            : new TableReading(new DataTable(columns.ToImmutable(), rows), findings);
    }

    private static ImmutableArray<TableCell?> Cells(SourceText source, YamlMapping row, Dictionary<string, int> columns)
    {
        var cells = new TableCell?[columns.Count];
        foreach (var entry in row.Entries)
        {
            var cell = (YamlScalar)entry.Value;
            cells[columns[entry.Key.Text]] = cell.IsNothing || string.IsNullOrWhiteSpace(cell.Text)
                ? null
                : new TableCell(cell.Text.Trim(), new Location(source, cell.Span));
        }

        return [.. cells];
    }
}
