using System.Globalization;
using System.Xml.Linq;
using Playbook.Generators.Tests.Handbooks;
using Playbook.Planning;

namespace Playbook.Generators.Tests.Office;

/// <summary>The books add up, and nothing that an author wrote is a formula.</summary>
public sealed class LedgerWorkbookTests
{
    private static readonly XNamespace S = OfficeFile.Sheet;

    private static readonly Plan Books = WrittenPlan.Of("""
        手册 "手帐社" {
          开始 2026-03-02
          角色 群主 "=1+1" { 人数 1 }
          渠道 群 微信群 "手帐一群" { 人数 10..50 }
          门槛 { 费用 20元  审批 群主 }
          转化 "=HYPERLINK(0)" { 时间 第10天 20:00  价格 12.5元  数量 40份  负责 群主 }
          转化 "胶带" { 时间 第11天 20:00  价格 2美元  数量 10份  负责 群主 }
          奖励 { 奖项 勤 "@SUM(A1)" 每周 前3名 按 打卡 { 奖品 "+书签" 价值 8元 } }
          日程 { 第1天 20:00 通知 "开写" 由 群主 }
        }
        """);

    [Fact]
    public void Income_and_spending_have_sheets_of_their_own_and_so_has_what_is_filled_in()
    {
        using var file = OfficeFile.Open(Books, "ledger.xlsx");
        Assert.Equal(["收入", "支出", "奖励台账", "收支流水"], file.Part("xl/workbook.xml").Descendants(S + "sheet").Select(sheet => (string?)sheet.Attribute("name")));
    }

    [Fact]
    public void Numbers_are_numbers_and_each_line_and_currency_is_added_up_by_a_formula()
    {
        using var file = OfficeFile.Open(Books, "ledger.xlsx");
        var cells = file.Part("xl/worksheets/sheet1.xml").Descendants(S + "c").ToDictionary(cell => (string)cell.Attribute("r")!);
        Assert.Equal("12.5", cells["E3"].Element(S + "v")!.Value);
        Assert.Equal(("IF(OR(E3=\"\",F3=\"\"),\"\",E3*F3)", "500"), (cells["G3"].Element(S + "f")!.Value, cells["G3"].Element(S + "v")!.Value));
        Assert.Equal(("SUMIF(H2:H4,H5,G2:G4)", "500"), (cells["G5"].Element(S + "f")!.Value, cells["G5"].Element(S + "v")!.Value));
        Assert.Equal(("SUMIF(H2:H4,H6,G2:G4)", "20"), (cells["G6"].Element(S + "f")!.Value, cells["G6"].Element(S + "v")!.Value));
        Assert.Equal(("str", ""), ((string?)cells["G2"].Attribute("t"), cells["G2"].Element(S + "v")!.Value));
    }

    [Fact]
    public void What_an_author_wrote_is_a_text_and_formulas_are_ours_alone()
    {
        using var file = OfficeFile.Open(Books, "ledger.xlsx");
        for (var number = 1; number <= 4; number++)
        {
            var sheet = file.Part(string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{number}.xml"));
            Assert.All(sheet.Descendants(S + "f"), formula => Assert.Matches("^(IF\\(OR\\(E\\d+=\"\",F\\d+=\"\"\\),\"\",E\\d+\\*F\\d+\\)|SUMIF\\([GH0-9:,]+\\)|SUM\\([CD0-9:]+\\))$", formula.Value));
        }

        Assert.Contains("=HYPERLINK(0)", file.Part("xl/sharedStrings.xml").Descendants(S + "t").Select(text => text.Value));
    }
}
