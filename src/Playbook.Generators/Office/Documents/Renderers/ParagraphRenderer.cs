using Markdig.Renderers;
using Markdig.Syntax;

namespace Playbook.Generators.Office.Documents.Renderers;

/// <summary>A paragraph. One that leads to a list, a table or a message stays on one page with it.</summary>
internal sealed class ParagraphRenderer : MarkdownObjectRenderer<WordRenderer, ParagraphBlock>
{
    protected override void Write(WordRenderer renderer, ParagraphBlock obj)
    {
        renderer.OpenParagraph(Next(obj) is CodeBlock or ListBlock or Markdig.Extensions.Tables.Table);
        renderer.WriteInlines(obj);
        renderer.CloseParagraph();
    }

    private static Block? Next(ParagraphBlock paragraph) =>
        paragraph.Parent is { } parent && parent.IndexOf(paragraph) + 1 is var next && next < parent.Count ? parent[next] : null;
}
