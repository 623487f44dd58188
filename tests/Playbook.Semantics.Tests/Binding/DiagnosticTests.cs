using System.Text.RegularExpressions;
using Playbook.Semantics.Binding;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Tests.Binding;

/// <summary>Each finding of names and types: where it stands and what it says.</summary>
public sealed partial class DiagnosticTests
{
    /// <summary>Lines of a playbook, the code of the one finding, the source it points at, its words.</summary>
    public static TheoryData<string, string, string, string, string> Cases => new()
    {
        { "定位 { 主提 \"读书\" }", "PB2001", "主提", "定位里没有“主提”这一项", "“主提” is not something positioning can hold" },
        { "定位 { 阶段 获取 }", "PB2002", "阶段", "“阶段”不能写在定位里，它属于手册", "“阶段” does not belong in positioning, but in playbook" },
        { "目标 拉新 { 阶段 拉心 }", "PB2003", "拉心", "“拉心”不是目标阶段", "“拉心” is not a known stage" },
        { "目标 拉新 { 负责 裙主 }\n角色 群主", "PB2101", "裙主", "没有叫“裙主”的角色", "No role is called “裙主”" },
        { "角色 群主\n角色 群主", "PB2102", "角色 群主", "已经有一个角色叫“群主”", "“群主” is already the name of another role" },
        { "角色 { 志愿 }", "PB2103", "角色", "这个角色没有名字", "This role has no name" },
        { "品牌 \"甲\"\n品牌 \"乙\"", "PB2202", "品牌", "“品牌”在手册里只能写一次", "“品牌” may stand only once in playbook" },
        { "品牌 \"甲\" { 好 }", "PB2203", "{ 好 }", "“品牌”后面不能有大括号", "“品牌” takes no block in braces" },
        { "定位", "PB2204", "定位", "“定位”后面缺少大括号", "“定位” has no block in braces" },
        { "定位 {\n第1天 20:00 通知 \"开营\"\n}", "PB2205", "第1天 20:00", "日程里的行不能写在定位里", "A line of the schedule does not belong in positioning" },
        { "目标 拉新 { 目标值 \"很多\" }", "PB2301", "\"很多\"", "这里应当写一个数字，却写了一段文字", "Expected a number here, found a text" },
        { "品牌", "PB2302", "品牌", "“品牌”后面缺少一段引号里的文字", "“品牌” is missing a text in quotes behind it" },
        { "品牌 \"甲\" \"乙\"", "PB2303", "\"乙\"", "“品牌”后面只要一段引号里的文字，多出了一段文字", "“品牌” takes only a text in quotes; a text is too much" },
        { "门槛 { 费用 19.9天 }", "PB2304", "19.9天", "“19.9天”的单位不对，这里要元、美元等币种", "“19.9天” has the wrong unit; expected a currency such as CNY or USD" },
        { "角色 群主 { 人数 -1 }", "PB2305", "-1", "“-1”不合适，这里要0 或以上的整数", "-1 will not do; expected a whole number of 0 or more" },
        { "品牌 甲方", "PB2306", "甲方", "“甲方”没有加引号", "“甲方” has no quotes around it" },
        { "目标 拉新 { 截止 2027-02-30 }", "PB2311", "2027-02-30", "日历上没有 2027-02-30：2027 年 2 月只有 28 天", "There is no 2027-02-30 in the calendar: February 2027 has 28 days" },
        { "渠道 群 微信群 { 安静时间 09:00-25:00 }", "PB2312", "25:00", "没有 25:00 这个时刻：小时从 0 到 23，分钟从 0 到 59", "There is no time 25:00: hours go from 0 to 23, minutes from 0 to 59" },
        { "渠道 群 微信群 { 人数 200..30 }", "PB2313", "200..30", "范围是空的：200 比 30 靠后", "The range is empty: 200 comes after 30" },
        { "时区 \"Asia/Shanghia\"", "PB2315", "\"Asia/Shanghia\"", "没有叫“Asia/Shanghia”的时区", "There is no time zone called “Asia/Shanghia”" },
        { "奖励 { 奖项 \"全勤\" 当 打卡 >= \"多\" }", "PB2401", "\"多\"", "比较的另一边要写数字，却写了一段文字", "The other side of a comparison is a number, found a text" },
        { "奖励 { 奖项 \"全勤\" 当 打卡 }", "PB2402", "打卡", "“打卡”还不是一个条件：要写清和多少比较", "“打卡” is no condition yet: it must be compared with a number" },
        { "奖励 { 奖项 \"全勤\" 当 打卡 >= 0 }", "PB2403", "打卡 >= 0", "“打卡 >= 0”永远成立，等于没有条件", "“打卡 >= 0” always holds, so it is no condition at all" },
        { "奖励 { 奖项 \"全勤\" 当 打卡 >= 5 且 打卡 < 3 }", "PB2404", "打卡 >= 5 且 打卡 < 3", "“打卡 >= 5 且 打卡 < 3”永远不会成立", "“打卡 >= 5 且 打卡 < 3” can never hold" },
        { "信号 打卡", "PB2260", "信号 打卡", "“打卡”本来就是能数的行为，不用再声明", "“打卡” is an act the language knows already" },
        { "断言 \"多直播\"", "PB2261", "\"多直播\"", "断言“多直播”没有写要求什么", "The check “多直播” does not say what must hold" },
        { "断言 \"多直播\" 每周 直播", "PB2262", "每周 直播", "这条要求看不懂：缺少多少", "This does not say what must hold: how many is missing" },
        { "断言 \"直播\" 直播 时长 60分钟", "PB2263", "时长 60分钟", "“时长 60分钟”不能这样写在一条要求里", "“时长 60分钟” does not fit into what must hold" },
        { "样例 \"甲\" { 打卡 每天 }", "PB2264", "样例 \"甲\"", "样例“甲”没有写期望什么", "The example “甲” expects nothing" },
        { "样例 \"甲\" { 沉默 第3天\n期望 积分 0 }", "PB2265", "沉默", "“沉默”不是成员在某一天做的事，不能写日子", "“沉默” is not something a member does on a day" },
        { "样例 \"甲\" { 假如 打卡 > 3\n期望 积分 0 }", "PB2266", "打卡 > 3", "假如里要写确定的数，却写了一个条件", "What is given is an exact number, found a condition" },
        { "样例 \"甲\" { 期望 拒绝 }", "PB2267", "期望 拒绝", "样例用到了申请，手册里却没有门槛", "The example needs an applicant, but the playbook has no entry" },
        { "样例 \"甲\" { 积分 28\n期望 积分 28 }", "PB2268", "积分 28", "积分是按规则算出来的，不能写成行为", "Points are worked out by the rules and are no act" },
    };

