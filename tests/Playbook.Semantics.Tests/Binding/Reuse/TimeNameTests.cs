using NodaTime;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Tests.Binding.Reuse;

/// <summary>Parameters that stand where a schedule line says its time.</summary>
public sealed class TimeNameTests
{
    private const string Use = "手册 上海 基于 跑团 { 集合时刻 06:40 }";

    [Theory]
    [InlineData("每周六 集合时刻 打卡 \"晨跑\"")]
    [InlineData("每周六 集合时刻 打卡 晨跑 \"晨跑\"")]
    [InlineData("每周六 在 集合时刻 打卡 \"晨跑\"")]
    [InlineData("每周六 集合时刻 至第27天 打卡 晨跑 \"晨跑\"")]
    [InlineData("每周六 至第27天 集合时刻 打卡 \"晨跑\"")]
    [InlineData("每周六 gather 打卡 \"晨跑\"")]
    [InlineData("第7、14天 集合时刻 打卡 \"晨跑\"")]
    [InlineData("2026-12-05 集合时刻 打卡 \"晨跑\"")]
    [InlineData("节日 元旦 集合时刻 打卡 \"晨跑\"")]
    [InlineData("every saturday at gather checkin \"晨跑\"")]
    [InlineData("every saturday at gather until day 27 checkin run \"晨跑\"")]
    [InlineData("days 7, 14 at 集合时刻 checkin \"晨跑\"")]
    [InlineData("3 days after 开跑 at gather checkin \"晨跑\"")]
    [InlineData("开跑 后3天 集合时刻 打卡 \"晨跑\"")]
    public void A_line_takes_place_at_the_time_it_is_given(string line)
    {
        var item = Bound.Playbook(With(line) + Use).Items[^1];
        Assert.Equal(("check-in", "晨跑", new LocalTime(6, 40)), (item.Kind.Id, item.Title.Text, item.When.Start));
    }

    [Fact]
    public void A_line_takes_place_at_the_usual_time_where_none_is_given() =>
        Assert.Equal(new LocalTime(7, 30), Bound.Playbook(With("每周六 集合时刻 打卡 \"晨跑\"") + "手册 上海 基于 跑团").Items[^1].When.Start);

    [Fact]
    public void A_trigger_may_wait_for_the_time() =>
        Assert.Equal(new LocalTime(6, 40), Bound.Playbook(With("当 入群 集合时刻 消息 \"来啦\"") + Use).Items[^1].When.Start);

    [Fact]
    public void A_line_is_called_by_the_name_behind_its_kind()
    {
        var playbook = Bound.Playbook(With("每周六 集合时刻 打卡 晨跑 \"一起慢跑\"") + "手册 上海 基于 跑团 { 日程 { 晨跑 由 团长 { 提醒 提前10分钟 } } }");
        Assert.Equal(("一起慢跑", (LocalTime?)new LocalTime(7, 30)), (playbook.Items[^1].Title.Text, playbook.Items[^1].When.Start));
        Assert.NotEmpty(playbook.Items[^1].Reminders);
    }

    [Fact]
    public void A_kind_is_not_the_name_of_a_line_whose_time_is_a_parameter() =>
        Assert.Equal(2, Bound.Playbook(With("每周六 集合时刻 打卡 \"一\"\n每周日 集合时刻 打卡 \"二\"") + Use).Items.Count(item => item.Kind.Id == "check-in"));

    [Theory]
    [InlineData("晨跑 每周日 集合时刻")]
    [InlineData("改 \"晨跑\" 每周日 集合时刻 由 团长")]
    [InlineData("change \"晨跑\" every sunday at gather")]
    [InlineData("每周日 集合时刻 打卡 \"晨跑\"")]
    public void What_is_changed_may_take_place_at_the_time_of_a_parameter(string change)
    {
        var item = Bound.Playbook(With("每周六 20:00 打卡 \"晨跑\"") + $"手册 上海 基于 跑团 {{ 集合时刻 06:40\n日程 {{\n{change}\n}} }}").Items[^1];
        Assert.Equal(new LocalTime(6, 40), item.When.Start);
    }

    [Fact]
    public void A_blueprint_that_is_based_on_another_knows_its_times()
    {
        var text = With("第1天 20:00 通知 \"开营\"") + "蓝本 晨跑团 基于 跑团 { 参数 散步时刻 时刻 默认 18:00\n日程 { 每周日 集合时刻 打卡 \"早\"; 每周日 散步时刻 打卡 \"晚\" } }\n手册 上海 基于 晨跑团 { 集合时刻 06:40 }";
        Assert.Equal([new LocalTime(6, 40), new LocalTime(18, 0)], Bound.Playbook(text).Items[^2..].Select(item => item.When.Start!.Value));
    }

    [Theory]
    [InlineData("每周六 押金 打卡 \"晨跑\"", "押金", "把这个参数的类型改成“时刻”，或在这里写几点几分，如 20:00")]
    [InlineData("every saturday at 押金 checkin \"晨跑\"", "押金", "把这个参数的类型改成“时刻”，或在这里写几点几分，如 20:00")]
    [InlineData("every saturday at park checkin \"晨跑\"", "park", "写几点几分，如 20:00，或蓝本里类型是“时刻”的参数；地点写在标题后面")]
    [InlineData("每周六 集和时刻 打卡 晨跑 \"晨跑\"", "集和时刻", "写几点几分，如 20:00，或蓝本里类型是“时刻”的参数；地点写在标题后面")]
    public void What_is_no_time_is_told_of_once_at_its_place(string line, string place, string remedy)
    {
        var finding = Assert.Single(Bound.NamesAndTypes(Bound.File(With(line) + Use)));
        Bound.Is(finding, "PB2510", place, $"“{place}”写在时刻的位置，却不是时刻", $"“{place}” stands where the time does, but is no time of day");
        Assert.Equal(remedy, finding.GetRemedy(Language.Chinese));
    }

    [Theory]
    [InlineData("每周六 打咔 打卡 \"晨跑\"", "PB2003", "打咔")]
    [InlineData("每周六 集合时刻 打咔 \"晨跑\"", "PB2003", "打咔")]
    [InlineData("每周六 集合时刻 打咔 晨跑 \"晨跑\"", "PB2003", "打咔")]
    [InlineData("每周六 打卡 晨 跑 \"晨跑\"", "PB1020", "跑")]
    [InlineData("每周六 打卡 晨跑 由团长 \"晨跑\"", "PB1024", "由团长")]
    [InlineData("每周六 打咔 晨 跑 \"晨跑\"", "PB1020", "跑")]
    public void A_misspelt_kind_and_a_word_too_many_are_told_of_as_ever(string line, string code, string place)
    {
        var finding = Assert.Single(Bound.File(With(line) + Use).Diagnostics, finding => finding.Code is "PB2003" or "PB1020" or "PB1024" or "PB2510");
        Assert.Equal((code, place), (finding.Code, finding.Location!.Source.ToString(finding.Location.Span)));
    }

    private static string With(string line) => $$"""
        蓝本 跑团 "跑团" {
          参数 集合时刻 gather 时刻 默认 07:30
          参数 押金 金额 默认 50元
          开始 2026-12-01
          角色 团长 "团长" { 人数 1 }
          日程 {
            第1天 20:00 通知 开跑 "开跑"
            {{line}}
          }
        }

        """;
}
