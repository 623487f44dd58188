using Markdig;
using Markdig.Syntax;
using Playbook.Generators.Handbooks.Pages;
using Playbook.Templates;

namespace Playbook.Generators.Handbooks;

/// <summary>A handbook as Markdown, of which its page and its document are made.</summary>
/// <param name="path">Where it stands, without ending.</param>
/// <param name="markdown">What the template gave.</param>
internal sealed class WrittenHandbook(string path, RenderResult markdown)
{
    private readonly Lazy<MarkdownDocument> _document = new(() => Parse(markdown.Text));

    /// <summary>
    /// The constructs that handbooks have. HTML of an author stays text: what a handbook holds was escaped when it was made, this is the
    /// second wall.
    /// </summary>
    public static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().DisableHtml().Build();

    /// <summary>Below the playbook's own folder, without ending.</summary>
    public string Path { get; } = path;

    /// <summary>The Markdown, and what was found when it was rendered.</summary>
    public RenderResult Markdown { get; } = markdown;

    /// <summary>Its constructs.</summary>
    public MarkdownDocument Document => _document.Value;

    /// <summary>The first heading, without marks.</summary>
    public string Title => Document.OfType<HeadingBlock>().FirstOrDefault(heading => heading.Level == 1) is { } first ? HeadingIds.Text(first) : "";

    /// <summary>Finds the constructs of a text.</summary>
    public static MarkdownDocument Parse(string markdown) => Markdig.Markdown.Parse(markdown, Pipeline);
}
