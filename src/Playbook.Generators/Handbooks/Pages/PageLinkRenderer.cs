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
    private const string MarkdownEnding = ".md";

    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        var target = obj.IsImage ? null : Target(obj.Url ?? "");
        if (target is not null)
        {
            renderer.Write("<a href=\"").WriteEscapeUrl(target).Write("\">");
        }

        renderer.WriteChildren(obj);
        if (target is not null)
        {
            renderer.Write("</a>");
        }
    }

    private static string? Target(string url)
    {
        if (url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        {
            return url;
        }

        // A handbook names its neighbours by their Markdown files; beside a page stand pages.
        return !url.Contains(':', StringComparison.Ordinal) && url.EndsWith(MarkdownEnding, StringComparison.Ordinal)
            ? string.Concat(url.AsSpan(0, url.Length - MarkdownEnding.Length), ".html")
            : null;
    }
}
