using Markdig.Renderers;
using Markdig.Syntax;
using Playbook.Generators.Handbooks;

namespace Playbook.Generators.Office.Documents.Renderers;

/// <summary>A heading. The first level is the document's title, so that sections are of the first level of its outline.</summary>
internal sealed class HeadingRenderer : MarkdownObjectRenderer<WordRenderer, HeadingBlock>
{
    /// <summary>The level of sections in the Markdown.</summary>
    public const int SectionLevel = 2;

    private const int DeepestStyle = 4;

    protected override void Write(WordRenderer renderer, HeadingBlock obj)
    {
        if (obj.Level < SectionLevel)
        {
            renderer.Body.Write($"<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr>");
        }
        else
        {
            renderer.Body.Write($"<w:p><w:pPr><w:pStyle w:val=\"Heading{Math.Min(obj.Level - 1, DeepestStyle)}\"/>");
            if (LongChapter.Is(obj))
            {
                renderer.Body.Write($"<w:pageBreakBefore/>");
            }

            renderer.Body.Write($"</w:pPr>");
        }

        if (obj.Level == SectionLevel)
        {
            var place = ++renderer.Places;
            renderer.Body.Write($"<w:bookmarkStart w:id=\"{place}\" w:name=\"_Toc{place}\"/>");
            renderer.WriteInlines(obj);
            renderer.Body.Write($"<w:bookmarkEnd w:id=\"{place}\"/>");
        }
        else
        {
            renderer.WriteInlines(obj);
        }

        renderer.CloseParagraph();
    }
}
