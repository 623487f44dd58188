using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Playbook.Generators.Office.Documents.Renderers;

/// <summary>Words that are bold or slanted.</summary>
internal sealed class EmphasisRenderer : MarkdownObjectRenderer<WordRenderer, EmphasisInline>
{
    protected override void Write(WordRenderer renderer, EmphasisInline obj)
    {
        var around = renderer.Run;
        renderer.Run = obj.DelimiterCount > 1 ? around with { IsStrong = true } : around with { IsEmphasised = true };
        renderer.WriteChildren(obj);
        renderer.Run = around;
    }
}
