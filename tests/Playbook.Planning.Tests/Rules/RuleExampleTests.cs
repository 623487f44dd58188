using Playbook.Syntax.Words;

namespace Playbook.Planning.Tests.Rules;

/// <summary>Examples as a strategist types them, and what comes out.</summary>
public sealed class RuleExampleTests
{
    [Theory]
    [InlineData("打卡 第1至28天\n期望 获得 全勤书友\n期望 积分 28\n期望 等级 书虫\n期望 退还 19.9元")]
    [InlineData("checkin every day until day 28\nexpect wins 全勤书友\nthen points 28\nexpect level 书虫")]
    [InlineData("打卡 第1天 5次\n期望 积分 1\n期望 打卡 = 5\n期望 等级 无\n期望 退还 0元\n期望 不得 全勤书友")]
    [InlineData("假如 打卡 = 21、发言 = 5\n那么 退还 19.9元\n期望 发言 >= 5 且 打卡 < 22")]
    [InlineData("假如 打卡 = 60\n期望 积分 30\n期望 打卡 = 60")]
    [InlineData("转介绍 第3天 2人\n转介绍 第4天 9人\n期望 积分 50")]
    [InlineData("refer day 3\nexpect points 10")]
    [InlineData("广告 第2天 5次\n期望 积分 -20")]
    [InlineData("发言 第20天 3次\n期望 沉默 = 10\n期望 入群天数 = 30")]
    [InlineData("入群 第11天\n期望 入群天数 = 20\n期望 沉默 = 19")]
    [InlineData("假如 沉默 = 14\n期望 沉默 >= 14")]
    [InlineData("假如 积分 = 20\n期望 等级 书虫")]
    [InlineData("打卡 每天 除 每周日\n期望 积分 26")]
    [InlineData("申请 { 付费 19.9元 }\n期望 拒绝 \"读后感\"")]
    [InlineData("申请 { 付费 10元  邀请 书友 }\n期望 拒绝 \"只付了 10 元\"")]
    [InlineData("申请 { 付费 19.9元  邀请 路人 }\n期望 拒绝 \"没有书友邀请\"")]
    [InlineData("申请 { 付费 19.9元  作品 待定  回答 \"三体\"  审批 通过 }\n期望 等待 \"作品还没看\"")]
    [InlineData("申请 { 付费 19.9元  作品 不通过 }\n期望 拒绝 \"没有通过\"")]
    [InlineData("申请 { 付费 19.9元  邀请 书友 }\n期望 等待 \"提问\"")]
    [InlineData("申请 { 付费 19.9元  邀请 书友  回答 \"三体\" }\n期望 等待 \"等群主审批\"")]
    [InlineData("申请 { 付费 19.9元  邀请 书友  回答 \"三体\"  审批 不通过 }\n期望 拒绝")]
    [InlineData("申请 { 付费 19.9元  邀请 书友  回答 \"三体\"  审批 通过 }\n期望 通过")]
    [InlineData("申请 { 付费 19.9元  邀请 书友  回答 \"三体\"  审批 通过  满员  排队 1人 }\n期望 等待 \"候补排第 2 位\"")]
    [InlineData("申请 { 付费 19.9元  邀请 书友  回答 \"三体\"  审批 通过  满员  排队 2人 }\n期望 拒绝 \"候补也没有位置\"")]
    [InlineData("申请 {\n付费 14.9元\n邀请 书友\n回答 \"三体\"\n审批 通过\n转发 朋友圈 { 评论 11人 \"好书共读\"  凭 截图 }\n}\n期望 通过\n打卡 第1至21天\n期望 退还 14.9元")]
    [InlineData("申请 {\n付费 14.9元\n邀请 书友\n转发 朋友圈 { 评论 10人  凭 截图 }\n}\n期望 拒绝 \"只付了 14.9 元\"")]
    public void What_was_expected_comes_out(string lines) =>
        Assert.Equal([], WrittenPlan.Findings($"样例 \"甲\" {{\n{lines}\n}}").Select(finding => finding.GetMessage(Language.Chinese)));

