using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Playbook.Generators.Office.Documents.Renderers;

/// <summary>A character that Markdown writes by its name, such as <c>&amp;lt;</c>.</summary>
internal sealed class EntityRenderer : MarkdownObjectRenderer<WordRenderer, HtmlEntityInline>
{
    protected override void Write(WordRenderer renderer, HtmlEntityInline obj) => renderer.WriteText(obj.Transcoded.AsSpan());
}
