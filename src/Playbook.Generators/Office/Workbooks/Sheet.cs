using System.Collections.Immutable;
using System.Globalization;
using Playbook.Generators.Office.Packaging;
using Playbook.Generators.Themes;
using Playbook.Generators.Views;

namespace Playbook.Generators.Office.Workbooks;

/// <summary>A column of a sheet.</summary>
/// <param name="Heading">What stands above it.</param>
/// <param name="Most">The most columns of type it may be wide; longer text goes on below.</param>
/// <param name="Least">The fewest, where a person is to write in it.</param>
internal readonly record struct SheetColumn(string Heading, int Most, int Least = 0);

/// <summary>A sheet: rows below a head that stays, as wide as what stands in them.</summary>
internal sealed class Sheet
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
    private readonly ImmutableArray<SheetColumn> _columns;
    private readonly int[] _widths;
    private readonly SharedTexts _texts;

    /// <summary>Begins a sheet with its head.</summary>
    /// <param name="name">What stands on its tab.</param>
    /// <param name="columns">Its columns, fewer than twenty-seven.</param>
    /// <param name="texts">Where the workbook keeps texts.</param>
    public Sheet(string name, ImmutableArray<SheetColumn> columns, SharedTexts texts)
    {
        Name = name;
        _columns = columns;
        _texts = texts;
        _widths = [.. columns.Select(column => Math.Max(Cell.OfText(column.Heading).Width + Button, column.Least))];
        PrintedColumns = columns.Length;
        Add([.. columns.Select(column => Cell.OfText(column.Heading, CellFormat.Head))]);
    }

    /// <summary>What stands on its tab.</summary>
    public string Name { get; }

    /// <summary>How many rows it has, the head included; the next one added has the number after.</summary>
    public int Count { get; private set; }

    /// <summary>Whether each heading has a filter.</summary>
    public bool HasFilter { get; init; }

    /// <summary>How many of the columns are printed, from the first on.</summary>
    public int PrintedColumns { get; init; }

    /// <summary>The head and all rows, as formulas name them: <c>$A$1:$N$31</c>.</summary>
    public string Range => RangeOf(_columns.Length);

    /// <summary>What is printed.</summary>
    public string PrintedRange => RangeOf(PrintedColumns);

    /// <summary>The letter above a column.</summary>
    /// <param name="column">Its number, from 0.</param>
    public static char Letter(int column) => (char)('A' + column);

    /// <summary>Adds a row.</summary>
    /// <param name="cells">A cell for each column.</param>
    public void Add(ReadOnlySpan<Cell> cells)
    {
        Count++;
        var lines = 1;
        for (var column = 0; column < cells.Length; column++)
        {
            var width = cells[column].Width;
            _widths[column] = Math.Max(_widths[column], width);
            lines = Math.Max(lines, Lines(width, _columns[column].Most));
        }

        // Programs measure rows themselves; some only when a row is touched.
        if (lines == 1)
        {
            _rows.Write($"<row r=\"{Count}\">");
        }
        else
        {
            _rows.Write($"<row r=\"{Count}\" ht=\"{Math.Min(lines * LineHeight, HighestRow)}\">");
        }

        for (var column = 0; column < cells.Length; column++)
        {
            Write(column, cells[column]);
        }

        _rows.Write($"</row>");
    }

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
            var width = Math.Min(_widths[column], _columns[column].Most) + Margin;
            part.Write($"<col min=\"{column + 1}\" max=\"{column + 1}\" width=\"{width}\" customWidth=\"1\"/>");
        }

        part.Write($"</cols><sheetData>").Write(_rows).Write($"</sheetData>");
        if (HasFilter)
        {
            part.Write($"<autoFilter ref=\"{range}\"/>");
        }

        part.Write($"<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.7\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
        return part.Write($"<headerFooter><oddHeader>&amp;L{Plain(view.Title)}&amp;R&amp;A</oddHeader><oddFooter>&amp;L{Plain(theme.Footer ?? "")}&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>");
    }

    // An ampersand begins a code of the header; two stand for one.
    private static string Plain(string text) =>
        (text.Length > LongestHeader ? text[..LongestHeader] + "…" : text).Replace("&", "&&", StringComparison.Ordinal);

    // Words that do not fit go to the next line whole, which takes more room than their letters do.
    private static int Lines(int width, int most) => width <= most ? 1 : 1 + ((width + Slack - 1) / (most + Margin));

    private string RangeOf(int columns) => string.Create(CultureInfo.InvariantCulture, $"$A$1:${Letter(columns - 1)}${Count}");

    private void Write(int column, Cell cell)
    {
        var place = Letter(column);
        var format = (int)cell.Format;
        switch (cell)
        {
            // A program that does not reckon shows what was last known.
            case { Formula: { } formula, Number: { } known }:
                _rows.Write($"<c r=\"{place}{Count}\" s=\"{format}\"><f>{formula}</f><v>{known}</v></c>");
                break;
            case { Formula: { } formula }:
                _rows.Write($"<c r=\"{place}{Count}\" s=\"{format}\" t=\"str\"><f>{formula}</f><v></v></c>");
                break;
            case { Text: { } text }:
                _rows.Write($"<c r=\"{place}{Count}\" s=\"{format}\" t=\"s\"><v>{_texts[text]}</v></c>");
                break;
            case { Number: { } number }:
                _rows.Write($"<c r=\"{place}{Count}\" s=\"{format}\"><v>{number}</v></c>");
                break;
            default:
                _rows.Write($"<c r=\"{place}{Count}\" s=\"{format}\"/>");
                break;
        }
    }
}
