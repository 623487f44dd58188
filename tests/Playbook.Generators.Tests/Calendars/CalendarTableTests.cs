using CsvHelper;
using Playbook.Planning;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Tests.Calendars;

public sealed class CalendarTableTests
{
    [Fact]
    public void The_header_is_in_the_language_of_the_playbook()
    {
        Assert.Equal(
            ["日期", "星期", "天数", "开始", "结束", "类型", "标题", "类别", "负责", "渠道", "阶段", "分钟", "改期原因", "编号"],
            Read(Plans.Weekend(Language.Chinese))[0]);
        Assert.Equal(
            ["Date", "Weekday", "Day", "Start", "End", "Kind", "Title", "Part", "Owner", "Channels", "Phase", "Minutes", "Moved because", "Id"],
            Read(Plans.Weekend(Language.English))[0]);
    }

    [Fact]
    public void Every_occurrence_is_a_row()
    {
        var plan = Plans.BookClub(Language.Chinese);
        var rows = Read(plan);
        Assert.Equal(plan.Occurrences.Length + 1, rows.Count);
        Assert.All(rows, row => Assert.Equal(14, row.Length));
    }

    [Fact]
    public void A_row_says_when_what_who_and_where()
    {
        var rows = Read(Plans.Weekend(Language.Chinese));
        Assert.Equal(
            ["2026-03-28", "周六", "2", "19:00", "20:30", "直播", "好开头，三种写法", "事项", "主持人", "写作营·三群", "动笔", "90", "", "live-好开头，三种写法-2026-03-28"],
            rows.Single(row => row[6] == "好开头，三种写法" && row[7] == "事项"));
    }

    [Fact]
    public void An_item_without_a_time_leaves_its_cells_empty()
    {
        var row = Read(Plans.Weekend(Language.English)).Single(r => r[6] == "Write down your aim" && r[7] == "item");
        Assert.Equal(["", ""], row[3..5]);
        Assert.Equal(["", "Writing camp · Group 3"], row[8..10]);
    }

    [Fact]
    public void No_cell_is_a_formula() =>
        Assert.All(Read(Plans.Attack()).SelectMany(row => row), cell => Assert.DoesNotMatch(@"\A[=+\-@\t\r]", cell));

    private static List<string[]> Read(Plan plan)
    {
        using var reader = CsvReader.FromText(
            Make.File(plan, "calendar.csv"),
            new CsvReaderOptions
            {
                HasHeader = false,
                MalformedData = CsvMalformedDataHandling.Throw,
                FieldCountMismatch = CsvFieldCountHandling.Throw,
            });
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        return rows;
    }
}
