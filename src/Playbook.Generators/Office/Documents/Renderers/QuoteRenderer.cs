using Markdig.Renderers;
using Markdig.Syntax;

namespace Playbook.Generators.Office.Documents.Renderers;

/// <summary>A quotation, with a line beside it.</summary>
internal sealed class QuoteRenderer : MarkdownObjectRenderer<WordRenderer, QuoteBlock>
{
    protected override void Write(WordRenderer renderer, QuoteBlock obj)
    {
        var around = renderer.Look;
        renderer.Look = new ParagraphLook("Quote");
        renderer.WriteChildren(obj);
        renderer.Look = around;
    }
}
