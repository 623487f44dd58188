using System.Globalization;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Playbook.Generators.Office.Documents.Renderers;

/// <summary>A list, with bullets or numbers; an item that is to be ticked has its box in the place of the bullet.</summary>
internal sealed class ListRenderer : MarkdownObjectRenderer<WordRenderer, ListBlock>
{
    protected override void Write(WordRenderer renderer, ListBlock obj)
    {
        var around = renderer.Look;
        var level = WordLists.Level(around.Level + 2);
        var list = obj.IsOrdered
            ? renderer.Lists.Numbered(int.TryParse(obj.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1)
            : WordLists.Bullets;
        foreach (var item in obj.OfType<ListItemBlock>())
        {
            var look = new ParagraphLook("ListParagraph", level, list, IsMarked: true);
            foreach (var block in item)
            {
                renderer.Look = look with { IsMarked = look.IsMarked && !IsTick(block) };
                renderer.Render(block);
                look = look with { IsMarked = false };
            }
        }

        renderer.Look = around;
    }

    private static bool IsTick(Block block) => block is ParagraphBlock { Inline.FirstChild: TaskList };
}
