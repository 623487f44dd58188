using Playbook.Compiler.Tables;
using Playbook.Syntax.Text;

namespace Playbook.Compiler.Tests.Tables;

public sealed class YamlTableTests
{
    [Fact]
    public void Items_are_rows_and_every_key_is_a_column()
    {
        var reading = Read("- 城市: 上海\n  费用: 29元\n- 城市: 北京\n  标题: \"京城: 读书\"\n");
        Assert.Empty(reading.Diagnostics);
        Assert.Equal(["城市", "费用", "标题"], reading.Table!.Columns.Select(column => column.Name));
        Assert.Equal(["上海|29元|-", "北京|-|京城: 读书"], reading.Table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell?.Text ?? "-"))));
    }

    [Theory]
    [InlineData("", "PB5612")]
    [InlineData("城市: 上海\n", "PB5615")]
    [InlineData("- 上海\n- 北京\n", "PB5615")]
    [InlineData("- 城市: [上海, 北京]\n", "PB5615")]
    public void What_is_no_table_is_reported(string content, string code)
    {
        var reading = Read(content);
        Assert.Null(reading.Table);
        Assert.Equal(code, Assert.Single(reading.Diagnostics).Code);
    }

    [Fact]
    public void A_hundred_thousand_rows_are_refused()
    {
        var reading = Read(string.Concat(Enumerable.Repeat("- a: b\n", 100_000)));
        Assert.Null(reading.Table);
        Assert.Equal("PB9051", Assert.Single(reading.Diagnostics).Code);
    }

    private static TableReading Read(string content) => YamlTable.Read(new SourceText("营期.yaml", content));
}
