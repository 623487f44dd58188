using System.Collections.Immutable;
using Playbook.Semantics.Binding.Reuse;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;

namespace Playbook.Compiler.Tables;

/// <summary>
/// A table as spreadsheets save it: the first row has the heads. A cell is text, whatever it looks like; one that holds nothing
/// but blanks is none.
/// </summary>
internal static class CsvTable
{
    private static readonly char[] Delimiters = [',', '\t', ';', '，'];

    /// <summary>Reads a table.</summary>
    /// <param name="source">The file.</param>
    public static TableReading Read(SourceText source)
    {
        var cells = new CsvCells(source, DelimiterOf(source));
        do
        {
            if (!cells.Read())
            {
                return TableReading.Failed(TableFileDiagnostics.NoRows(new Location(source, default)));
            }
        }
        while (IsBlank(cells));

        var heads = cells.Cells.Select(cell => new TableColumn(cell.Text.Trim(), new Location(source, cell.Span))).ToList();
        while (heads is [.., { Name: "" }])
        {
            heads.RemoveAt(heads.Count - 1);
        }

        return Rows(source, cells, [.. heads]);
    }

    private static TableReading Rows(SourceText source, CsvCells cells, ImmutableArray<TableColumn> columns)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var place = new Location(source, cells.Row);
        while (!cells.IsUnclosed && cells.Read())
        {
            if (IsBlank(cells))
            {
                continue;
            }

            place = new Location(source, cells.Row);
            if (rows.Count == DataTable.MostRows)
            {
                return TableReading.Failed(TableFileDiagnostics.TooManyRows(place, DataTable.MostRows));
            }

            if (cells.Cells.Skip(columns.Length).Any(cell => !string.IsNullOrWhiteSpace(cell.Text)))
            {
                findings.Add(TableFileDiagnostics.TooManyCells(place, cells.Cells.Count, columns.Length));
            }

            rows.Add(new TableRow([.. columns.Select((_, i) => i < cells.Cells.Count ? Cell(source, cells.Cells[i]) : null)], place));
        }

        return cells.IsUnclosed ? TableReading.Failed(TableFileDiagnostics.UnclosedQuote(place))
            : rows.Count == 0 ? TableReading.Failed(TableFileDiagnostics.NoRows(place))
            : new TableReading(new DataTable(columns, rows.ToImmutable()), findings.ToImmutable());
    }

    private static TableCell? Cell(SourceText source, (string Text, TextSpan Span) cell) =>
        string.IsNullOrWhiteSpace(cell.Text) ? null : new TableCell(cell.Text.Trim(), new Location(source, cell.Span));

    private static bool IsBlank(CsvCells cells) => !cells.IsUnclosed && cells.Cells.All(cell => string.IsNullOrWhiteSpace(cell.Text));

    // Which separator a spreadsheet writes depends on the country it was set up for: the one the heads have most of.
    private static char DelimiterOf(SourceText source)
    {
        var heads = source.Slice(source.GetLineSpan(1));
        var (best, most) = (Delimiters[0], 0);
        foreach (var delimiter in Delimiters)
        {
            if (MemoryExtensions.Count(heads, delimiter) is var count && count > most)
            {
                (best, most) = (delimiter, count);
            }
        }

        return best;
    }
}
