using Playbook.Semantics.Formatting;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Tests.Formatting;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("第1天 20:00 通知 \"x\"", "day 1 at 20:00 notice \"x\"")]
    [InlineData("第7、14、21天 21:00 颁奖 \"x\"", "days 7, 14, 21 at 21:00 award \"x\"")]
    [InlineData("第-3至0天 20:00-21:30 消息 \"x\"", "days -3..0 at 20:00-21:30 message \"x\"")]
    [InlineData("每天 21:30 从第3天 至第28天 除 第5天 打卡 \"x\"", "every day at 21:30 from day 3 until day 28 except day 5 checkin \"x\"")]
    [InlineData("每3天 08:00 任务 \"x\"", "every 3 days at 08:00 task \"x\"")]
    [InlineData("每周六 19:00 共3次 直播 \"x\"", "every saturday at 19:00 3 times live \"x\"")]
    [InlineData("每周六 19:00 最多1次 直播 \"x\"", "every saturday at 19:00 at most 1 time live \"x\"")]
    [InlineData("每周一、三、日 20:00 话题 \"x\"", "every monday, wednesday, sunday at 20:00 topic \"x\"")]
    [InlineData("每周一至周五 08:00 早报 \"x\"", "every monday to friday at 08:00 morning-report \"x\"")]
    [InlineData("每2周周一、四 20:00 复盘 \"x\"", "every 2 weeks on monday, thursday at 20:00 review \"x\"")]
    [InlineData("每个工作日 08:00 遇节假日 顺延 早报 \"x\"", "every weekday at 08:00 on holidays later morning-report \"x\"")]
    [InlineData("每天 08:00 除 周末 任务 \"x\"", "every day at 08:00 except weekends task \"x\"")]
    [InlineData("每月1、15日 10:00 复盘 \"x\"", "every month on days 1, 15 at 10:00 review \"x\"")]
    [InlineData("每月1日 10:00 复盘 \"x\"", "every month on day 1 at 10:00 review \"x\"")]
    [InlineData("2026-12-01 至 2026-12-03 20:00 通知 \"x\"", "2026-12-01 to 2026-12-03 at 20:00 notice \"x\"")]
    [InlineData("12月25日、12月31日 20:00 通知 \"x\"", "12/25, 12/31 at 20:00 notice \"x\"")]
    [InlineData("每天 08:00 至 2026-12-28 任务 \"x\"", "every day at 08:00 until 2026-12-28 task \"x\"")]
    [InlineData("节日 元旦 10:00 关怀 \"x\"", "holiday new-year at 10:00 care \"x\"")]
    [InlineData("\"开营\" 前3天 20:00 通知 \"x\"", "3 days before \"开营\" at 20:00 notice \"x\"")]
    [InlineData("开营式 后1天 20:00 通知 \"x\"", "1 day after 开营式 at 20:00 notice \"x\"")]
    [InlineData("当 沉默 14天 消息 \"x\" 由 群主", "when silent 14 days message \"x\" by 群主")]
    [InlineData("第1天 20:00 仪式 开幕 \"x\" 由 群主 发到 公号、书友群 时长 60分钟 用 开场词", "day 1 at 20:00 ceremony 开幕 \"x\" by 群主 in 公号, 书友群 for 60 minutes using 开场词")]
    public void An_item_is_said_in_either_language(string chinese, string english)
    {
        Assert.Equal($"playbook 甲 {{ schedule {{ {english} }} }}\n", Formatted.Of($"手册 甲 {{ 日程 {{ {chinese} }} }}", Language.English));
        Assert.Equal($"手册 甲 {{ 日程 {{ {chinese} }} }}\n", Formatted.Of($"playbook 甲 {{ schedule {{ {english} }} }}", Language.Chinese));
    }

    [Theory]
    [InlineData("门槛 { 费用 19.9元 { 退还 当 打卡 >= 21 且 (发言 >= 5 或 非 投诉 > 0) } }", "entry { fee 19.9 CNY { refund when checkin >= 21 and (speak >= 5 or not complaint > 0) } }")]
    [InlineData("门槛 { 任一 { 作品 \"读后感\" 审核 点评官 }  审批 群主 24小时内 }", "entry { any of { work \"读后感\" reviewed by 点评官 }  approve 群主 within 24 hours }")]
    [InlineData("门槛 { 转发 朋友圈 { 评论 11人 \"好书\"  凭 截图  优惠 5元 } }", "entry { repost moments { comments 11 people \"好书\"  proof screenshot  discount 5 CNY } }")]
    [InlineData("目标 拉新 { 指标 入群人数  目标值 200  截止 第30天 }", "goal 拉新 { metric members  target 200; by day 30 }")]
    [InlineData("目标 拉新 { 指标 \"自己的指标\"  阶段 获取 }", "goal 拉新 { metric \"自己的指标\"  stage acquisition }")]
    [InlineData("群规 { 违反 提醒 → 重申 → 移出 }", "rules { breach remind -> restate -> remove }")]
    [InlineData("奖励 { 预算 1500元 来自 入群费 }", "rewards { budget 1500 CNY from entry-fees }")]
    [InlineData("奖励 { 积分 { 打卡 +1 每天最多 1  邀请 +10 累计最多 50 } }", "rewards { points { checkin +1 at most 1 per day  invite +10 at most 50 in total } }")]
    [InlineData("奖励 { 奖项 甲 每周 前3名 按 被采纳回答 { 奖品 \"书签\" 价值 30元 最多 1份 } }", "rewards { award 甲 every week top 3 by accepted-answer { prize \"书签\" worth 30 CNY at most 1 piece } }")]
    [InlineData("奖励 { 等级 书虫 从 100分 }", "rewards { level 书虫 from 100 points }")]
    [InlineData("渠道 公号 公众号 \"好书\" { 安静时间 09:00-18:00 { 允许 答疑、任务 } }", "channel 公号 official-account \"好书\" { quiet 09:00-18:00 { allow qna, task } }")]
    [InlineData("角色 群主 \"群主\" 类型 群主 { 人数 每100人 1  技能 用户运营、热爱社交  指标 打卡 >= 1 }", "role 群主 \"群主\" kind owner { holders 1 per 100 people  skills 用户运营, 热爱社交  kpi 打卡 >= 1 }")]
    [InlineData("文案 欢迎语 发到 书友群 \"你好\"", "copy welcome in 书友群 \"你好\"")]
    public void A_statement_is_said_in_either_language_and_names_stay(string chinese, string english)
    {
        Assert.Equal($"playbook 甲 {{ {english} }}\n", Formatted.Of($"手册 甲 {{ {chinese} }}", Language.English));
        Assert.Equal($"手册 甲 {{ {chinese} }}\n", Formatted.Of($"playbook 甲 {{ {english} }}", Language.Chinese));
    }

    [Theory]
    [InlineData("周期 两周", "周期 2周")]
    [InlineData("群规 { 说明 \"a\" }", "群规 { 说明 \"a\" }")]
    [InlineData("门槛 { 费用 ￥19.9 }", "门槛 { 费用 19.9元 }")]
    [InlineData("日程 { 每晚8点 任务 \"x\" { 提醒 提前半小时 } }", "日程 { 每天 20:00 任务 \"x\" { 提醒 提前半小时 } }")]
    [InlineData("日程 { 每两周周一三五 20点半 上课 \"x\" }", "日程 { 每2周周一、三、五 20:30 课程 \"x\" }")]
    public void What_has_several_spellings_gets_the_canonical_one(string written, string canonical)
    {
        var text = Formatted.Of($"手册 甲 {{ {written} }}", Language.Chinese);
        Assert.Equal($"手册 甲 {{ {canonical} }}\n", text);
        Assert.Equal(text, Formatted.Of(Formatted.Of(text, Language.English), Language.Chinese));
    }

    [Fact]
    public void A_channel_called_by_its_kind_keeps_its_name() =>
        Assert.Equal("channel 微博\nchannel 微信群 weibo\n", Formatted.Of("渠道 微博\n渠道 微信群 微博\n", Language.English));

    [Fact]
    public void Likeness_sees_another_value_and_another_order()
    {
        Assert.False(Likeness.Of(Formatted.Parse("周期 30天"), Formatted.Parse("周期 31天")));
        Assert.False(Likeness.Of(Formatted.Parse("痛点 \"a\"、\"b\""), Formatted.Parse("痛点 \"b\"、\"a\"")));
        Assert.False(Likeness.Of(Formatted.Parse("周期 30天"), Formatted.Parse("周期 30天\n周期 30天")));
    }
}
