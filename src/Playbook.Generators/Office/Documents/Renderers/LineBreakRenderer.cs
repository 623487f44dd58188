using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Playbook.Generators.Office.Documents.Renderers;

/// <summary>The end of a line: one that was asked for, or a space.</summary>
internal sealed class LineBreakRenderer : MarkdownObjectRenderer<WordRenderer, LineBreakInline>
{
    protected override void Write(WordRenderer renderer, LineBreakInline obj)
    {
        if (obj.IsHard)
        {
            renderer.WriteBreak();
        }
        else
        {
            renderer.WriteText(" ");
        }
    }
}
