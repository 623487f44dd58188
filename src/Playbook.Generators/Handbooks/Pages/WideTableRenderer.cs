using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Playbook.Syntax.Text;

namespace Playbook.Generators.Handbooks.Pages;

/// <summary>A table that scrolls by itself where the screen is narrow, so that the page does not. Each cell knows the head of its column.</summary>
internal sealed class WideTableRenderer : HtmlObjectRenderer<Table>
{
    // Columns of type. What is no wider stays on one line: dates, times, names, amounts.
    private const int ShortCell = 16;

    // More of them side by side would not fit across paper; then the first stay whole.
    private const int ShortColumns = 48;

    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"table\" tabindex=\"0\"><table>").WriteLine();
        var looks = Looks(obj);
        var head = obj.OfType<TableRow>().FirstOrDefault(row => row.IsHeader);
        if (head is not null)
        {
            renderer.Write("<thead>").WriteLine();
            WriteRow(renderer, looks, head, "th scope=\"col\"");
            renderer.Write("</thead>").WriteLine();
        }

        renderer.Write("<tbody>").WriteLine();
        foreach (var row in obj.OfType<TableRow>().Where(row => !row.IsHeader))
        {
            WriteRow(renderer, looks, row, "td");
        }

        renderer.Write("</tbody>").WriteLine();
        renderer.Write("</table></div>").WriteLine();
    }

    private static void WriteRow(HtmlRenderer renderer, string[] looks, TableRow row, string tag)
    {
        renderer.Write("<tr>");
        foreach (var (column, cell) in row.OfType<TableCell>().Index())
        {
            renderer.Write("<").Write(tag);
            if (looks[column].Length > 0)
            {
                renderer.Write(" class=\"").Write(looks[column]).Write("\"");
            }

            renderer.Write(">");
            var before = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = true;
            renderer.WriteChildren(cell);
            renderer.ImplicitParagraph = before;
            renderer.Write("</").Write(tag[..2]).Write(">");
        }

        renderer.Write("</tr>").WriteLine();
    }

    // A class for each column: amounts stand below each other to their last place, short texts are not broken.
    private static string[] Looks(Table table)
    {
        var rows = table.OfType<TableRow>().ToArray();
        var looks = new string[rows.Max(row => row.Count)];
        var room = ShortColumns;
        for (var column = 0; column < looks.Length; column++)
        {
            var widest = rows.Where(row => column < row.Count).Max(row => Width((TableCell)row[column]));
            var isShort = widest <= Math.Min(ShortCell, room);
            room -= isShort ? widest : 0;
            var isAmount = column < table.ColumnDefinitions.Count && table.ColumnDefinitions[column].Alignment == TableColumnAlign.Right;
            looks[column] = (isAmount, isShort) switch
            {
                (true, true) => "amount short",
                (true, _) => "amount",
                (_, true) => "short",
                _ => "",
            };
        }

        return looks;
    }

    private static int Width(TableCell cell) => cell.OfType<LeafBlock>().Sum(block => DisplayWidth.Of(HeadingIds.Text(block)));
}
