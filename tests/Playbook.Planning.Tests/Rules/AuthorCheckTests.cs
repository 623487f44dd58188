using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Planning.Tests.Rules;

/// <summary>The author's own rules: what is typed, and what is said when it does not hold.</summary>
public sealed class AuthorCheckTests
{
    [Theory]
    [InlineData("断言 \"每周一场\" 每周 直播 >= 1")]
    [InlineData("check \"a live a week\" every week live >= 1")]
    [InlineData("断言 \"每周一场\" 每周 直播 至少 1场")]
    [InlineData("断言 \"每周一场\" { 要求 直播 每周 1..2 }")]
    [InlineData("check \"few\" live at most 1 per week")]
    [InlineData("断言 \"周末直播\" 没有 课程 在 工作日")]
    [InlineData("断言 \"直播够数\" 全程 直播 = 4")]
    [InlineData("断言 \"点评官一周一次\" 每周 事项 <= 1 由 点评官")]
    [InlineData("断言 \"都有人管\" 所有 事项 有 负责人")]
    [InlineData("断言 \"开营早\" \"今日共读\" 时间 08:00-09:00")]
    [InlineData("断言 \"公号不发\" 每天 消息 = 0 发到 公号")]
    [InlineData("断言 \"天天有\" 任务 空档 <= 0天")]
    [InlineData("断言 \"工作日有\" 每个工作日 任务 >= 1")]
    [InlineData("断言 \"共读期\" 每周 话题 >= 1 在 共读")]
    [InlineData("断言 \"不超支\" 奖品总价 <= 预算")]
    [InlineData("断言 \"不超支\" 预算 = 1500元")]
    [InlineData("check \"fee\" fee < 20 CNY")]
    public void A_rule_that_holds_says_nothing(string check) => Assert.Empty(WrittenPlan.Findings(check));

    [Theory]
    [InlineData(
        "断言 \"每周两场直播\" 每周 直播 >= 2", "PB3501",
        "每周两场直播（断言：直播：每周至少 2 次）：12月7日至12月13日有 1 次、12月14日至12月20日有 1 次、12月21日至12月27日有 1 次",
        "每周两场直播 (check: live: at least 2 each week): 1 in December 7 to December 13, 1 in December 14 to December 20, 1 in December 21 to December 27")]
    [InlineData(
        "断言 \"直播不排工作日\" 没有 直播 在 工作日", "PB3502",
        "直播不排工作日（断言：每个工作日的直播：一次也没有）：“深夜直播”12月15日22:30",
        "直播不排工作日 (check: live every working day: none): “深夜直播” at 22:30 on December 15")]
    [InlineData(
        "断言 \"十点后不打扰\" 每场 直播 时间 <= 22:00", "PB3503",
        "十点后不打扰（断言：直播：不晚于 22:00）：“深夜直播”12月15日22:30",
        "十点后不打扰 (check: live: no later than 22:00): “深夜直播” at 22:30 on December 15")]
    [InlineData(
        "断言 \"散场早\" 每场 直播 结束 < 23:30", "PB3503",
        "散场早（断言：直播：结束早于 23:30）：“深夜直播”12月15日22:30",
        "散场早 (check: live: end before 23:30): “深夜直播” at 22:30 on December 15")]
    [InlineData(
        "断言 \"直播都有嘉宾\" 每场直播 有 嘉宾", "PB3504",
        "直播都有嘉宾（断言：直播：每次都有嘉宾）：“深夜直播”12月15日22:30",
        "直播都有嘉宾 (check: live: each with guest): “深夜直播” at 22:30 on December 15")]
    [InlineData(
        "断言 \"不断档\" 直播 空档 < 8天", "PB3505",
        "不断档（断言：直播：最多连续 7 天没有）：12月16日至12月25日连续 10 天没有",
        "不断档 (check: live: at most 7 days in a row without): 10 days without, December 16 to December 25")]
    [InlineData(
        "断言 \"省着花\" 奖品总价 < 200元", "PB3506",
        "省着花（断言：奖品总价少于 200 元）：奖品总价 210 元",
        "省着花 (check: prize cost: less than ¥200): prize cost ¥210")]
    [InlineData(
        "断言 \"破冰期天天有话题\" 每天 话题 >= 1 在 破冰", "PB3501",
        "破冰期天天有话题（断言：“破冰”阶段的话题：每天至少 1 次）：12月1日有 0 次、12月3日有 0 次、12月4日有 0 次，等共 6 处",
        "破冰期天天有话题 (check: topic in “破冰”: at least 1 each day): 0 on December 1, 0 on December 3, 0 on December 4 and 3 more")]
    [InlineData(
        "断言 \"第一周不直播\" 没有 直播 在 第1至7天", "PB3502",
        "第一周不直播（断言：第 1–7 天的直播：一次也没有）：“作者与编辑”12月5日19:00",
        "第一周不直播 (check: live days 1–7: none): “作者与编辑” at 19:00 on December 5")]
    [InlineData(
        "断言 \"每阶段多问\" 每个阶段 话题 > 1", "PB3501",
        "每阶段多问（断言：话题：每个阶段超过 1 次）：“破冰”阶段有 1 次",
        "每阶段多问 (check: topic: more than 1 each phase): 1 in the phase “破冰”")]
    public void A_rule_that_does_not_hold_names_the_days(string check, string code, string zh, string en)
    {
        var finding = Assert.Single(WrittenPlan.Findings(check));
        Assert.Equal(code, finding.Code);
        Assert.Equal(zh, finding.GetMessage(Language.Chinese));
        Assert.Equal(en, finding.GetMessage(Language.English));
        Assert.Equal(Severity.Error, finding.Severity);
    }

