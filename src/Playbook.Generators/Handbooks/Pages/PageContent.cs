using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;
using Playbook.Templates.Values;

namespace Playbook.Generators.Handbooks.Pages;

/// <summary>A handbook's Markdown as the inside of a web page: title, contents and sections.</summary>
/// <param name="Title">The first heading.</param>
/// <param name="Lead">What stands before the first section.</param>
/// <param name="Body">The sections.</param>
/// <param name="Contents">The headings of the sections, for the list of contents.</param>
internal sealed record PageContent(string Title, Markup Lead, Markup Body, ImmutableArray<ContentsEntry> Contents)
{
    private const int SectionLevel = 2;

    /// <summary>A drawing above the sections, or null.</summary>
    public Markup? Drawing { get; init; }

    /// <summary>The global name of the page template.</summary>
    public static TemplateGlobal Global { get; } = new(
        new Spelling("正文", "content"),
        new ObjectType("content", new Bilingual("正文", "content"), () =>
        [
            MemberOf<PageContent>.Text("title", "标题", "第一个标题", "The first heading", c => c.Title),
            MemberOf<PageContent>.Make("lead", "导语", TemplateType.Markup, "第一节之前的内容", "What stands before the first section", c => c.Lead),
            MemberOf<PageContent>.Make("body", "各节", TemplateType.Markup, "各节的内容", "The sections", c => c.Body),
            MemberOf<PageContent>.Make("drawing", "总览图", TemplateType.Markup.OrNothing, "总览图，只有运营手册有", "The playbook on one page, in the handbook for the team alone", c => c.Drawing),
            MemberOf<PageContent>.List("contents", "目录", ContentsEntry.Type, "各节的标题", "Headings of the sections", c => c.Contents),
        ]),
        new Bilingual("手册的内容", "What the handbook says"));

    /// <summary>Sets Markdown as a page.</summary>
    public static PageContent Of(MarkdownDocument document)
    {
        var title = "";
        var contents = ImmutableArray.CreateBuilder<ContentsEntry>();
        var ids = new HeadingIds();
        var lead = new StringWriter();
        var body = new StringWriter();
        var writer = Renderer(lead);
        var section = false;
        foreach (var block in document)
        {
            switch (block)
            {
                case HeadingBlock { Level: 1 } heading:
                    title = HeadingIds.Text(heading);
                    continue;
                case HeadingBlock { Level: SectionLevel } heading:
                    var entry = new ContentsEntry(ids.For(heading), HeadingIds.Text(heading));
                    contents.Add(entry);
                    heading.GetAttributes().Id = entry.Anchor;
                    writer = section ? writer : Renderer(body);
                    body.Write(section ? "</section>\n" : "");
                    body.Write($"<section{(LongChapter.Is(heading) ? " class=\"long\"" : "")} aria-labelledby=\"{entry.Anchor}\">\n");
                    section = true;
                    break;
                case HeadingBlock heading:
                    heading.GetAttributes().Id = ids.For(heading);
                    break;
            }

            writer.Render(block);
        }

        body.Write(section ? "</section>\n" : "");
        return new PageContent(title, new Markup(lead.ToString()), new Markup(body.ToString()), contents.ToImmutable());
    }

    private static HtmlRenderer Renderer(TextWriter output)
    {
        output.NewLine = "\n";
        var renderer = new HtmlRenderer(output);
        WrittenHandbook.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new WideTableRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new MessageRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTaskListRenderer>(new TickRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new PageLinkRenderer());
        return renderer;
    }
}
