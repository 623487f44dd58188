using Markdig.Renderers;
using Markdig.Syntax.Inlines;
using Playbook.Generators.Handbooks.Pages;

namespace Playbook.Generators.Office.Documents.Renderers;

/// <summary>A link to another handbook's document, a place on the web or an address; what is none of these stays words.</summary>
internal sealed class LinkRenderer : MarkdownObjectRenderer<WordRenderer, LinkInline>
{
    protected override void Write(WordRenderer renderer, LinkInline obj)
    {
        if (obj.IsImage || Address(obj.Url ?? "") is not { } address)
        {
            renderer.WriteChildren(obj);
            return;
        }

        var around = renderer.Run;
        renderer.Body.Write($"<w:hyperlink r:id=\"{renderer.Relationships.Link(address)}\">");
        renderer.Run = around with { Style = "Hyperlink" };
        renderer.WriteChildren(obj);
        renderer.Body.Write($"</w:hyperlink>");
        renderer.Run = around;
    }

    private static Uri? Address(string url) => HandbookLink.Target(url, ".docx") is not { } target ? null
        : Uri.TryCreate(target, UriKind.Absolute, out var outside) && outside.Scheme is "http" or "https" or "mailto" ? outside
        : new Uri(string.Join('/', target.Split('/').Select(Uri.EscapeDataString)), UriKind.Relative);
}
