using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Playbook.Semantics.Copy;

namespace Playbook.Generators.Handbooks.Pages;

/// <summary>A message between fences: shown as a bubble, line ends kept, blanks marked.</summary>
internal sealed class MessageRenderer : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock obj)
    {
        renderer.EnsureLine();
        var text = obj.Lines.ToString();
        renderer.Write("<div class=\"bubble\">");
        var position = 0;
        foreach (var blank in FillIn.All(text))
        {
            renderer.WriteEscape(text.AsSpan(position, blank.Index - position));
            renderer.Write("<mark>");
            position = blank.Index + blank.Size;
            renderer.WriteEscape(text.AsSpan(blank.Index, blank.Size));
            renderer.Write("</mark>");
        }

        renderer.WriteEscape(text.AsSpan(position));
        renderer.Write("</div>").WriteLine();
    }
}
