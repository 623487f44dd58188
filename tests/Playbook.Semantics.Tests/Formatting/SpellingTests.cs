using System.Text.RegularExpressions;
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
    [InlineData("每周六 集合时刻 打卡 \"x\"", "every saturday at 集合时刻 checkin \"x\"")]
    [InlineData("每天 gather 至第27天 打卡 \"x\"", "every day at gather until day 27 checkin \"x\"")]
    [InlineData("每周六 集合时刻 打卡 晨跑 \"x\" 由 群主", "every saturday at 集合时刻 checkin 晨跑 \"x\" by 群主")]
    [InlineData("每周六 在 直播 打卡 \"x\"", "every saturday at 直播 checkin \"x\"")]
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
    [InlineData("信号 转介绍 refer \"带来新书友\" { 计量 \"位\" }", "signal 转介绍 refer \"带来新书友\" { measure \"位\" }")]
    [InlineData("奖励 { 积分 { 转介绍 +5 累计最多 50 } }", "rewards { points { 转介绍 +5 at most 50 in total } }")]
    [InlineData("断言 \"x\" 所有 消息 时间 <= 22:00 { 级别 警告 }", "check \"x\" every message time <= 22:00 { level warning }")]
    [InlineData("断言 \"x\" 话题 空档 <= 6天 在 共读", "check \"x\" topic gap <= 6 days in 共读")]
    [InlineData("断言 \"x\" 没有 直播 在 工作日", "check \"x\" no live on weekdays")]
    [InlineData("断言 \"x\" 每周 直播 >= 1", "check \"x\" every week live >= 1")]
    [InlineData("样例 \"x\" { 打卡 每天  转介绍 2  期望 获得 全勤  期望 积分 28 }", "example \"x\" { checkin every day  转介绍 2  expect wins 全勤  expect points 28 }")]
    [InlineData("文案 欢迎语 发到 书友群 \"你好\"", "copy welcome in 书友群 \"你好\"")]
    public void A_statement_is_said_in_either_language_and_names_stay(string chinese, string english)
    {
        Assert.Equal($"playbook 甲 {{ {english} }}\n", Formatted.Of($"手册 甲 {{ {chinese} }}", Language.English));
        Assert.Equal($"手册 甲 {{ {chinese} }}\n", Formatted.Of($"playbook 甲 {{ {english} }}", Language.Chinese));
    }

    [Theory]
    [InlineData("参数 城市 city 文字", "parameter 城市 city text")]
    [InlineData("参数 费用 fee 金额 默认 19.9元", "parameter 费用 fee money default 19.9 CNY")]
    [InlineData("参数 形式 选项 线上、线下 默认 线上", "parameter 形式 one-of 线上, 线下 default 线上")]
    [InlineData("参数 时间 时刻 默认 20:00", "parameter 时间 time default 20:00")]
    [InlineData("参数 集合日 周几 默认 周六", "parameter 集合日 day-of-week default saturday")]
    [InlineData("日程 { 每周 集合日 20:00 打卡 晨跑 \"晨跑\" }", "schedule { every week on 集合日 at 20:00 checkin 晨跑 \"晨跑\" }")]
    [InlineData("日程 { 每2周 集合日 在 集合时刻 打卡 晨跑 \"晨跑\" }", "schedule { every 2 weeks on 集合日 at 集合时刻 checkin 晨跑 \"晨跑\" }")]
    [InlineData("开始 2026-12-01", "start 2026-12-01")]
    [InlineData("渠道 书友群 微信群 \"群\"", "channel 书友群 wechat-group \"群\"")]
    [InlineData("去掉 门槛", "without 门槛")]
    [InlineData("日程 { 改 \"开营\" 第2天 19:00 由 群主 { 提醒 提前1小时 } }", "schedule { change \"开营\" day 2 at 19:00 by 群主 { remind 1 hour before } }")]
    [InlineData("日程 { 本周之问 每周四 21:00 { 提醒 当天 08:00 } }", "schedule { 本周之问 every thursday at 21:00 { remind same day 08:00 } }")]
    public void A_line_of_a_blueprint_is_said_in_either_language(string chinese, string english)
    {
        Assert.Equal($"blueprint 甲 based on 乙 {{\n  {english}\n}}\n", Formatted.Of($"蓝本 甲 基于 乙 {{\n{chinese}\n}}", Language.English).Replace("  ", " ", StringComparison.Ordinal).Replace("\n ", "\n  ", StringComparison.Ordinal));
        Assert.Equal($"蓝本 甲 基于 乙 {{\n  {chinese}\n}}\n", Formatted.Of($"blueprint 甲 based on 乙 {{\n{english}\n}}", Language.Chinese).Replace("  ", " ", StringComparison.Ordinal).Replace("\n ", "\n  ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_playbook_of_a_blueprint_gives_keeps_the_name_of_the_parameter() =>
        Assert.Equal(
            "playbook 上海 based on 读书会 each row \"营期.csv\" {\n  城市    \"上海\"\n  length  21 days\n}\n",
            Formatted.Of("手册 上海 基于 读书会 每行 \"营期.csv\" {\n城市 \"上海\"\n周期 21天\n}", Language.English));

    [Theory]
    [InlineData("押金 30元", "押金 30 CNY")]
    [InlineData("押金 ￥30", "押金 30 CNY", "押金 30元")]
    [InlineData("次数 30天", "次数 30 days")]
    [InlineData("集合日 周六", "集合日 saturday")]
    [InlineData("集合日 星期三", "集合日 wednesday", "集合日 周三")]
    [InlineData("集合日 周二、周四", "集合日 tuesday, thursday")]
    [InlineData("集合日 每周一至周五", "集合日 every monday to friday")]
    [InlineData("直播课 是", "直播课 yes")]
    [InlineData("直播课 要；押金 3元", "直播课 yes; 押金 3 CNY", "直播课 是；押金 3元")]
    [InlineData("城市 是 直播课 否 押金 30元", "城市 是 直播课 no 押金 30 CNY")]
    [InlineData("形式 是", "形式 是")]
    public void A_value_of_a_parameter_is_spelt_as_its_type_tells(string written, string english, string? canonical = null)
    {
        const string Zh = "蓝本 甲 {\n  参数 城市 文字\n  参数 押金 金额\n  参数 次数 天数\n  参数 集合日 周几\n}\n蓝本 乙 基于 甲 {\n  参数 直播课 是否 默认 否\n  参数 形式 选项 是、否\n}\n";
        var spelt = Formatted.Of($"{Zh}手册 丙 基于 乙 {{ {written} }}\n", Language.English);
        Assert.EndsWith($"playbook 丙 based on 乙 {{ {english} }}\n", spelt, StringComparison.Ordinal);
        Assert.Contains("parameter 直播课 yes-no default no", Regex.Replace(spelt, " +", " "), StringComparison.Ordinal);
        Assert.EndsWith($"手册 丙 基于 乙 {{ {(canonical ?? written).Replace("；", "; ", StringComparison.Ordinal)} }}\n", Formatted.Of(spelt, Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_given_to_a_blueprint_of_another_file_stays_as_it_is() =>
        Assert.Equal("playbook 丙 based on 乙 { 押金 30元；直播课 是 }\n".Replace("；", "; ", StringComparison.Ordinal), Formatted.Of("手册 丙 基于 乙 { 押金 30元; 直播课 是 }", Language.English));

    [Fact]
    public void The_name_of_a_time_stands_in_the_column_of_the_time() =>
        Assert.Equal(
            "手册 甲 {\n  日程 {\n    每天 20:00       通知  \"x\"\n    每周六 集合时刻  打卡  \"晨跑\"\n  }\n}\n",
            Formatted.Of("手册 甲 {\n日程 {\n每天 20:00 通知 \"x\"\n每周六  集合时刻 打卡 \"晨跑\"\n}\n}"));

    [Fact]
    public void A_parameter_that_is_called_like_a_word_keeps_its_name() =>
        Assert.Equal(
            "blueprint 甲 { parameter 业务 text  origin 业务  locale zh-CN }\n",
            Formatted.Of("蓝本 甲 { 参数 业务 文字；来由 业务；语言 中文 }", Language.English));

    [Theory]
    [InlineData("每场直播 有 嘉宾", "every live has guest", "所有 直播 有 嘉宾")]
    [InlineData("每条消息 时间 <= 22:00", "every message time <= 22:00", "所有 消息 时间 <= 22:00")]
    [InlineData("没有直播 在 工作日", "no live on weekdays", "没有 直播 在 工作日")]
    [InlineData("所有 提醒 时间 <= 22:00  断言 \"y\" 没有 直播 在 周末", "every reminder time <= 22:00  check \"y\" no live on weekends", "所有 提醒 时间 <= 22:00  断言 \"y\" 没有 直播 在 周末")]
    [InlineData("每个话题 <= 3", "every topic <= 3", "所有 话题 <= 3")]
    public void Words_of_a_rule_without_a_space_between_come_apart(string written, string english, string canonical)
    {
        var spelt = Formatted.Of($"手册 甲 {{ 断言 \"x\" {written} }}", Language.English);
        Assert.Equal($"playbook 甲 {{ check \"x\" {english} }}\n", spelt);
        Assert.Equal($"手册 甲 {{ 断言 \"x\" {canonical} }}\n", Formatted.Of(spelt, Language.Chinese));
    }

    [Fact]
    public void A_role_that_begins_like_a_word_of_a_rule_keeps_its_name() =>
        Assert.Equal("playbook 甲 { check \"x\" every week 每日编辑 >= 1 }\n", Formatted.Of("手册 甲 { 断言 \"x\" 每周 每日编辑 >= 1 }", Language.English));

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
