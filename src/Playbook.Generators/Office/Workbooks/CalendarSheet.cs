using System.Globalization;
using Playbook.Generators.Office.Packaging;
using Playbook.Generators.Themes;
using Playbook.Generators.Views;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Office.Workbooks;

/// <summary>A sheet: a row for each occurrence below a head that stays, with a filter above each column.</summary>
internal sealed class CalendarSheet
{
    // Room beside the text, and for the filter's button beside a heading.
    private const int Margin = 2;
    private const int Button = 3;
    private const int Slack = 4;

    // In points; a row may be 409.5 high (ECMA-376 Part 1, 18.3.1.73).
    private const int LineHeight = 17;
    private const int HighestRow = 409;

    // Excel takes at most 255 characters in a header, codes included.
    private const int LongestHeader = 120;

    private readonly XmlMarkup _rows = new();
    private readonly int[] _widths;
    private readonly SharedTexts _texts;
    private int _count;

    /// <summary>Lays out a sheet.</summary>
    /// <param name="name">What stands on its tab.</param>
    /// <param name="occurrences">What stands in it, in order of time.</param>
    /// <param name="language">Of the headings.</param>
    /// <param name="texts">Where the workbook keeps texts.</param>
    public CalendarSheet(string name, IEnumerable<OccurrenceView> occurrences, Language language, SharedTexts texts)
    {
        Name = name;
        _texts = texts;
        _widths = new int[CalendarColumns.All.Length];
        var cells = new Cell[_widths.Length];
        for (var column = 0; column < cells.Length; column++)
        {
            cells[column] = Cell.OfText(CalendarColumns.All[column].Heading.Text.In(language), CellFormat.Head);
            _widths[column] = cells[column].Width + Button;
        }

        Write(cells);
        foreach (var occurrence in occurrences)
        {
            for (var column = 0; column < cells.Length; column++)
            {
                cells[column] = CalendarColumns.All[column].Of(occurrence, language);
            }

            Write(cells);
        }
    }

    /// <summary>What stands on its tab.</summary>
    public string Name { get; }

    /// <summary>The head and all rows, as formulas name them: <c>$A$1:$N$31</c>.</summary>
    public string Range => string.Create(CultureInfo.InvariantCulture, $"$A$1:${CalendarColumns.Letter(_widths.Length - 1)}${_count}");

    /// <summary>What is printed: all but the last column, which only programs read.</summary>
    public string PrintedRange => string.Create(CultureInfo.InvariantCulture, $"$A$1:${CalendarColumns.Letter(_widths.Length - 2)}${_count}");

    /// <summary>The part.</summary>
    /// <param name="view">Whose title stands above each printed page.</param>
    /// <param name="theme">Colour of the tab.</param>
    /// <param name="isFirst">Whether it is the one that is open.</param>
    public XmlMarkup Part(PlanView view, Theme theme, bool isFirst)
    {
        var range = Range.Replace("$", "", StringComparison.Ordinal);
        var part = new XmlMarkup().Write(
            $"<worksheet xmlns=\"{Workbook.Namespace}\"><sheetPr><tabColor rgb=\"FF{(isFirst ? theme.Light.Accent : theme.Light.Line)}\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr><dimension ref=\"{range}\"/>");
        part.Write(
            $"<sheetViews><sheetView showGridLines=\"0\" tabSelected=\"{(isFirst ? 1 : 0)}\" workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"{LineHeight}\"/><cols>");
        for (var column = 0; column < _widths.Length; column++)
        {
            var width = Math.Min(_widths[column], CalendarColumns.All[column].Most) + Margin;
            part.Write($"<col min=\"{column + 1}\" max=\"{column + 1}\" width=\"{width}\" customWidth=\"1\"/>");
        }

        part.Write($"</cols><sheetData>").Write(_rows).Write($"</sheetData><autoFilter ref=\"{range}\"/>");
        part.Write($"<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.7\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
        return part.Write($"<headerFooter><oddHeader>&amp;L{Plain(view.Title)}&amp;R&amp;A</oddHeader><oddFooter>&amp;L{Plain(theme.Footer ?? "")}&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>");
    }

    // An ampersand begins a code of the header; two stand for one.
    private static string Plain(string text) =>
        (text.Length > LongestHeader ? text[..LongestHeader] + "…" : text).Replace("&", "&&", StringComparison.Ordinal);

    private void Write(ReadOnlySpan<Cell> cells)
    {
        _count++;
        var lines = 1;
        for (var column = 0; column < cells.Length; column++)
        {
            var width = cells[column].Width;
            _widths[column] = Math.Max(_widths[column], width);
            lines = Math.Max(lines, Lines(width, CalendarColumns.All[column].Most));
        }

        // Programs measure rows themselves; some only when a row is touched.
        if (lines == 1)
        {
            _rows.Write($"<row r=\"{_count}\">");
        }
        else
        {
            _rows.Write($"<row r=\"{_count}\" ht=\"{Math.Min(lines * LineHeight, HighestRow)}\">");
        }

        for (var column = 0; column < cells.Length; column++)
        {
            Write(column, cells[column]);
        }

        _rows.Write($"</row>");
    }

    // Words that do not fit go to the next line whole, which takes more room than their letters do.
    private static int Lines(int width, int most) => width <= most ? 1 : 1 + ((width + Slack - 1) / (most + Margin));

    private void Write(int column, Cell cell)
    {
        var place = CalendarColumns.Letter(column);
        if (cell.Text is { } text)
        {
            _rows.Write($"<c r=\"{place}{_count}\" s=\"{(int)cell.Format}\" t=\"s\"><v>{_texts[text]}</v></c>");
        }
        else if (cell.Number is { } number)
        {
            _rows.Write($"<c r=\"{place}{_count}\" s=\"{(int)cell.Format}\"><v>{number}</v></c>");
        }
        else
        {
            _rows.Write($"<c r=\"{place}{_count}\" s=\"{(int)cell.Format}\"/>");
        }
    }
}
