using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Playbook.Generators.Handbooks.Pages;

/// <summary>A table that scrolls by itself where the screen is narrow, so that the page does not. Each cell knows the head of its column.</summary>
internal sealed class WideTableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"table\" tabindex=\"0\"><table>").WriteLine();
        var head = obj.OfType<TableRow>().FirstOrDefault(row => row.IsHeader);
        if (head is not null)
        {
            renderer.Write("<thead>").WriteLine();
            WriteRow(renderer, obj, head, "th scope=\"col\"");
            renderer.Write("</thead>").WriteLine();
        }

        renderer.Write("<tbody>").WriteLine();
        foreach (var row in obj.OfType<TableRow>().Where(row => !row.IsHeader))
        {
            WriteRow(renderer, obj, row, "td");
        }

        renderer.Write("</tbody>").WriteLine();
        renderer.Write("</table></div>").WriteLine();
    }

    private static void WriteRow(HtmlRenderer renderer, Table table, TableRow row, string tag)
    {
        renderer.Write("<tr>");
        foreach (var (column, cell) in row.OfType<TableCell>().Index())
        {
            // Amounts stand below each other to their last place.
            var isAmount = column < table.ColumnDefinitions.Count && table.ColumnDefinitions[column].Alignment == TableColumnAlign.Right;
            renderer.Write("<").Write(tag).Write(isAmount ? " class=\"amount\">" : ">");
            var before = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = true;
            renderer.WriteChildren(cell);
            renderer.ImplicitParagraph = before;
            renderer.Write("</").Write(tag[..2]).Write(">");
        }

        renderer.Write("</tr>").WriteLine();
    }
}
