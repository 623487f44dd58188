using System.Collections.Immutable;
using Playbook.Generators.Views;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Office.Workbooks;

/// <summary>A sheet of the calendar: a row for each occurrence, with a filter above each column.</summary>
internal static class CalendarSheet
{
    /// <summary>Lays out a sheet.</summary>
    /// <param name="name">What stands on its tab.</param>
    /// <param name="occurrences">What stands in it, in order of time.</param>
    /// <param name="language">Of the headings.</param>
    /// <param name="texts">Where the workbook keeps texts.</param>
    public static Sheet Of(string name, IEnumerable<OccurrenceView> occurrences, Language language, SharedTexts texts)
    {
        ImmutableArray<SheetColumn> columns = [.. CalendarColumns.All.Select(column => new SheetColumn(column.Heading.Text.In(language), column.Most))];

        // The last column is read by programs only.
        var sheet = new Sheet(name, columns, texts) { HasFilter = true, PrintedColumns = columns.Length - 1 };
        var cells = new Cell[columns.Length];
        foreach (var occurrence in occurrences)
        {
            for (var column = 0; column < cells.Length; column++)
            {
                cells[column] = CalendarColumns.All[column].Of(occurrence, language);
            }

            sheet.Add(cells);
        }

        return sheet;
    }
}
