namespace Playbook.Semantics.Tests.Checks;

/// <summary>What blocks say must be possible together.</summary>
public sealed class BlockCheckTests
{
    [Fact]
    public void Staff_brings_in_what_it_costs()
    {
        CheckedModel.IsFine("编制 {\n预期月销售额 14000元\n岗位 \"班主任\" { 人数 2人  月成本 7000元 }\n}");
        CheckedModel.Finds(
            "编制 {\n预期月销售额 13000元\n岗位 \"班主任\" { 人数 2人  月成本 7000元 }\n}",
            "PB3240", "编制", "编制一个月要花 14000 元，超过预期月销售额 13000 元", "The staff costs ¥14,000 a month, more than the expected sales of ¥13,000");
    }

    [Fact]
    public void Shares_of_tiers_are_parts_of_one_whole()
    {
        CheckedModel.IsFine("分层 \"甲\" { 预算占比 60% }\n分层 \"乙\" { 预算占比 40% }");
        CheckedModel.Finds(
            "分层 \"甲\" { 预算占比 60% }\n分层 \"乙\" { 预算占比 50.5% }",
            "PB3241", "分层 \"乙\"", "各分层的预算占比加起来是 110.5%", "The budget shares of the tiers add up to 110.5%");
    }

    [Fact]
    public void A_core_group_fits_into_its_group()
    {
        CheckedModel.IsFine("渠道 小圈 微信群 \"小圈\" { 人数 10..20 }\n核心群 \"智囊\" { 人数 20人  渠道 小圈 }");
        CheckedModel.Finds(
            "渠道 小圈 微信群 \"小圈\" { 人数 10..15 }\n核心群 \"智囊\" { 人数 20人  渠道 小圈 }",
            "PB3242", "核心群 \"智囊\"", "核心群“智囊”写了 20 人，“小圈”最多只有 15 人", "The core group “智囊” is of 20 people, but “小圈” holds 15 at most");
    }

    [Theory]
    [InlineData("方案 \"三行\"  指标 活跃率")]
    [InlineData("方案 \"三行\"、\"十行\"")]
    public void An_experiment_compares(string fields)
    {
        CheckedModel.IsFine("实验 \"欢迎语\" { 方案 \"三行\"、\"十行\"  指标 活跃率 }");
        CheckedModel.Finds(
            $"实验 \"欢迎语\" {{ {fields} }}",
            "PB3243", "实验 \"欢迎语\"", "实验“欢迎语”没有可比的东西：要两种以上方案，和一个指标", "The experiment “欢迎语” compares nothing: it takes two variants or more, and a metric");
    }

    [Fact]
    public void A_score_is_from_0_to_10() => CheckedModel.Finds(
        "自评 { 同好 11 }", "PB2305", "11", "“11”不合适，这里要0 到 10 分", "11 will not do; expected 0 to 10 points");
}
