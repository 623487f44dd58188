using Markdig.Syntax;
using Playbook.Generators.Announcements;
using Playbook.Generators.Handbooks;
using Playbook.Generators.Handbooks.Pages;
using Playbook.Generators.Office.Documents.Renderers;
using Playbook.Generators.Office.Packaging;

namespace Playbook.Generators.Office.Documents;

/// <summary>The handbooks as documents, made of the same Markdown as their pages.</summary>
internal static class HandbookDocuments
{
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    // Fewer sections are found by turning the page.
    private const int LeastSections = 3;

    /// <summary>Makes the files.</summary>
    /// <param name="edition">What is put out.</param>
    public static IEnumerable<OutputFile> Make(Edition edition)
    {
        // Styles and the like are the same for all: made once.
        var styles = WordStyles.Part(edition.Theme, edition.View.Language);
        var theme = WordParts.Theme(edition.Theme);
        var settings = WordParts.Settings(edition.View.Language);
        return edition.Handbook.Written.All.Select(handbook => new OutputFile(handbook.Path + ".docx", Bind(edition, handbook, styles, theme, settings))
        {
            Diagnostics = handbook.Markdown.Diagnostics,
        });
    }

    private static ReadOnlyMemory<byte> Bind(Edition edition, WrittenHandbook handbook, XmlMarkup styles, XmlMarkup theme, XmlMarkup settings)
    {
        var title = handbook.Title;
        var package = new OfficePackage(title, edition.View.Language);
        var relationships = new Relationships();
        var lists = new WordLists();
        var document = new XmlMarkup().Write(
            $"<w:document xmlns:w=\"{WordParts.Namespace}\" xmlns:r=\"{WordParts.Relationships}\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"w14\"><w:body>");
        if (WordPicture.Add(edition.Theme, package, relationships) is { } logo)
        {
            document.Write(logo);
        }

        WriteBody(handbook.Document, new WordRenderer(document, relationships, lists), AnnouncementPhrases.Contents.Text.In(edition.View.Language));
        document.Write($"<w:sectPr><w:footerReference w:type=\"default\" r:id=\"{relationships.Part("footer", "footer1.xml")}\"/><w:pgSz w:w=\"{WordPage.Width}\" w:h=\"{WordPage.Height}\"/><w:pgMar w:top=\"{WordPage.Margin}\" w:right=\"{WordPage.Margin}\" w:bottom=\"{WordPage.Margin}\" w:left=\"{WordPage.Margin}\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
        Add("styles", "styles.xml", styles);
        Add("theme", "theme/theme1.xml", theme, "application/vnd.openxmlformats-officedocument.theme+xml");
        Add("settings", "settings.xml", settings);
        Add("numbering", "numbering.xml", lists.Part());
        package.Add("word/footer1.xml", Types + "footer+xml", WordParts.Footer(title, edition.Theme));
        package.AddMain("word/document.xml", Types + "document.main+xml", document, relationships);
        return package.ToBytes();

        void Add(string name, string path, XmlMarkup part, string? type = null)
        {
            package.Add("word/" + path, type ?? Types + name + "+xml", part);
            relationships.Part(name, path);
        }
    }

    private static void WriteBody(MarkdownDocument markdown, WordRenderer renderer, string contents)
    {
        var sections = markdown.OfType<HeadingBlock>().Where(heading => heading.Level == HeadingRenderer.SectionLevel).Select(HeadingIds.Text).ToArray();
        foreach (var block in markdown)
        {
            // Contents stand where the first section begins.
            if (sections.Length >= LeastSections && renderer.Places == 0 && block is HeadingBlock { Level: HeadingRenderer.SectionLevel })
            {
                WriteContents(renderer.Body, contents, sections);
            }

            renderer.Render(block);
        }
    }

    // The field holds what it last gave: links to the sections. Pages are counted by the program that lays them out, so their numbers come
    // when the reader has the field brought up to date; to have that done on opening, Word would first ask a question that frightens people.
    private static void WriteContents(XmlMarkup body, string heading, string[] sections)
    {
        body.Write($"<w:p><w:pPr><w:pStyle w:val=\"TOCHeading\"/></w:pPr><w:r><w:t>{heading}</w:t></w:r></w:p>");
        foreach (var (index, section) in sections.Index())
        {
            body.Write($"<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr>");
            if (index == 0)
            {
                body.Write($"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-1\" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
            }

            body.Write($"<w:hyperlink w:anchor=\"_Toc{index + 1}\" w:history=\"1\"><w:r><w:t xml:space=\"preserve\">{section}</w:t></w:r></w:hyperlink>");
            if (index == sections.Length - 1)
            {
                body.Write($"<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
            }

            body.Write($"</w:p>");
        }
    }
}
