using Playbook.Generators.Office.Packaging;
using Playbook.Generators.Themes;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Office.Documents;

/// <summary>
/// The styles of a document. Text says only which style it has, so that who changes a style changes every place of it; ids and names of
/// headings and the like are those that programs know, which makes outlines, navigation and tables of contents work.
/// </summary>
internal static class WordStyles
{
    /// <summary>The part: fonts by way of the theme and by name, for programs that read no theme.</summary>
    /// <param name="theme">Colours and fonts.</param>
    /// <param name="language">Of the text.</param>
    public static XmlMarkup Part(Theme theme, Language language)
    {
        var (colours, body) = (theme.Light, OfficeFonts.Body(theme));
        var part = new XmlMarkup().Write($"<w:styles xmlns:w=\"{WordParts.Namespace}\"><w:docDefaults><w:rPrDefault><w:rPr>");
        part.Write($"<w:rFonts w:ascii=\"{body.Latin}\" w:hAnsi=\"{body.Latin}\" w:eastAsia=\"{body.EastAsian}\" w:cs=\"{body.Latin}\" w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\" w:eastAsiaTheme=\"minorEastAsia\" w:cstheme=\"minorBidi\"/>");
        part.Write($"<w:color w:val=\"{colours.Ink}\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/><w:lang w:val=\"en-US\" w:eastAsia=\"{(language == Language.Chinese ? "zh-CN" : "en-US")}\"/></w:rPr></w:rPrDefault>");
        part.Write($"<w:pPrDefault><w:pPr><w:spacing w:after=\"120\" w:line=\"300\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>");
        part.Write($"<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>");
        part.Write($"<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>");
        part.Write($"<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>");
        WriteTitles(part, theme);
        WriteParagraphs(part, colours);
        WriteCharacters(part, colours);
        part.Write($"<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"Grid\"><w:name w:val=\"Playbook Grid\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders><w:top w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"{colours.Accent}\"/><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"{colours.Line}\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"{colours.Line}\"/></w:tblBorders><w:tblCellMar><w:top w:w=\"50\" w:type=\"dxa\"/><w:left w:w=\"85\" w:type=\"dxa\"/><w:bottom w:w=\"50\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{colours.Wash}\"/></w:tcPr></w:tblStylePr></w:style>");
        return part.Write($"</w:styles>");
    }

    private static void WriteTitles(XmlMarkup part, Theme theme)
    {
        var (accent, ink, fonts) = (theme.Light.Accent, theme.Light.Ink, OfficeFonts.Headings(theme));
        WriteTitle("Title", "Title", outline: null, before: 0, size: 44, accent);
        WriteTitle("Heading1", "heading 1", outline: 0, before: 480, size: 30, accent);
        WriteTitle("Heading2", "heading 2", outline: 1, before: 320, size: 25, ink);
        WriteTitle("Heading3", "heading 3", outline: 2, before: 240, size: 22, ink);
        WriteTitle("Heading4", "heading 4", outline: 3, before: 200, size: 21, ink);

        void WriteTitle(string id, string name, int? outline, int before, int size, Colour colour)
        {
            part.Write($"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before=\"{before}\" w:after=\"140\" w:line=\"264\" w:lineRule=\"auto\"/>");
            if (outline is { } level)
            {
                part.Write($"<w:outlineLvl w:val=\"{level}\"/>");
            }

            part.Write($"</w:pPr><w:rPr><w:rFonts w:ascii=\"{fonts.Latin}\" w:hAnsi=\"{fonts.Latin}\" w:eastAsia=\"{fonts.EastAsian}\" w:asciiTheme=\"majorHAnsi\" w:hAnsiTheme=\"majorHAnsi\" w:eastAsiaTheme=\"majorEastAsia\"/><w:b/><w:color w:val=\"{colour}\"/><w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/></w:rPr></w:style>");
        }
    }

