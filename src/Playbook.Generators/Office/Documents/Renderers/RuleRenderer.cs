using Markdig.Renderers;
using Markdig.Syntax;

namespace Playbook.Generators.Office.Documents.Renderers;

/// <summary>A line across the page.</summary>
internal sealed class RuleRenderer : MarkdownObjectRenderer<WordRenderer, ThematicBreakBlock>
{
    protected override void Write(WordRenderer renderer, ThematicBreakBlock obj) =>
        renderer.Body.Write($"<w:p><w:pPr><w:pStyle w:val=\"Rule\"/></w:pPr></w:p>");
}
