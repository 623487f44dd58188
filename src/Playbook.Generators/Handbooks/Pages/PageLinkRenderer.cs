using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Playbook.Generators.Handbooks.Pages;

/// <summary>
/// Links of handbooks: to another handbook's page, to a place on the web, or to an address. Anything else, scripts and pictures
/// among them, stays the words it is written in.
/// </summary>
internal sealed class PageLinkRenderer : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        var target = obj.IsImage ? null : HandbookLink.Target(obj.Url ?? "", ".html");
        if (target is not null)
        {
            // On paper nobody can follow a link that does not say where it leads.
            renderer.Write(target.Contains(':', StringComparison.Ordinal) ? "<a class=\"out\" href=\"" : "<a href=\"").WriteEscapeUrl(target).Write("\">");
        }

        renderer.WriteChildren(obj);
        if (target is not null)
        {
            renderer.Write("</a>");
        }
    }
}