    [Fact]
    public void The_author_says_how_much_a_breach_matters_and_why()
    {
        var finding = Assert.Single(WrittenPlan.Findings("断言 \"直播够数\" 全程 直播 >= 9 { 级别 警告  说明 \"没有直播留不住人\" }"));
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.StartsWith("没有直播留不住人（", finding.GetMessage(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_points_at_the_rule_and_at_the_items_that_break_it()
    {
        var finding = Assert.Single(WrittenPlan.Findings("断言 \"少直播\" { 要求 全程 直播 <= 2 }"));
        Assert.Equal("要求 全程 直播 <= 2", Source(finding.Location!));
        Assert.Equal(
            ["第5、12、26天 19:00 直播 \"作者与编辑\" 由 群主 时长 90分钟", "第15天 22:30 直播 \"深夜直播\" 由 群主 时长 90分钟"],
            finding.Related.Select(related => Source(related.Location)));
    }

    [Fact]
    public void Every_rule_of_a_check_is_looked_at() =>
        Assert.Equal(["PB3501", "PB3504"], WrittenPlan.Findings("断言 \"两条\" {\n要求 直播 >= 9\n要求 每场 直播 有 嘉宾\n要求 每场 直播 有 负责人\n}").Select(finding => finding.Code));

    [Fact]
    public void A_week_that_is_cut_off_is_not_asked_for_anything_but_may_still_hold_too_much()
    {
        Assert.Empty(WrittenPlan.Findings("断言 \"周一起\" 每周 任务 >= 7"));
        var finding = Assert.Single(WrittenPlan.Findings("断言 \"周一起\" 每周 任务 <= 2"));
        Assert.Contains("11月30日至12月6日有 6 次", finding.GetMessage(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("断言 \"一\" 每周 直拨 >= 1", "PB2003", "直拨")]
    [InlineData("断言 \"一\" 直播 >= 0", "PB2403", "直播 >= 0")]
    [InlineData("断言 \"一\" 直播 < 0", "PB2404", "直播 < 0")]
    [InlineData("断言 \"一\" 直播 3..1", "PB2313", "3..1")]
    [InlineData("断言 \"一\" 直播 >= 3元", "PB2304", "3元")]
    [InlineData("断言 \"一\" 每条消息 时间 <= 三点", "PB2301", "三点")]
    [InlineData("断言 \"一\" \"没这一场\" 时间 <= 20:00", "PB2101", "\"没这一场\"")]
    [InlineData("断言 \"一\" 每场 直播 有", "PB2262", "有")]
    [InlineData("断言 \"一\" 每场 直播 有 奖杯", "PB2003", "奖杯")]
    [InlineData("断言 \"一\" 话题 空档 >= 3天", "PB2262", "话题 空档 >= 3天")]
    [InlineData("断言 \"一\" 预算 <= 3天", "PB2304", "3天")]
    [InlineData("断言 \"一\" 每天 20:00 直播 >= 1", "PB2263", "每天 20:00")]
    public void What_cannot_be_understood_is_reported_where_it_stands(string check, string code, string place)
    {
        var finding = Assert.Single(WrittenPlan.Bind(check).Diagnostics, finding => finding.Code.StartsWith("PB2", StringComparison.Ordinal));
        Assert.Equal((code, place), (finding.Code, Source(finding.Location!)));
    }

    private static string Source(Syntax.Text.Location location) => location.Source.ToString(location.Span);
}
