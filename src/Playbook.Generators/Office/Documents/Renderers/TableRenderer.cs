using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Playbook.Generators.Office.Documents.Renderers;

/// <summary>A table over the whole width. Its head comes again on each page, and no row is torn in two.</summary>
internal sealed class TableRenderer : MarkdownObjectRenderer<WordRenderer, Table>
{
    protected override void Write(WordRenderer renderer, Table obj)
    {
        var around = renderer.Look;
        var widths = ColumnWidths.Of(obj);
        renderer.Body.Write(
            $"<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/><w:tblW w:w=\"{WordPage.TextWidth}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>");
        foreach (var width in widths)
        {
            renderer.Body.Write($"<w:gridCol w:w=\"{width}\"/>");
        }

        renderer.Body.Write($"</w:tblGrid>");
        foreach (var row in obj.OfType<TableRow>())
        {
            WriteRow(renderer, obj, row, widths);
        }

        // Between two tables that touch, programs see one.
        renderer.Body.Write($"</w:tbl><w:p><w:pPr><w:pStyle w:val=\"TableEnd\"/></w:pPr></w:p>");
        renderer.Look = around;
    }

    private static void WriteRow(WordRenderer renderer, Table table, TableRow row, int[] widths)
    {
        renderer.Body.Write($"<w:tr><w:trPr><w:cantSplit/>");
        if (row.IsHeader)
        {
            renderer.Body.Write($"<w:tblHeader/>");
        }

        renderer.Body.Write($"</w:trPr>");
        for (var column = 0; column < widths.Length; column++)
        {
            var isAmount = column < table.ColumnDefinitions.Count && table.ColumnDefinitions[column].Alignment == TableColumnAlign.Right;
            renderer.Look = new ParagraphLook(row.IsHeader ? "TableHead" : "TableText", IsAmount: isAmount);
            renderer.Body.Write($"<w:tc><w:tcPr><w:tcW w:w=\"{widths[column]}\" w:type=\"dxa\"/></w:tcPr>");
            if (column < row.Count && row[column] is ContainerBlock { Count: > 0 } cell)
            {
                renderer.WriteChildren(cell);
            }
            else
            {
                // A cell without a paragraph makes a document that programs refuse.
                renderer.OpenParagraph();
                renderer.CloseParagraph();
            }

            renderer.Body.Write($"</w:tc>");
        }

        renderer.Body.Write($"</w:tr>");
    }
}
