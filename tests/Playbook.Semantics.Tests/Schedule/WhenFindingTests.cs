using Playbook.Semantics.Binding.Schedule;

namespace Playbook.Semantics.Tests.Schedule;

public sealed class WhenFindingTests
{
    private const string Rest = " 通知 \"开营\" 由 群主";

    [Theory]
    [InlineData("第40天", "PB3101", "40", "第 40 天不在手册的 30 天之内，也没有阶段包含它", "Day 40 lies outside the 30 days of the playbook, and no phase covers it")]
    [InlineData("第-5天", "PB3101", "-5", "第 -5 天不在手册的 30 天之内，也没有阶段包含它", "Day -5 lies outside the 30 days of the playbook, and no phase covers it")]
    [InlineData("2027-02-01", "PB3101", "2027-02-01", "2027年2月1日不在手册的 30 天之内，也没有阶段包含它", "February 1, 2027 lies outside the 30 days of the playbook, and no phase covers it")]
    [InlineData("每天 20:00 21:00", "PB3102", "21:00", "时间写了两次", "The time is given twice")]
    [InlineData("第7、7天", "PB3103", "7", "第 7 天列了两次，只算一次", "Day 7 is listed twice and counts once")]
    [InlineData("当 入群 共3次", "PB3104", "共3次", "“共3次”要有日子才有意义，而这条日程等的是成员的事", "“共3次” needs days, and this item waits for something a member does")]
    [InlineData("当 沉默", "PB3105", "沉默", "“沉默”后面要写天数", "“沉默” needs a number of days behind it")]
    [InlineData("当 入群 3天", "PB3106", "3天", "“入群”后面不写数字", "“入群” takes no number")]
    [InlineData("每天 从第9天 至第3天", "PB3107", "每天 从第9天 至第3天", "从 2026年12月9日 到 2026年12月3日 没有一天：开始比结束晚", "There is no day from December 9, 2026 until December 3, 2026: the begin comes after the end")]
    [InlineData("2026-12-05 至 2026-12-02", "PB3107", "2026-12-05 至 2026-12-02", "从 2026年12月5日 到 2026年12月2日 没有一天：开始比结束晚", "There is no day from December 5, 2026 until December 2, 2026: the begin comes after the end")]
    public void What_cannot_be_meant_is_reported_where_it_stands(string when, string code, string place, string zh, string en) =>
        Scheduled.Finds(when + Rest, code, place, (zh, en));

    [Fact]
    public void An_end_that_contradicts_the_length_is_reported() => Scheduled.Finds(
        "第1天 20:00-21:30 仪式 \"开营\" 由 群主 时长 60分钟",
        "PB3109",
        "第1天 20:00-21:30",
        ("时间到 21:30 为止，时长却是 60 分钟", "The time runs until 21:30, but the length is 60 minutes"));

    [Fact]
    public void A_day_left_out_may_lie_outside_the_playbook() => Assert.Empty(Scheduled.Findings("每天 20:00 除 第40天" + Rest));

    [Fact]
    public void A_warm_up_day_inside_a_phase_is_fine() => Assert.Empty(Scheduled.Findings("第-3天 20:00" + Rest));

    [Fact]
    public void Every_finding_has_a_code_of_its_own()
    {
        var codes = ScheduleDiagnostics.Rows.Concat(ItemDiagnostics.Rows).Select(row => row.Code).ToList();
        Assert.Equal(codes.Distinct(StringComparer.Ordinal), codes);
    }
}