    private static void WriteParagraphs(XmlMarkup part, Palette colours)
    {
        part.Write($"<w:style w:type=\"paragraph\" w:styleId=\"TOCHeading\"><w:name w:val=\"TOC Heading\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:uiPriority w:val=\"39\"/><w:pPr><w:keepNext/><w:spacing w:before=\"240\" w:after=\"60\"/></w:pPr><w:rPr><w:b/><w:color w:val=\"{colours.Soft}\"/></w:rPr></w:style>");
        part.Write($"<w:style w:type=\"paragraph\" w:styleId=\"TOC1\"><w:name w:val=\"toc 1\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:uiPriority w:val=\"39\"/><w:pPr><w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"{WordPage.TextWidth}\"/></w:tabs><w:spacing w:after=\"20\"/><w:ind w:left=\"210\"/></w:pPr></w:style>");
        part.Write($"<w:style w:type=\"paragraph\" w:styleId=\"ListParagraph\"><w:name w:val=\"List Paragraph\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr><w:spacing w:after=\"160\"/><w:contextualSpacing/></w:pPr></w:style>");
        part.Write($"<w:style w:type=\"paragraph\" w:styleId=\"Quote\"><w:name w:val=\"Quote\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:qFormat/><w:pPr><w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"10\" w:color=\"{colours.Line}\"/></w:pBdr><w:ind w:left=\"300\"/></w:pPr><w:rPr><w:color w:val=\"{colours.Soft}\"/></w:rPr></w:style>");
        part.Write($"<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"Message\"><w:name w:val=\"Playbook Message\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:qFormat/><w:pPr><w:keepLines/><w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"6\" w:color=\"{colours.Wash}\"/><w:left w:val=\"single\" w:sz=\"18\" w:space=\"8\" w:color=\"{colours.Accent}\"/><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"6\" w:color=\"{colours.Wash}\"/><w:right w:val=\"single\" w:sz=\"4\" w:space=\"8\" w:color=\"{colours.Wash}\"/></w:pBdr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{colours.Wash}\"/><w:spacing w:before=\"160\" w:after=\"280\"/><w:ind w:left=\"200\" w:right=\"200\"/></w:pPr></w:style>");
        part.Write($"<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"TableText\"><w:name w:val=\"Playbook Table Text\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:spacing w:after=\"0\" w:line=\"264\" w:lineRule=\"auto\"/></w:pPr><w:rPr><w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/></w:rPr></w:style>");
        part.Write($"<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"TableHead\"><w:name w:val=\"Playbook Table Head\"/><w:basedOn w:val=\"TableText\"/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/></w:rPr></w:style>");
        part.Write($"<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"TableEnd\"><w:name w:val=\"Playbook Table End\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:spacing w:after=\"0\" w:line=\"200\" w:lineRule=\"exact\"/></w:pPr></w:style>");
        part.Write($"<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"Rule\"><w:name w:val=\"Playbook Rule\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"{colours.Line}\"/></w:pBdr></w:pPr></w:style>");
        part.Write($"<w:style w:type=\"paragraph\" w:styleId=\"Footer\"><w:name w:val=\"footer\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:tabs><w:tab w:val=\"right\" w:pos=\"{WordPage.TextWidth}\"/></w:tabs><w:spacing w:after=\"0\"/></w:pPr><w:rPr><w:color w:val=\"{colours.Soft}\"/><w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/></w:rPr></w:style>");
    }

    private static void WriteCharacters(XmlMarkup part, Palette colours)
    {
        var blank = colours.ToneOf("sale");
        part.Write($"<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:uiPriority w:val=\"99\"/><w:rPr><w:color w:val=\"{colours.Accent}\"/><w:u w:val=\"single\"/></w:rPr></w:style>");
        part.Write($"<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"Blank\"><w:name w:val=\"Playbook Blank\"/><w:rPr><w:b/><w:color w:val=\"{blank.Ink}\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{blank.Ground}\"/></w:rPr></w:style>");
        part.Write($"<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"Code\"><w:name w:val=\"Playbook Code\"/><w:rPr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{colours.Wash}\"/></w:rPr></w:style>");
    }
}
