using Playbook.Compiler.Tables;
using Playbook.Semantics.Binding.Reuse;
using Playbook.Syntax.Text;

namespace Playbook.Compiler.Tests.Tables;

public sealed class CsvTableTests
{
    [Theory]
    [InlineData("城市,费用\n上海,29元\n", "上海|29元")]
    [InlineData("城市\t费用\r\n上海\t29元\r\n", "上海|29元")]
    [InlineData("城市;费用\r上海;29元", "上海|29元")]
    [InlineData("城市，费用\n上海，29元", "上海|29元")]
    [InlineData("城市,费用\n\"上海, 浦东\",\"29元\"\n", "上海, 浦东|29元")]
    [InlineData("城市,费用\n\"他说\"\"好\"\"\",1元\n", "他说\"好\"|1元")]
    [InlineData("城市,费用\n\"上海\n浦东\",1元\n", "上海\n浦东|1元")]
    [InlineData("城市,费用\n5\"屏,1元\n", "5\"屏|1元")]
    [InlineData("\n,,\n城市,费用,\n\n 上海 , \n", "上海|-")]
    public void Cells_are_read_as_spreadsheets_write_them(string content, string cells)
    {
        var reading = Read(content);
        Assert.Empty(reading.Diagnostics);
        Assert.Equal(["城市", "费用"], reading.Table!.Columns.Select(column => column.Name));
        Assert.Equal(cells, string.Join('|', Assert.Single(reading.Table.Rows).Cells.Select(cell => cell?.Text ?? "-")));
    }

    [Fact]
    public void A_cell_knows_where_it_stands_quotes_included()
    {
        var cell = Read("城市,费用\n上海,\"29元\"\n").Table!.Rows[0].Cells[1]!;
        Assert.Equal("\"29元\"", cell.Location.Source.ToString(cell.Location.Span));
    }

    [Theory]
    [InlineData("", "PB5612")]
    [InlineData("城市,费用\n\n", "PB5612")]
    [InlineData("城市,费用\n\"上海,29元\n北京,1元\n", "PB5613")]
    public void A_table_that_makes_no_rows_is_reported(string content, string code)
    {
        var reading = Read(content);
        Assert.Null(reading.Table);
        Assert.Equal(code, Assert.Single(reading.Diagnostics).Code);
    }

    [Fact]
    public void Cells_beyond_the_heads_are_reported_and_the_row_is_there()
    {
        var reading = Read("城市\n上海,29元\n北京,\n");
        Assert.Equal("PB5614", Assert.Single(reading.Diagnostics).Code);
        Assert.Equal(2, reading.Table!.Rows.Length);
    }

    [Fact]
    public void A_hundred_thousand_rows_are_refused_at_the_first_too_many()
    {
        var reading = Read("城市\n" + string.Concat(Enumerable.Repeat("上海\n", 100_000)));
        var finding = Assert.Single(reading.Diagnostics);
        Assert.Null(reading.Table);
        Assert.Equal("PB9051", finding.Code);
        Assert.Equal(DataTable.MostRows + 2, finding.Location!.Source.GetPosition(finding.Location.Span.Start).Line);
    }

    private static TableReading Read(string content) => CsvTable.Read(new SourceText("营期.csv", content));
}
