using System.Collections.Immutable;
using Playbook.Semantics.Binding;
using Playbook.Semantics.Binding.Reuse;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Tests.Binding.Reuse;

/// <summary>One blueprint and a table.</summary>
public sealed class TableTests
{
    private const string All = "手册 基于 读书会 每行 \"营期.csv\"";

    [Fact]
    public void Each_row_makes_a_playbook_called_by_its_first_column()
    {
        var table = Table(Bind("城市,fee", "上海,29元", "北京,"));
        Assert.Equal(["playbook-上海", "playbook-北京"], table.Keys.ToArray());
        var rows = table.Keys.Select((_, i) => table.Bind(i)).ToList();
        Assert.All(rows, row => Assert.Empty(row.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(Bound.Line)));
        Assert.Equal(["上海读书会", "北京读书会"], rows.Select(row => row.Playbook!.Title.Text));
        Assert.Equal([29m, 19.9m], rows.Select(row => ((FeeRequirement)row.Playbook!.Entry!.Requirements[0]).Amount.Amount));
    }

    [Fact]
    public void Columns_of_their_own_give_name_and_title()
    {
        var table = Table(Bind("城市,名字,标题", "上海,sh,沪上读书"));
        Assert.Equal(["playbook-sh"], table.Keys.ToArray());
        Assert.Equal("沪上读书", table.Bind(0).Playbook!.Title.Text);
    }

    [Fact]
    public void A_cell_that_looks_like_a_formula_or_an_expression_is_text() =>
        Assert.Equal("=1+1 {{ x }}的书友一起读", Table(Bind("名字,城市", "a,=1+1 {{ x }}")).Bind(0).Playbook!.Positioning.Get(PositioningWords.Theme)!.Text);

    [Theory]
    [InlineData("费用,城市", "PB5605", "29元,上海|29元,北京")]
    [InlineData("城市,费用,天气", "PB5602", "上海,,晴")]
    [InlineData("城市,city", "PB5603", "上海,北京")]
    [InlineData("费用,名字", "PB5601", "29元,上海")]
    [InlineData("名字,城市", "PB5606", ",上海|a,北京")]
    public void What_is_wrong_with_a_table_is_told_once(string heads, string code, string rows) =>
        Assert.Equal(code, Assert.Single(Bind(heads, rows.Split('|')).Diagnostics).Code);

    [Theory]
    [InlineData("名字,城市", "PB5604", "a,")]
    [InlineData("城市,费用", "PB5607", "上海,很多")]
    [InlineData("城市,费用", "PB5607", "上海,1元\n手册 \"x\" { }")]
    public void What_is_wrong_with_a_row_is_told_of_the_row(string heads, string code, string row)
    {
        var bound = Table(Bind(heads, row)).Bind(0);
        Assert.Null(bound.Playbook);
        Assert.Equal((code, "营期.csv"), (Assert.Single(bound.Diagnostics).Code, bound.Diagnostics[0].Location!.Source.Path));
    }

    [Fact]
    public void A_mistake_that_rows_share_is_told_of_the_first_with_how_many_more()
    {
        var table = Table(Bind(
            "名字,次数", ["a,0", "b,0", "c,0"], "参数 次数 数字\n奖励 { 奖项 \"全勤\" 当 打卡 >= 次数 { 奖品 \"书\" 价值 1元 } }", " { 城市 上海 }"));
        var repeated = new RepeatedFindings();
        foreach (var row in Enumerable.Range(0, table.Keys.Length).Select(table.Bind))
        {
            repeated.Add(row.Diagnostics);
        }

        var finding = Assert.Single(repeated.All, finding => finding.Code == "PB2403");
        Assert.Equal("in “a”, the playbook of this row, and 2 more like it", finding.Related[0].Note.In(Language.English));
        Assert.Equal("出自表格这一行的“a”；另有 2 本也是这样", finding.Related[0].Note.In(Language.Chinese));
    }

    private static BoundTable Table(BoundFile file)
    {
        Assert.Empty(file.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(Bound.Line));
        return Assert.Single(file.Tables);
    }

    private static BoundFile Bind(string heads, params string[] rows) => Bind(heads, rows, "", "");

    private static BoundFile Bind(string heads, string[] rows, string lines, string given)
    {
        var tree = SyntaxTree.Parse(new SourceText("playbook.playbook", Blueprints.With(lines) + All + given), Words.Classes);
        var place = new Location(new SourceText("营期.csv", heads), default);
        var table = new DataTable(
            [.. heads.Split(',').Select(head => new TableColumn(head, place))],
            [.. rows.Select(row => new TableRow([.. row.Split(',').Select(cell => cell.Length == 0 ? null : new TableCell(cell, place))], place))]);
        var tables = TableRequests.Of(tree.Root).ToImmutableDictionary(name => name, _ => table);
        return Binder.Bind(new SourceFile("playbook", tree, []) { Tables = tables });
    }
}
