namespace Playbook.Semantics.Tests.Checks;

public sealed class RuleCheckTests
{
    private const string Points = "积分 { 打卡 +1 每天最多 1 }\n";

    [Fact]
    public void An_entry_asks_for_something()
    {
        CheckedModel.IsFine("门槛 { 费用 19.9元 }");
        CheckedModel.IsFine("门槛 { 提问 \"最近读了什么？\" }");
        CheckedModel.Finds("门槛 { }", "PB3209", "手册 \"书友会\"", "门槛里没有任何条件、提问或审批，谁都能进", "The entry asks nothing and nobody approves, so anyone gets in");
    }

    [Theory]
    [InlineData(30, null)]
    [InlineData(31, "PB3210")]
    public void A_refund_can_be_earned_within_the_days(int checkIns, string? code)
    {
        var lines = $"奖励 {{\n{Points}}}\n门槛 {{ 费用 19.9元 {{ 退还 当 打卡 >= {checkIns} }} }}";
        if (code is null)
        {
            CheckedModel.IsFine(lines);
        }
        else
        {
            CheckedModel.Finds(lines, code, "打卡 >= 31", "退费条件“打卡满 31 次”在 30 天里做不到", "Within 30 days nobody can meet the refund condition: 31 or more check-ins");
        }
    }

    [Fact]
    public void An_award_says_what_is_given() => CheckedModel.Finds(
        "奖励 { 奖项 \"全勤\" 当 打卡 >= 28 }", "PB3212", "奖项 \"全勤\" 当 打卡 >= 28", "奖项“全勤”没有写奖品", "The award “全勤” has no prize");

    [Theory]
    [InlineData("打卡 >= 30", null, null, null)]
    [InlineData("打卡 >= 31 或 积分 > 30", "PB3213", "奖项“全勤”的条件“打卡满 31 次，或者积分超过 30 分”没有人做得到", "Nobody can meet the condition of the award “全勤”: 31 or more check-ins or more than 30 points")]
    [InlineData("打卡 >= 31", "PB3213", "奖项“全勤”的条件“打卡满 31 次”没有人做得到", "Nobody can meet the condition of the award “全勤”: 31 or more check-ins")]
    public void A_condition_asks_for_no_more_than_the_days_allow(string condition, string? code, string? zh, string? en)
    {
        var lines = $"奖励 {{\n{Points}奖项 \"全勤\" 当 {condition} {{ 奖品 \"书签\" }}\n}}";
        if (code is null)
        {
            CheckedModel.IsFine(lines);
        }
        else
        {
            CheckedModel.Finds(lines, code, condition, zh!, en!);
        }
    }

    [Fact]
    public void The_least_that_counts_can_be_reached()
    {
        CheckedModel.IsFine($"奖励 {{\n{Points}奖项 \"周榜\" 每周 前3名 按 打卡 {{ 至少 7分  奖品 \"书签\" }}\n}}");
        CheckedModel.Finds(
            $"奖励 {{\n{Points}奖项 \"周榜\" 每周 前3名 按 打卡 {{ 至少 8分  奖品 \"书签\" }}\n}}",
            "PB3214", "奖项 \"周榜\" 每周 前3名 按 打卡", "奖项“周榜”要至少 8，按规则最多只能到 7", "The award “周榜” asks for 8 at least, but the rules give 7 at most");
    }

    [Fact]
    public void A_level_takes_points_that_can_be_earned()
    {
        CheckedModel.IsFine($"奖励 {{\n{Points}等级 书虫 从 30分\n}}");
        CheckedModel.IsFine("奖励 {\n积分 { 打卡 +1 }\n等级 书虫 从 300分\n}");
        CheckedModel.Finds(
            $"奖励 {{\n{Points}等级 书虫 从 31分\n}}",
            "PB3215", "等级 书虫 从 31分", "等级“书虫”要 31 分，按积分规则 30 天最多 30 分", "The level “书虫” takes 31 points, but 30 days give 30 at most");
    }

    [Fact]
    public void Prizes_fit_the_budget_when_everything_is_won()
    {
        // Five weeks of three bookmarks at 30 yuan are 450 yuan.
        CheckedModel.IsFine($"奖励 {{\n预算 450元\n{Points}奖项 \"周榜\" 每周 前3名 按 打卡 {{ 奖品 \"书签\" 价值 30元 }}\n}}");
        CheckedModel.Finds(
            $"奖励 {{\n预算 449元\n{Points}奖项 \"周榜\" 每周 前3名 按 打卡 {{ 奖品 \"书签\" 价值 30元 }}\n}}",
            "PB3216", "奖励", "奖品最多要花 450 元，超过预算 449 元", "The prizes can cost ¥450, which is more than the budget of ¥449");
    }

    [Fact]
    public void A_prize_for_all_who_meet_a_condition_is_priced_by_its_number_or_by_the_seats()
    {
        const string Award = "奖项 \"全勤\" 当 打卡 >= 28 {{ 奖品 \"签名书\" 价值 60元{0} }}";
        CheckedModel.IsFine($"奖励 {{\n预算 600元\n{string.Format(System.Globalization.CultureInfo.InvariantCulture, Award, " 最多 10份")}\n}}");
        CheckedModel.Finds(
            $"奖励 {{\n预算 600元\n{string.Format(System.Globalization.CultureInfo.InvariantCulture, Award, "")}\n}}",
            "PB3217", "\"签名书\"", "奖项“全勤”凡满足条件都有奖品，又没有上限，算不出最多花多少", "Everyone who meets its condition gets the prize of “全勤”, without limit, so its cost cannot be known");
        CheckedModel.Finds(
            $"渠道 群 微信群 \"群\" {{ 人数 30..100 }}\n奖励 {{\n预算 600元\n{string.Format(System.Globalization.CultureInfo.InvariantCulture, Award, "")}\n}}",
            "PB3216", "奖励", "奖品最多要花 6000 元，超过预算 600 元", "The prizes can cost ¥6,000, which is more than the budget of ¥600");
    }

    [Fact]
    public void Prizes_are_priced_in_the_currency_of_the_budget() => CheckedModel.Finds(
        $"奖励 {{\n预算 449元\n{Points}奖项 \"周榜\" 每周 前3名 按 打卡 {{ 奖品 \"书签\" 价值 5美元 }}\n}}",
        "PB3218", "\"书签\"", "奖项“周榜”的奖品以 USD 计价，预算以 CNY 计价，没法相加", "The prize of “周榜” is priced in USD, the budget in CNY; they cannot be added up");
}
