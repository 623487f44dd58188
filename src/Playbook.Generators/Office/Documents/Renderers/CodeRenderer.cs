using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Playbook.Generators.Office.Documents.Renderers;

/// <summary>Words to be typed as they are.</summary>
internal sealed class CodeRenderer : MarkdownObjectRenderer<WordRenderer, CodeInline>
{
    protected override void Write(WordRenderer renderer, CodeInline obj)
    {
        var around = renderer.Run;
        renderer.Run = around with { Style = "Code" };
        renderer.WriteText(obj.ContentSpan);
        renderer.Run = around;
    }
}
