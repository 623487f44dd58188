using Playbook.Generators.Office.Packaging;
using Playbook.Generators.Themes;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Office.Documents;

/// <summary>Parts that all documents of a playbook have alike.</summary>
internal static class WordParts
{
    /// <summary>The namespace of words and paragraphs (ECMA-376 Part 1, clause 17).</summary>
    public const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The namespace of ids.</summary>
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The colours and fonts that styles name: who changes them in the program changes the whole document.</summary>
    public static XmlMarkup Theme(Theme theme)
    {
        var (colours, body, headings) = (theme.Light, OfficeFonts.Body(theme), OfficeFonts.Headings(theme));
        var part = new XmlMarkup().Write($"<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"{theme.Style.Id}\"><a:themeElements><a:clrScheme name=\"{theme.Style.Id}\">");
        part.Write($"<a:dk1><a:srgbClr val=\"{colours.Ink}\"/></a:dk1><a:lt1><a:srgbClr val=\"{colours.Sheet}\"/></a:lt1><a:dk2><a:srgbClr val=\"{colours.Soft}\"/></a:dk2><a:lt2><a:srgbClr val=\"{colours.Wash}\"/></a:lt2><a:accent1><a:srgbClr val=\"{colours.Accent}\"/></a:accent1>");
        foreach (var (index, phase) in colours.Phases.Take(5).Index())
        {
            part.Write($"<a:accent{index + 2}><a:srgbClr val=\"{phase}\"/></a:accent{index + 2}>");
        }

        part.Write($"<a:hlink><a:srgbClr val=\"{colours.Accent}\"/></a:hlink><a:folHlink><a:srgbClr val=\"{colours.Soft}\"/></a:folHlink>");
        part.Write($"</a:clrScheme><a:fontScheme name=\"{theme.Style.Id}\">");
        part.Write($"<a:majorFont><a:latin typeface=\"{headings.Latin}\"/><a:ea typeface=\"{headings.EastAsian}\"/><a:cs typeface=\"\"/></a:majorFont>");
        part.Write($"<a:minorFont><a:latin typeface=\"{body.Latin}\"/><a:ea typeface=\"{body.EastAsian}\"/><a:cs typeface=\"\"/></a:minorFont></a:fontScheme>");

        // Drawings have none of these; the format asks for three of each.
        return part.Write(
            $"<a:fmtScheme name=\"{theme.Style.Id}\"><a:fillStyleLst><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln><a:ln><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln><a:ln><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>");
    }

    /// <summary>What the program does with the document. Compatibility 15 is Word's own of 2013 and later; less opens in an older mode.</summary>
    public static XmlMarkup Settings(Language language) => new XmlMarkup().Write(
        $"<w:settings xmlns:w=\"{Namespace}\"><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"420\"/><w:characterSpacingControl w:val=\"compressPunctuation\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"en-US\" w:eastAsia=\"{(language == Language.Chinese ? "zh-CN" : "en-US")}\"/><w:clrSchemeMapping w:bg1=\"light1\" w:t1=\"dark1\" w:bg2=\"light2\" w:t2=\"dark2\" w:accent1=\"accent1\" w:accent2=\"accent2\" w:accent3=\"accent3\" w:accent4=\"accent4\" w:accent5=\"accent5\" w:accent6=\"accent6\" w:hyperlink=\"hyperlink\" w:followedHyperlink=\"followedHyperlink\"/></w:settings>");

    /// <summary>The foot of each page: what the document is, the project's line, the page and how many there are.</summary>
    /// <param name="title">What the document is.</param>
    /// <param name="theme">The project's line.</param>
    public static XmlMarkup Footer(string title, Theme theme)
    {
        var part = new XmlMarkup().Write($"<w:ftr xmlns:w=\"{Namespace}\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:r><w:t xml:space=\"preserve\">{title}</w:t></w:r>");
        if (theme.Footer is { } footer)
        {
            part.Write($"<w:r><w:t xml:space=\"preserve\"> · {footer}</w:t></w:r>");
        }

        part.Write($"<w:r><w:tab/></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>");
        return part.Write($"<w:fldSimple w:instr=\" NUMPAGES \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>");
    }
}
