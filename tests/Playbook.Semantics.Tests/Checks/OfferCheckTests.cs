namespace Playbook.Semantics.Tests.Checks;

/// <summary>What is sold, announced and cleared out is as it was said.</summary>
public sealed class OfferCheckTests
{
    private const string Times = "时间 第16天 20:00\n负责 群主\n";

    [Fact]
    public void A_price_is_below_the_list_price()
    {
        CheckedModel.IsFine("转化 营 \"冬令营\" { 价格 899元  原价 999元 }");
        CheckedModel.IsFine("转化 营 \"冬令营\" { 价格 899元  原价 100美元 }");
        CheckedModel.Finds(
            "转化 营 \"冬令营\" { 价格 999元  原价 999元 }", "PB3220", "转化 营 \"冬令营\"", "“冬令营”卖 999 元，原价却只有 999 元", "“冬令营” costs ¥999, though the list price is ¥999");
    }

    [Fact]
    public void A_sale_ends_after_it_begins()
    {
        CheckedModel.IsFine($"转化 营 \"冬令营\" {{\n{Times}截止 第18天 22:00\n}}");
        CheckedModel.Finds(
            $"转化 营 \"冬令营\" {{\n{Times}截止 第16天 20:00\n}}", "PB3221", "第16天 20:00", "“冬令营”12月16日 20:00截止，那时还没开卖", "“冬令营” ends December 16 at 20:00, before it begins");
    }

    [Fact]
    public void Countdowns_run_while_a_sale_lasts()
    {
        CheckedModel.IsFine($"转化 营 \"冬令营\" {{\n{Times}截止 第18天 22:00\n倒计时 提前1天 20:00、提前2小时\n}}");
        CheckedModel.Finds(
            $"转化 营 \"冬令营\" {{\n{Times}截止 第18天 22:00\n倒计时 提前3天\n}}", "PB3222", "提前3天", "“冬令营”的倒计时落在12月15日 22:00，不在开卖到截止之间", "A countdown of “冬令营” falls on December 15 at 22:00, not between its beginning and its end");
        CheckedModel.Finds(
            $"转化 营 \"冬令营\" {{\n{Times}截止 第18天 22:00\n倒计时 第19天 20:00\n}}", "PB3222", "第19天 20:00", "“冬令营”的倒计时落在12月19日 20:00，不在开卖到截止之间", "A countdown of “冬令营” falls on December 19 at 20:00, not between its beginning and its end");
    }

    [Fact]
    public void A_group_is_no_larger_than_the_stock()
    {
        CheckedModel.IsFine("转化 灯 \"头灯\" { 成团人数 3人  数量 3份 }");
        CheckedModel.Finds("转化 灯 \"头灯\" { 成团人数 5人  数量 3份 }", "PB3223", "转化 灯 \"头灯\"", "“头灯”要 5 人成团，却只有 3 份", "“头灯” takes groups of 5, and there are only 3");
    }

    [Fact]
    public void A_form_of_sale_says_what_it_cannot_do_without()
    {
        CheckedModel.IsFine("转化 灯 \"头灯\" { 玩法 拼团  负责 群主  成团人数 3人  截止 第18天 20:00 }");
        CheckedModel.Finds("转化 灯 \"头灯\" { 玩法 限时优惠 }", "PB3224", "转化 灯 \"头灯\"", "“头灯”是限时优惠，还要写上截止", "“头灯” is a limited discount and has to say its deadline");
    }

    [Fact]
    public void What_becomes_of_a_group_is_announced_before()
    {
        CheckedModel.IsFine("结束以后 {\n去向 解散\n负责 群主\n时间 第28天 20:00\n通知 提前3天 20:00\n}");
        CheckedModel.Finds(
            "结束以后 {\n去向 解散\n负责 群主\n时间 第28天 20:00\n通知 第29天 20:00\n}", "PB3225", "第29天 20:00", "“结束以后”的通知排在12月29日 20:00，那时已经生效了", "“结束以后” is announced on December 29 at 20:00, when it has taken effect already");
    }

    [Fact]
    public void Clean_ups_come_no_oftener_than_was_said()
    {
        CheckedModel.IsFine("退出 {\n周期 月度\n负责 群主\n时间 每月28日 20:00\n}");
        CheckedModel.IsFine("退出 {\n周期 季度\n负责 群主\n时间 第28天 20:00\n}");
        CheckedModel.Finds(
            "退出 {\n周期 月度\n负责 群主\n时间 每周日 20:00\n}", "PB3226", "每周日 20:00", "写的是月度清理，时间却排得更勤", "Clean-ups are said to be monthly, but the date makes them come oftener");
    }
}
