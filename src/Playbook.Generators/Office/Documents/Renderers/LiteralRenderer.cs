using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Playbook.Generators.Office.Documents.Renderers;

/// <summary>Words.</summary>
internal sealed class LiteralRenderer : MarkdownObjectRenderer<WordRenderer, LiteralInline>
{
    protected override void Write(WordRenderer renderer, LiteralInline obj)
    {
        if (obj.Content.Length > 0)
        {
            renderer.WriteText(obj.Content.AsSpan());
        }
    }
}