    [Theory]
    [InlineData(
        "打卡 第1至27天\n期望 获得 全勤书友", "PB3602",
        "样例“甲”期望获得“全勤书友”，结果是没有得到：打卡 27 次", "Example “甲”: expected the award “全勤书友”, got no award: 27 check-ins")]
    [InlineData(
        "打卡 第1天 3次\n期望 积分 3", "PB3603",
        "样例“甲”期望积分正好 3 分，结果是积分 1 分：打卡 3 次得 1 分（超过上限，少计 2 分）",
        "Example “甲”: expected exactly 3 points, got 1 point: 3 check-ins give 1 (2 beyond the caps)")]
    [InlineData(
        "打卡 第1至19天\n期望 等级 书虫", "PB3604",
        "样例“甲”期望等级“书虫”，结果是没有等级：一共 19 分，“书虫”从 20 分起",
        "Example “甲”: expected the level “书虫”, got no level: 19 points in all, and “书虫” begins at 20")]
    [InlineData(
        "假如 打卡 = 20\n期望 退还 19.9元", "PB3605",
        "样例“甲”期望退还 19.9 元，结果是0 元：要打卡满 21 次，实际打卡 20 次",
        "Example “甲”: expected ¥19.90 back, got ¥0: it takes 21 or more check-ins, and there are 20 check-ins")]
    [InlineData(
        "申请 { 付费 19.9元 }\n期望 通过", "PB3601",
        "样例“甲”期望通过，结果是拒绝：没有交作品：一段 100 字以上的读后感；没有书友邀请",
        "Example “甲”: expected accepted, got refused: no work handed in: 一段 100 字以上的读后感; not invited: 书友")]
    public void What_comes_out_differently_is_told_with_its_reason(string lines, string code, string zh, string en)
    {
        var finding = Assert.Single(WrittenPlan.Findings($"样例 \"甲\" {{\n{lines}\n}}"));
        Assert.Equal(code, finding.Code);
        Assert.Equal(zh, finding.GetMessage(Language.Chinese));
        Assert.Equal(en, finding.GetMessage(Language.English));
        Assert.StartsWith("期望", finding.Location!.Source.ToString(finding.Location.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_equal_answers_the_earlier_ones_win()
    {
        var findings = WrittenPlan.Findings("""
            样例 "同分看谁先到" {
              成员 小林 { 被采纳回答 第2天 10:00 3次   期望 获得 最佳答主 }
              成员 小周 { 被采纳回答 第1天 3次   期望 获得 最佳答主 }
            }
            """);
        var finding = Assert.Single(findings);
        Assert.Equal("样例“同分看谁先到 · 小林”期望获得“最佳答主”，结果是没有得到：第 1 名小周 3；第 2 名小林 3", finding.GetMessage(Language.Chinese));
    }

    [Fact]
    public void Members_below_the_minimum_take_no_part() =>
        Assert.Empty(WrittenPlan.Findings("样例 \"甲\" {\n回答 第1天 9次\n期望 不得 最佳答主\n}"));

    [Fact]
    public void An_example_with_a_mistake_is_not_worked_out()
    {
        var bound = WrittenPlan.Bind("样例 \"甲\" {\n打咔 第1天\n期望 积分 1\n}");
        Assert.Equal("PB2003", Assert.Single(bound.Diagnostics, finding => finding.Code.StartsWith("PB2", StringComparison.Ordinal)).Code);
        Assert.Empty(Assert.Single(bound.Playbooks).Examples);
    }

    [Fact]
    public void Two_members_of_an_example_have_different_names()
    {
        var bound = WrittenPlan.Bind("样例 \"甲\" {\n成员 小林 { 期望 积分 0 }\n成员 小林 { 期望 积分 0 }\n}");
        Assert.Equal("PB2202", Assert.Single(bound.Diagnostics, finding => finding.Code.StartsWith("PB2", StringComparison.Ordinal)).Code);
    }
}
