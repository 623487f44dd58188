using System.Collections.Immutable;
using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Tests.Binding.Reuse;

/// <summary>Parameters that say on which days of the week a line takes place.</summary>
public sealed class WeekdayParameterTests
{
    private const string Use = "手册 上海 基于 跑团 { 集合日 周日\n集合时刻 06:40 }";

    [Theory]
    [InlineData("每周 集合日 打卡 \"晨跑\"")]
    [InlineData("每周 集合日 打卡 晨跑 \"晨跑\"")]
    [InlineData("每周 meet-day 打卡 \"晨跑\"")]
    [InlineData("每周 集合日 至第27天 打卡 晨跑 \"晨跑\"")]
    [InlineData("每周 集合日 19:30 打卡 \"晨跑\"")]
    [InlineData("每周 集合日 19:30-20:30 打卡 晨跑 \"晨跑\"")]
    [InlineData("每周 集合日 集合时刻 打卡 \"晨跑\"")]
    [InlineData("每周 集合日 在 集合时刻 打卡 晨跑 \"晨跑\"")]
    [InlineData("every week on meet-day checkin \"晨跑\"")]
    [InlineData("every week on meet-day at 19:30 checkin run \"晨跑\"")]
    [InlineData("every week on meet-day at gather checkin run \"晨跑\"")]
    public void A_line_takes_place_on_the_days_it_is_given(string line)
    {
        var item = Bound.Playbook(With(line) + Use).Items[^1];
        Assert.Equal(("check-in", "晨跑"), (item.Kind.Id, item.Title.Text));
        Assert.Equal([IsoDayOfWeek.Sunday], Assert.IsType<WeeklyPattern>(item.When.Pattern).Weekdays.ToArray());
        Assert.Equal(line.Contains("gather", StringComparison.Ordinal) || line.Contains("集合时刻", StringComparison.Ordinal) ? new LocalTime(6, 40)
            : line.Contains("19:30", StringComparison.Ordinal) ? new LocalTime(19, 30) : null, item.When.Start);
    }

    [Theory]
    [InlineData("周六", "saturday")]
    [InlineData("星期三", "wed")]
    [InlineData("周二、周四", "tuesday, thursday")]
    [InlineData("每周二、四", "every tuesday, thursday")]
    [InlineData("每周一至周五", "every monday to friday")]
    public void Both_spellings_of_a_value_give_the_same_days(string chinese, string english) => Assert.Equal(DaysOf(chinese).ToArray(), DaysOf(english).ToArray());

    [Fact]
    public void Every_second_week_keeps_its_interval()
    {
        var pattern = Assert.IsType<WeeklyPattern>(Bound.Playbook(With("每2周 集合日 19:30 打卡 \"晨跑\"") + Use).Items[^1].When.Pattern);
        Assert.Equal((2, IsoDayOfWeek.Sunday), (pattern.Weeks, Assert.Single(pattern.Weekdays)));
    }

    [Fact]
    public void A_line_takes_place_on_the_usual_days_where_none_are_given() =>
        Assert.Equal([IsoDayOfWeek.Saturday], PatternOf(With("每周 集合日 19:30 打卡 \"晨跑\"") + "手册 上海 基于 跑团").Weekdays.ToArray());

    [Theory]
    [InlineData("晨跑 每周 集合日")]
    [InlineData("晨跑 每周 集合日 07:00")]
    [InlineData("晨跑 每周 集合日 07:00-08:00")]
    [InlineData("晨跑 每周 集合日 集合时刻")]
    [InlineData("改 \"晨跑\" 每周 集合日 07:00 由 团长")]
    [InlineData("change \"晨跑\" every week on meet-day at gather")]
    public void What_is_changed_may_take_place_on_the_days_of_a_parameter(string change)
    {
        var text = With("每周六 20:00 打卡 \"晨跑\"") + $"手册 上海 基于 跑团 {{ 集合日 周日\n日程 {{\n{change}\n}} }}";
        Assert.Equal([IsoDayOfWeek.Sunday], PatternOf(text).Weekdays.ToArray());
    }

    [Fact]
    public void A_duty_may_be_done_on_the_days_of_a_parameter()
    {
        var playbook = Bound.Playbook(With("第2天 20:00 打卡 \"晨跑\"").Replace("人数 1", "人数 1  职责 \"领跑\" 集合日", StringComparison.Ordinal) + Use);
        Assert.Equal([IsoDayOfWeek.Sunday], Assert.IsType<WeeklyPattern>(Assert.Single(playbook.Roles).Duties[0].When!.Pattern).Weekdays.ToArray());
    }

    [Theory]
    [InlineData("周六", "每周六见")]
    [InlineData("tuesday, thursday", "每周二、四见")]
    public void Copy_says_the_days_in_the_language_of_the_playbook(string value, string expected)
    {
        var text = With("第2天 20:00 打卡 \"{{ 集合日 }}见\"") + $"手册 上海 基于 跑团 {{ 集合日 {value} }}";
        Assert.Equal(expected, Bound.Playbook(text).Items[^1].Title.Text);
    }

    [Theory]
    [InlineData("每天 集合日 20:00 打卡 晨跑 \"晨跑\"")]
    [InlineData("每周三 集合日 20:00 打卡 晨跑 \"晨跑\"")]
    [InlineData("第3天 集合日 20:00 打卡 晨跑 \"晨跑\"")]
    public void Days_of_the_week_where_there_are_days_already_are_told_of_once_at_their_place(string line)
    {
        var finding = Assert.Single(Bound.NamesAndTypes(Bound.File(With(line) + Use)));
        Bound.Is(finding, "PB2511", "集合日", "“集合日”是周几，只能跟在“每周”后面，而且只写一次", "“集合日” says days of the week, which may stand behind “every week on” only, and once");
    }

    [Theory]
    [InlineData("周八")]
    [InlineData("每天")]
    [InlineData("第1天")]
    [InlineData("每2周周三")]
    [InlineData("周六、晚上")]
    public void What_is_no_day_of_the_week_is_told_of(string value) =>
        Assert.Contains(Bound.File(With("每周 集合日 20:00 打卡 \"晨跑\"") + $"手册 上海 基于 跑团 {{ 集合日 {value} }}").Diagnostics, finding => finding.Code == "PB2503");

    private static ImmutableArray<IsoDayOfWeek> DaysOf(string value) =>
        PatternOf(With("每周 集合日 19:30 打卡 \"晨跑\"") + $"手册 上海 基于 跑团 {{ 集合日 {value} }}").Weekdays;

    private static WeeklyPattern PatternOf(string text) => Assert.IsType<WeeklyPattern>(Bound.Playbook(text).Items[^1].When.Pattern);

    private static string With(string line) => $$"""
        蓝本 跑团 "跑团" {
          参数 集合日 meet-day 周几 默认 周六
          参数 集合时刻 gather 时刻 默认 07:30
          开始 2026-12-01
          角色 团长 "团长" { 人数 1 }
          日程 {
            第1天 20:00 通知 开跑 "开跑"
            {{line}}
          }
        }

        """;
}