    /// <summary>Whole files, as <see cref="Cases"/>.</summary>
    public static TheoryData<string, string, string, string, string> Files => new()
    {
        { "手册 \"书友会\" { 日程 { 第1天 通知 \"开营\" } }", "PB2201", "手册", "手册缺少“开始”", "playbook has no “start”" },
        { "手册 \"书友会\" { 开始 2026-12-01\n日程 { 每逢佳节 } }", "PB2206", "每逢佳节", "日程里的每一行要从时间写起，“每逢佳节”不是时间", "Every line of the schedule begins with when it happens; “每逢佳节” does not say when" },
        { "手册 \"书友会\" { 开始 12月1日\n日程 { 第1天 通知 \"开营\" } }", "PB2314", "12月1日", "12月1日 缺少年份", "12月1日 has no year" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mistake_in_a_playbook_has_one_finding(string lines, string code, string place, string zh, string en) =>
        Bound.Finds(lines, code, place, zh, en);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_mistake_in_a_file_has_one_finding(string text, string code, string place, string zh, string en) =>
        Bound.Is(Assert.Single(Bound.NamesAndTypes(Bound.File(text))), code, place, zh, en);

    [Fact]
    public void Every_code_has_a_case()
    {
        var tested = Cases.Concat(Files).Concat(Reuse.ReuseFindingTests.Cases).Select(row => (string)row[1]!).Order(StringComparer.Ordinal);
        Assert.Equal(BindingDiagnostics.All.Select(row => row.Code).Order(StringComparer.Ordinal), tested);
    }

    [Fact]
    public void Codes_and_names_are_unique_and_messages_are_one_line()
    {
        var all = BindingDiagnostics.All;
        Assert.Equal(all.Length, all.Select(row => row.Code).Distinct().Count());
        Assert.Equal(all.Length, all.Select(row => row.Name).Distinct().Count());
        Assert.All(all, row => Assert.Matches(CodePattern(), row.Code));
        Assert.All(all, row => Assert.DoesNotContain('\n', row.Message.Zh + row.Message.En + row.Remedy.Zh + row.Remedy.En));
    }

    [Fact]
    public void A_near_word_is_offered_in_the_writers_spelling()
    {
        var chinese = Assert.Single(Bound.Findings("定位 { 主提 \"读书\" }"));
        Assert.Equal("是不是“主题”？", chinese.GetRemedy(Language.Chinese));
        Assert.Equal("主题", chinese.Fix!.Replacement);
        Assert.False(chinese.Fix.IsSafe);
        var english = Assert.Single(Bound.Findings("positioning { audiense \"readers\" }"));
        Assert.Equal("Did you mean “audience”?", english.GetRemedy(Language.English));
    }

    [Fact]
    public void Without_a_near_word_three_that_may_stand_there_are_named()
    {
        var finding = Assert.Single(Bound.Findings("定位 { 天气 \"晴\" }"));
        Assert.Equal("可以写：主题、人群、目标人群等", finding.GetRemedy(Language.Chinese));
    }

    [Fact]
    public void Adding_quotes_is_a_safe_fix()
    {
        var fix = Assert.Single(Bound.Findings("品牌 甲方")).Fix!;
        Assert.Equal("\"甲方\"", fix.Replacement);
        Assert.True(fix.IsSafe);
    }

    [Fact]
    public void A_second_name_points_at_the_first()
    {
        var finding = Assert.Single(Bound.Findings("角色 群主\n角色 群主"));
        Assert.True(Assert.Single(finding.Related).Location.Span.Start < finding.Location!.Span.Start);
    }

    [Fact]
    public void What_follows_from_a_mistake_is_not_reported_again()
    {
        // The channel has no known kind, so it is not there; its use in a goal is a finding of its own, its fields are not.
        Assert.Equal(["PB2003"], Bound.Findings("渠道 群 微群聊天 { 人数 30..200  安静时间 09:00-18:00 }").Select(finding => finding.Code));
        Assert.Equal(["PB2301"], Bound.Findings("阶段 破冰 \"一\" 2..1人").Select(finding => finding.Code));
    }

    [Fact]
    public void Nothing_but_text_and_numbers_can_stop_the_binder()
    {
        string[] odd = ["角色", "渠道", "目标", "阶段", "门槛 { 费用 }", "奖励 { 奖项 }", "奖励 { 积分 { 打卡 } }", "群规 { 违反 }", "承诺", "审批"];
        Assert.All(odd, lines => Assert.NotEmpty(Bound.Findings(lines)));
    }

    [GeneratedRegex("^PB2[0-9]{3}$")]
    private static partial Regex CodePattern();
}
