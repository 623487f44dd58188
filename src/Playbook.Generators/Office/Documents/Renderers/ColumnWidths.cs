using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Playbook.Syntax.Text;

namespace Playbook.Generators.Office.Documents.Renderers;

/// <summary>
/// How wide the columns of a table are: short ones as wide as their longest cell, so that dates and times stay on one line; the long ones
/// share the rest. Programs that measure text could do it themselves, but some take the widths of the file.
/// </summary>
internal static class ColumnWidths
{
    // In twentieths of a point: a column of type at 9.5 pt, in the widest of the fonts that programs put in the place of a missing one;
    // padding on both sides; the space that programs leave between a Chinese character and a Latin letter or digit.
    private const int Unit = 116;
    private const int Padding = 200;
    private const int Gap = 50;

    private const char FirstWide = '\u2E80';

    private const int Narrowest = 500;

    /// <summary>Widths that fill the text's width, in twentieths of a point.</summary>
    public static int[] Of(Table table)
    {
        var wanted = Wanted(table);
        var limit = Limit(wanted);
        var widths = Array.ConvertAll(wanted, width => Math.Min(width, limit));
        var rest = WordPage.TextWidth - widths.Sum();

        // What is left over goes to the widest, where space looks least like a hole.
        widths[Array.IndexOf(wanted, wanted.Max())] += rest;
        return widths;
    }

    private static int[] Wanted(Table table)
    {
        var rows = table.OfType<TableRow>().ToArray();
        var wanted = new int[Math.Max(rows.Max(row => row.Count), 1)];
        Array.Fill(wanted, Narrowest);
        foreach (var row in rows)
        {
            for (var column = 0; column < row.Count; column++)
            {
                wanted[column] = Math.Max(wanted[column], Width((TableCell)row[column]) + Padding);
            }
        }

        return wanted;
    }

    // The width that no column passes, so that all together fill the text's width and no more.
    private static int Limit(int[] wanted)
    {
        var room = WordPage.TextWidth;
        var columns = wanted.Length;
        foreach (var width in wanted.Order())
        {
            if (width > room / columns)
            {
                break;
            }

            room -= width;
            columns--;
        }

        return columns == 0 ? WordPage.TextWidth : room / columns;
    }

    private static int Width(TableCell cell)
    {
        var width = 0;
        foreach (var block in cell)
        {
            foreach (var inline in (block as LeafBlock)?.Inline?.Descendants() ?? [])
            {
                width += inline switch
                {
                    LiteralInline literal => Width(literal.Content.ToString()),
                    CodeInline code => Width(code.Content),
                    HtmlEntityInline => Unit,
                    _ => 0,
                };
            }
        }

        return width;
    }

    private static int Width(string text)
    {
        var width = DisplayWidth.Of(text) * Unit;
        for (var i = 1; i < text.Length; i++)
        {
            width += text[i - 1] >= FirstWide != text[i] >= FirstWide ? Gap : 0;
        }

        return width;
    }
}
