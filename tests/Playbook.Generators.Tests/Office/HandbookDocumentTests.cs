using System.Xml.Linq;
using Playbook.Generators.Tests.Handbooks;
using Playbook.Generators.Themes;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Tests.Office;

public sealed class HandbookDocumentTests
{
    private static readonly XNamespace W = OfficeFile.Word;

    public static TheoryData<Language> Languages => [Language.Chinese, Language.English];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_handbook_has_a_document_beside_its_page(Language language)
    {
        var paths = Make.All(ReadingWeek.In(language)).Select(file => file.Path).ToArray();
        var pages = paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && path.Contains("handbook", StringComparison.Ordinal) | path.StartsWith("roles/", StringComparison.Ordinal) | path == "ledger.html");
        Assert.Equal(
            pages.Select(path => path[..^5]).Order(StringComparer.Ordinal),
            paths.Where(path => path.EndsWith(".docx", StringComparison.Ordinal)).Select(path => path[..^5]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_chapter_of_a_page_or_more_begins_on_a_page_of_its_own()
    {
        var plan = WrittenPlan.Of("""
            手册 "手帐社" {
              开始 2026-03-02
              角色 群主 "小满" 类型 群主 { 人数 1 }
              渠道 群 微信群 "手帐一群" { 人数 10..50 }
              群规 { 要 "先改名片" }
              日程 { 第1天 20:00 通知 "开写" 由 群主 }
            }
            """);
        using var file = OfficeFile.Open(plan, "handbook-operator.docx");
        var breaks = file.Part("word/document.xml").Descendants(OfficeFile.Word + "pageBreakBefore").Select(mark => mark.Parent!.Parent!.Value);
        Assert.Equal(["备用话术"], breaks);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Headings_are_those_of_the_markdown_and_contents_lead_to_sections(Language language)
    {
        var markdown = Make.File(ReadingWeek.In(language), "handbook-operator.md").Split('\n');
        var body = Body("handbook-operator.docx", language);
        Assert.Equal(Headed(markdown, "# "), Styled(body, "Title"));
        Assert.Equal(Headed(markdown, "## "), Styled(body, "Heading1"));
        Assert.Equal(Headed(markdown, "### "), Styled(body, "Heading2"));
        Assert.Equal(Headed(markdown, "## "), Styled(body, "TOC1"));
        var places = body.Descendants(W + "bookmarkStart").Select(place => (string?)place.Attribute(W + "name")).ToArray();
        Assert.Equal(places, body.Descendants(W + "hyperlink").Select(link => (string?)link.Attribute(W + "anchor")).Where(anchor => anchor is not null));
        Assert.Contains(body.Descendants(W + "instrText"), field => field.Value.Contains("TOC", StringComparison.Ordinal));
    }

    [Fact]
    public void Tables_have_all_cells_and_a_head_that_comes_again()
    {
        var tables = Body("handbook-operator.docx", Language.Chinese).Descendants(W + "tbl").ToArray();
        Assert.NotEmpty(tables);
        Assert.All(tables, table =>
        {
            var rows = table.Elements(W + "tr").ToArray();
            Assert.NotNull(rows[0].Element(W + "trPr")!.Element(W + "tblHeader"));
            var columns = table.Element(W + "tblGrid")!.Elements().ToArray();
            Assert.All(rows, row => Assert.Equal(columns.Length, row.Elements(W + "tc").Count()));
            Assert.Equal(9638, columns.Sum(column => (int)column.Attribute(W + "w")!));
        });
        Assert.Contains("想早起又总起不来的上班族", string.Concat(tables.Select(table => table.Value)), StringComparison.Ordinal);
    }

    [Fact]
    public void Messages_keep_their_lines_and_their_blanks_are_marked()
    {
        var messages = Body("roles/spark.docx", Language.Chinese).Descendants(W + "p").Where(p => Style(p) == "Message").ToArray();
        var welcome = messages.Single(p => p.Value.StartsWith("欢迎", StringComparison.Ordinal));
        Assert.Equal("欢迎[[昵称]]！```先改名片", welcome.Value);
        Assert.Equal(2, welcome.Descendants(W + "br").Count());
        Assert.Equal("[[昵称]]", string.Concat(welcome.Elements(W + "r").Where(run => (string?)run.Descendants(W + "rStyle").SingleOrDefault()?.Attribute(W + "val") == "Blank").Select(run => run.Value)));
    }

    [Fact]
    public void Checklists_have_boxes_and_lists_marks()
    {
        using var file = OfficeFile.Open(ReadingWeek.In(Language.English), "handbook-operator.docx");
        var body = file.Part("word/document.xml");
        var boxes = body.Descendants(W + "sdt").ToArray();
        Assert.NotEmpty(boxes);
        Assert.All(boxes, box => Assert.Null(box.Parent!.Element(W + "pPr")!.Element(W + "numPr")));
        var numbers = file.Part("word/numbering.xml").Root!.Elements(W + "num").Select(num => (string?)num.Attribute(W + "numId")).ToArray();
        var used = body.Descendants(W + "numId").Select(num => (string?)num.Attribute(W + "val")).Distinct().ToArray();
        Assert.True(used.Length > 1);
        Assert.Empty(used.Except(numbers));
    }

    [Fact]
    public void Links_lead_to_the_documents_of_roles_and_to_nothing_that_runs()
    {
        using var file = OfficeFile.Open(ReadingWeek.In(Language.Chinese), "handbook-operator.docx");
        Assert.Contains("roles/spark.docx", Outside(file));
        using var attack = OfficeFile.Open(Plans.Attack(), "handbook-operator.docx");
        Assert.DoesNotContain(Outside(attack), target => target.Contains("script", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("<script>alert(1)</script> =1+1", attack.Part("word/document.xml").Root!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Chinese, "zh-CN")]
    [InlineData(Language.English, "en-US")]
    public void Fonts_are_named_for_chinese_characters_too_and_text_has_its_language(Language language, string tag)
    {
        using var file = OfficeFile.Open(Plans.Weekend(language), "handbook-member.docx", new Theme(ThemeStyles.Ink, null) { Font = null });
        var defaults = file.Part("word/styles.xml").Descendants(W + "rPrDefault").Single();
        Assert.Equal("Microsoft YaHei", (string?)defaults.Descendants(W + "rFonts").Single().Attribute(W + "eastAsia"));
        Assert.Equal(tag, (string?)defaults.Descendants(W + "lang").Single().Attribute(W + "eastAsia"));
        XNamespace a = "http://schemas.openxmlformats.org/drawingml/2006/main";
        var theme = file.Part("word/theme/theme1.xml");
        Assert.Equal(["SimSun", "Microsoft YaHei"], theme.Descendants(a + "ea").Select(font => (string?)font.Attribute("typeface")));
    }

    [Fact]
    public void The_page_is_a4_and_its_foot_tells_title_line_and_page()
    {
        using var file = OfficeFile.Open(Plans.Weekend(Language.Chinese), "handbook-member.docx", Theme.Usual with { Footer = "仅供内部使用" });
        var size = file.Part("word/document.xml").Descendants(W + "pgSz").Single();
        Assert.Equal(("11906", "16838"), ((string?)size.Attribute(W + "w"), (string?)size.Attribute(W + "h")));
        var foot = file.Part("word/footer1.xml");
        Assert.Contains("周末写作营：成员手册 · 仅供内部使用", foot.Root!.Value, StringComparison.Ordinal);
        Assert.Equal([" PAGE ", " NUMPAGES "], foot.Descendants(W + "fldSimple").Select(field => (string?)field.Attribute(W + "instr")));
    }

    [Theory]
    [InlineData("/9j/wAARCAAyAGQDASIAAhEBAxEB", 914_400, 457_200)]
    [InlineData("/9j/wAARCAAKAfQDASIAAhEBAxEB", 2_743_200, 54_864)]
    public void A_sign_keeps_its_proportions_and_fits(string jpeg, int width, int height)
    {
        var theme = Theme.Usual with { Logo = Logo.Of(Convert.FromBase64String(jpeg)) };
        using var file = OfficeFile.Open(Plans.Weekend(Language.Chinese), "handbook-member.docx", theme);
        var extent = file.Part("word/document.xml").Descendants().First(e => e.Name.LocalName == "extent");
        Assert.Equal((width, height), ((int)extent.Attribute("cx")!, (int)extent.Attribute("cy")!));
        Assert.NotNull(file.Entries.SingleOrDefault(entry => entry.FullName == "word/media/logo.jpeg"));
    }

    private static XElement Body(string path, Language language)
    {
        using var file = OfficeFile.Open(ReadingWeek.In(language), path);
        return file.Part("word/document.xml").Root!;
    }

    private static string? Style(XElement paragraph) => (string?)paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val");

    private static IEnumerable<string> Styled(XElement body, string style) =>
        body.Descendants(W + "p").Where(p => Style(p) == style).Select(p => string.Concat(p.Descendants(W + "t").Select(t => t.Value)));

    // Blocks between fences hold no headings.
    private static IEnumerable<string> Headed(string[] markdown, string mark) =>
        markdown.Where(line => line.StartsWith(mark, StringComparison.Ordinal)).Select(line => line[mark.Length..].Replace("\\", "", StringComparison.Ordinal));

    private static string[] Outside(OfficeFile file) =>
        [.. file.Part("word/_rels/document.xml.rels").Root!.Elements().Where(link => (string?)link.Attribute("TargetMode") == "External").Select(link => (string)link.Attribute("Target")!)];
}
