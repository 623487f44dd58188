using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Playbook.Generators.Office.Documents.Renderers;
using Playbook.Generators.Office.Packaging;

namespace Playbook.Generators.Office.Documents;

/// <summary>Sets a handbook's Markdown in paragraphs, runs and tables: a small renderer for each construct, and here what they share.</summary>
internal sealed class WordRenderer : RendererBase
{
    /// <summary>Begins a document.</summary>
    /// <param name="body">Takes what is set.</param>
    /// <param name="relationships">Where links go.</param>
    /// <param name="lists">Where numbered lists begin.</param>
    public WordRenderer(XmlMarkup body, Relationships relationships, WordLists lists)
    {
        Body = body;
        Relationships = relationships;
        Lists = lists;
        ObjectRenderers.AddRange(
        [
            new ParagraphRenderer(), new HeadingRenderer(), new ListRenderer(), new QuoteRenderer(), new MessageRenderer(), new TableRenderer(),
            new RuleRenderer(), new LiteralRenderer(), new EmphasisRenderer(), new LinkRenderer(), new AddressRenderer(), new CodeRenderer(),
            new EntityRenderer(), new LineBreakRenderer(), new TickRenderer(),
        ]);
    }

    /// <summary>What is set so far.</summary>
    public XmlMarkup Body { get; }

    /// <summary>Where the document leads.</summary>
    public Relationships Relationships { get; }

    /// <summary>The lists of the document.</summary>
    public WordLists Lists { get; }

    /// <summary>How the next paragraph looks.</summary>
    public ParagraphLook Look { get; set; } = ParagraphLook.Usual;

    /// <summary>How the next words look.</summary>
    public RunLook Run { get; set; }

    /// <summary>How many headings have a place that contents lead to.</summary>
    public int Places { get; set; }

    /// <inheritdoc/>
    public override object Render(MarkdownObject markdownObject)
    {
        Write(markdownObject);
        return Body;
    }

    /// <summary>Opens a paragraph of the current look.</summary>
    /// <param name="keepsWithNext">Whether it stays on one page with what follows.</param>
    public void OpenParagraph(bool keepsWithNext = false)
    {
        var look = Look;
        Body.Write($"<w:p><w:pPr><w:pStyle w:val=\"{look.Style}\"/>");
        if (keepsWithNext)
        {
            Body.Write($"<w:keepNext/>");
        }

        if (look.IsMarked)
        {
            Body.Write($"<w:numPr><w:ilvl w:val=\"{look.Level}\"/><w:numId w:val=\"{look.List}\"/></w:numPr>");
        }
        else if (look.Level >= 0)
        {
            Body.Write($"<w:ind w:left=\"{WordLists.Indent(look.Level)}\"/>");
        }

        if (look.IsAmount)
        {
            Body.Write($"<w:jc w:val=\"right\"/>");
        }

        Body.Write($"</w:pPr>");
    }

    /// <summary>Closes it.</summary>
    public void CloseParagraph() => Body.Write($"</w:p>");

    /// <summary>Writes the words of a heading, a paragraph or a cell.</summary>
    public void WriteInlines(LeafBlock block)
    {
        if (block.Inline is { } inline)
        {
            WriteChildren(inline);
        }
    }

    /// <summary>Writes words in the current look.</summary>
    public void WriteText(ReadOnlySpan<char> text)
    {
        OpenRun();
        Body.Write($"<w:t xml:space=\"preserve\">{text}</w:t></w:r>");
    }

    /// <summary>Goes on in the next line of the same paragraph.</summary>
    public void WriteBreak() => Body.Write($"<w:r><w:br/></w:r>");

    private void OpenRun()
    {
        Body.Write($"<w:r>");
        if (Run == default)
        {
            return;
        }

        Body.Write($"<w:rPr>");
        if (Run.Style is { } style)
        {
            Body.Write($"<w:rStyle w:val=\"{style}\"/>");
        }

        if (Run.IsStrong)
        {
            Body.Write($"<w:b/>");
        }

        if (Run.IsEmphasised)
        {
            Body.Write($"<w:i/>");
        }

        Body.Write($"</w:rPr>");
    }
}
