using System.Globalization;
using System.Xml.Linq;
using NodaTime;
using Playbook.Generators.Themes;
using Playbook.Planning;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Tests.Office;

public sealed class CalendarWorkbookTests
{
    private static readonly XNamespace S = OfficeFile.Sheet;

    public static TheoryData<Language> Languages => [Language.Chinese, Language.English];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_sheet_for_everybody_says_what_the_table_says(Language language)
    {
        var plan = Plans.Weekend(language);
        var table = Make.File(plan, "calendar.csv").TrimEnd('\n').Split('\n').Select(line => line.Replace("\"", "", StringComparison.Ordinal));
        Assert.Equal(table, Rows(plan, 1).Select(row => string.Join(',', row)));
    }

    [Fact]
    public void Each_role_with_something_to_do_has_a_sheet_with_that_and_no_more()
    {
        using var file = OfficeFile.Open(Plans.BookClub(Language.Chinese), "calendar.xlsx");
        Assert.Equal(["日历", "群主", "内容官", "活跃官", "提问官", "林编辑"], SheetNames(file));
        var asker = Rows(Plans.BookClub(Language.Chinese), 5);
        Assert.Equal(6, asker.Count);
        Assert.All(asker.Skip(1), row => Assert.Equal("本周之问", row[6]));
    }

    [Fact]
    public void The_head_stays_has_filters_and_is_printed_on_each_page_across()
    {
        using var file = OfficeFile.Open(Plans.BookClub(Language.English), "calendar.xlsx");
        var sheet = file.Part("xl/worksheets/sheet2.xml").Root!;
        var pane = sheet.Descendants(S + "pane").Single();
        Assert.Equal(("1", "frozen"), ((string?)pane.Attribute("ySplit"), (string?)pane.Attribute("state")));
        Assert.Matches(@"^A1:N\d+$", (string?)sheet.Element(S + "autoFilter")!.Attribute("ref"));
        var setup = sheet.Element(S + "pageSetup")!;
        Assert.Equal(("landscape", "0", "9"), ((string?)setup.Attribute("orientation"), (string?)setup.Attribute("fitToHeight"), (string?)setup.Attribute("paperSize")));
        Assert.Contains(file.Part("xl/workbook.xml").Descendants(S + "definedName"), name => name.Value == "'Host'!$1:$1" && (string?)name.Attribute("localSheetId") == "1");
    }

    [Fact]
    public void A_text_that_begins_like_a_formula_stays_a_text()
    {
        var plan = Plans.Attack();
        using var file = OfficeFile.Open(plan, "calendar.xlsx");
        Assert.All(Enumerable.Range(1, SheetNames(file).Length), number =>
        {
            var sheet = file.Part($"xl/worksheets/sheet{number}.xml");
            Assert.Empty(sheet.Descendants(S + "f"));
            Assert.All(sheet.Descendants(S + "c"), cell => Assert.True((string?)cell.Attribute("t") is null or "s"));
        });
        Assert.Contains(Rows(plan, 1), row => row[6] == "@SUM(A1)" && row[9] == "=cmd|' /C calc'!A0");
    }

    [Fact]
    public void A_kind_has_the_colours_of_its_tone()
    {
        using var file = OfficeFile.Open(Plans.BookClub(Language.Chinese), "calendar.xlsx");
        var styles = file.Part("xl/styles.xml").Root!;
        var row = file.Part("xl/worksheets/sheet6.xml").Descendants(S + "row").ElementAt(1);
        var look = styles.Element(S + "cellXfs")!.Elements().ElementAt(Style(row, "F"));
        var tone = Theme.Usual.Light.ToneOf(ItemKinds.Ceremony.Tone);
        Assert.Equal(Hex(tone.Ground), Colour(styles.Element(S + "fills")!, look, "fillId", "fgColor"));
        Assert.Equal(Hex(tone.Ink), Colour(styles.Element(S + "fonts")!, look, "fontId", "color"));
    }

    [Fact]
    public void Columns_are_as_wide_as_chinese_is_and_long_texts_go_on_below()
    {
        var title = string.Concat(Enumerable.Repeat("读", 40));
        var plan = new PlanBuilder(Language.Chinese, "读", new LocalDate(2026, 12, 1), 1);
        var role = plan.Role("十个字宽的岗位的名称");
        plan.Item(ItemKinds.Notice, title, role, plan.Channel("群", ChannelKinds.WechatGroup), [1]);
        using var file = OfficeFile.Open(plan.Build(), "calendar.xlsx");
        var widths = file.Part("xl/worksheets/sheet1.xml").Descendants(S + "col").Select(col => (int)col.Attribute("width")!).ToArray();
        Assert.Equal(22, widths[8]);
        Assert.Equal(46, widths[6]);
        var look = file.Part("xl/styles.xml").Root!.Element(S + "cellXfs")!.Elements()
            .ElementAt(Style(file.Part("xl/worksheets/sheet1.xml").Descendants(S + "row").ElementAt(1), "G"));
        Assert.Equal("1", (string?)look.Element(S + "alignment")!.Attribute("wrapText"));
    }

    [Fact]
    public void A_date_that_spreadsheets_cannot_count_stands_in_words()
    {
        var plan = new PlanBuilder(Language.Chinese, "读", new LocalDate(1899, 1, 2), 1);
        plan.Item(ItemKinds.Notice, "读", null, plan.Channel("群", ChannelKinds.WechatGroup), [1]);
        Assert.Equal("1899-01-02", Rows(plan.Build(), 1)[1][0]);
    }

    private static string[] SheetNames(OfficeFile file) =>
        [.. file.Part("xl/workbook.xml").Descendants(S + "sheet").Select(sheet => (string)sheet.Attribute("name")!)];

    // What a reader sees: dates and times by the format of their cell.
    private static List<string[]> Rows(Plan plan, int number)
    {
        using var file = OfficeFile.Open(plan, "calendar.xlsx");
        var texts = file.Part("xl/sharedStrings.xml").Root!.Elements().Select(item => item.Value).ToArray();
        var formats = file.Part("xl/styles.xml").Root!.Element(S + "cellXfs")!.Elements().Select(look => (int?)look.Attribute("numFmtId") ?? 0).ToArray();
        return [.. file.Part($"xl/worksheets/sheet{number}.xml").Descendants(S + "row").Select(row => row.Elements().Select(cell =>
            (cell.Element(S + "v")?.Value, (string?)cell.Attribute("t"), formats[(int)cell.Attribute("s")!]) switch
            {
                (null, _, _) => "",
                ({ } text, "s", _) => texts[int.Parse(text, CultureInfo.InvariantCulture)],
                ({ } date, _, 164) => new DateTime(1899, 12, 30).AddDays(double.Parse(date, CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ({ } time, _, 165) => TimeSpan.FromMinutes(Math.Round(double.Parse(time, CultureInfo.InvariantCulture) * 1440)).ToString("hh\\:mm", CultureInfo.InvariantCulture),
                ({ } plain, _, _) => plain,
            }).ToArray())];
    }

    private static int Style(XElement row, string column) =>
        (int)row.Elements().Single(cell => ((string)cell.Attribute("r")!).StartsWith(column, StringComparison.Ordinal)).Attribute("s")!;

    private static string Hex(Colour colour) => "FF" + colour.ToString()[1..].ToUpperInvariant();

    private static string? Colour(XElement table, XElement look, string index, string name) =>
        (string?)table.Elements().ElementAt((int)look.Attribute(index)!).Descendants(S + name).Single().Attribute("rgb");
}
