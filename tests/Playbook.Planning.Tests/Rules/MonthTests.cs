using Playbook.Planning.Rules;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using static Playbook.Planning.Tests.Models;

namespace Playbook.Planning.Tests.Rules;

/// <summary>What is capped or awarded by the month counts months of the calendar.</summary>
public sealed class MonthTests
{
    private static PlaybookModel Autumn(string reward) => Assert.Single(WrittenPlan.BindFile($$"""
        手册 "书友会" {
          开始 2026-09-15
          周期 60天
          奖励 { {{reward}} }
          日程 { 第1天 20:00 通知 "开始" }
        }
        """).Playbooks);

    [Theory]
    [InlineData("积分 { 打卡 +1 每月最多 10 }")]
    [InlineData("积分 { 打卡 +1 at most 10 per month }")]
    public void A_cap_by_the_month_begins_anew_on_the_first(string points)
    {
        var playbook = Autumn(points);
        var rules = playbook.Rewards!.Points;
        Assert.Equal(new PointCap(10, RewardPeriod.Month), Assert.Single(rules[0].Caps));
        Assert.Equal("每月最多 10 分", RewardWording.Caps(rules[0], Language.Chinese));

        // Days 1 to 16 are in September, 17 to 47 in October, the rest in November.
        var member = new MemberHistory("阿树", [.. Enumerable.Range(1, 60).Select(day => new Act(SignalWords.CheckIn, day))]);
        var ledger = PointsLedger.Of(member, rules, new PeriodDays(playbook));
        Assert.Equal(30, ledger.Acts.Sum(act => act.Points));
        Assert.Equal([.. Enumerable.Range(1, 10), .. Enumerable.Range(17, 10), .. Enumerable.Range(48, 10)], ledger.Acts.Where(act => act.Points > 0).Select(act => act.Act.Day));
    }

    [Theory]
    [InlineData("奖项 \"月度之星\" 每月 前1名 按 打卡", RewardPeriod.Month)]
    [InlineData("奖项 \"月度之星\" 月 前1名 按 打卡", RewardPeriod.Month)]
    [InlineData("奖项 \"全勤\" 整期 当 打卡 >= 28", RewardPeriod.Whole)]
    [InlineData("奖项 全勤 \"全勤\" overall 当 打卡 >= 28", RewardPeriod.Whole)]
    public void How_often_an_award_is_given_may_stand_behind_its_title(string award, RewardPeriod period) =>
        Assert.Equal(period, Assert.Single(Autumn(award).Rewards!.Awards).Period);

    [Fact]
    public void The_months_of_a_run_end_with_the_calendar_and_with_the_run() =>
        Assert.Equal(
            [new(1, 16), new(17, 47), new(48, 60)],
            new PeriodDays(Autumn("奖项 \"月度之星\" 每月 前1名 按 打卡")).Of(RewardPeriod.Month).Select(days => (days.First, days.Last)));

    [Theory]
    [InlineData(Language.English, "award \"全勤\" whole when checkin")]
    [InlineData(Language.Chinese, "奖项 \"全勤\" 全程 当 打卡")]
    public void The_word_is_spelt_with_the_file(Language language, string line) =>
        Assert.Contains(line, WrittenPlan.Respell("手册 \"书友会\" {\n  开始 2026-09-15\n  奖励 { 奖项 \"全勤\" 整期 当 打卡 >= 28 }\n}\n", language).Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
}
