using Playbook.Syntax.Words;

namespace Playbook.Semantics.Tests.Formatting;

public sealed class LayoutTests
{
    [Theory]
    [InlineData("主题：“共读”，「同行」", "主题:  “共读”、「同行」")]
    [InlineData("退还 当 打卡≥２１ 且（发言＝＝5）", "退还  当 打卡 >= 21 且 (发言 = 5)")]
    [InlineData("人数 30 .. 200人", "人数  30..200人")]
    [InlineData("人数 每 100 人 1", "人数  每100人 1")]
    [InlineData("holders 1   per 100members", "holders  1 per 100 members")]
    [InlineData("提醒 当天08:00、提前 1 小时，前 1 天 20:00", "提醒  当天 08:00、提前1小时、前1天 20:00")]
    [InlineData("打卡 +1 每天 最多 1", "打卡  +1 每天最多 1")]
    [InlineData("违反 提醒->重申=>移出", "违反  提醒 → 重申 → 移出")]
    [InlineData("breach remind→restate", "breach  remind -> restate")]
    [InlineData("第1天20:00通知\"开营\"由 群主 发到 公号,书友群", "第1天 20:00 通知 \"开营\" 由 群主 发到 公号、书友群")]
    [InlineData("每月7日 、22日 10:00 复盘 \"x\"", "每月7日、22日 10:00 复盘 \"x\"")]
    [InlineData("每2周 周一、四 20:00 话题 \"x\"", "每2周周一、四 20:00 话题 \"x\"")]
    [InlineData("days -3 .. 0 at 20:00 notice \"x\"", "days -3..0 at 20:00 notice \"x\"")]
    [InlineData("字数 100字节", "字数  100字节")]
    public void Marks_and_spaces_inside_a_phrase_get_their_usual_form(string written, string expected) =>
        Assert.Equal(expected + "\n", Formatted.Of(written));

    [Fact]
    public void Fields_stand_in_two_columns_until_a_block_or_a_blank_line()
    {
        const string Written = """
            手册 甲 {
            门槛 {
            费用 19.9元 { 退还 当 打卡 >= 21 }
              任一 { 作品 "读后感"
            }
                提问 "为什么来？"
            候补名单 50人

            说明 "先付费后进群"
            }
            }
            """;
        Assert.Equal(
            """
            手册 甲 {
              门槛 {
                费用  19.9元 { 退还 当 打卡 >= 21 }
                任一 {
                  作品  "读后感"
                }
                提问      "为什么来？"
                候补名单  50人

                说明  "先付费后进群"
              }
            }

            """.ReplaceLineEndings("\n"),
            Formatted.Of(Written));
    }

    [Fact]
    public void Items_in_a_row_stand_in_columns_by_display_width_and_one_alone_does_not()
    {
        const string Written = """
            手册 "x" {
              日程 {
                每天 08:00 任务 "今日共读" 由 内容官
                every wednesday at 20:00 topic "Question" by 提问官

                第1天 20:00   仪式   "开营"   由 群主
              }
            }
            """;
        Assert.Equal(
            """
            手册 "x" {
              日程 {
                每天 08:00                任务   "今日共读"  由 内容官
                every wednesday at 20:00  topic  "Question"  by 提问官

                第1天 20:00 仪式 "开营" 由 群主
              }
            }

            """.ReplaceLineEndings("\n"),
            Formatted.Of(Written));
    }

    [Fact]
    public void A_part_much_wider_than_the_others_does_not_push_them_away()
    {
        const string Written = "日程 {\n每天 08:00 任务 \"a\"\n第1、2、3、4、5、6、7、8、9、10、11、12、13、14、15、16、17天 08:00 任务 \"b\"\n每周三 08:00 任务 \"c\"\n}\n";
        Assert.Equal(
            "日程 {\n  每天 08:00    任务  \"a\"\n  第1、2、3、4、5、6、7、8、9、10、11、12、13、14、15、16、17天 08:00  任务  \"b\"\n  每周三 08:00  任务  \"c\"\n}\n",
            Formatted.Of(Written));
    }

    [Fact]
    public void Declarations_of_a_kind_stand_in_columns()
    {
        const string Written = "角色 群主 \"群主\" 类型 群主 { 人数 1 }\n角色 内容官 editor \"内容官\" 类型 内容官 { 人数 1 志愿 }\n渠道 公号 公众号 \"好书\"\n";
        Assert.Equal(
            "角色 群主          \"群主\"   类型 群主   { 人数 1 }\n角色 内容官 editor \"内容官\" 类型 内容官 { 人数 1  志愿 }\n渠道 公号 公众号 \"好书\"\n",
            Formatted.Of(Written));
    }

    [Fact]
    public void Declarations_of_different_kinds_share_no_columns_and_one_with_lines_below_it_shares_none() =>
        Assert.Equal(
            """
            手册 "晨跑" {
              开始  2027-03-01
              渠道 跑团群 微信群 "晨跑一群" { 人数 30..200 }
              渠道 公号 公众号   "好书"
              角色 团长 "团长" { 人数 1 }
              门槛 { 费用 19元 }
              阶段 破冰 第1至7天
              断言 "每周一场" 每周 直播 >= 1
              断言 "安静"     没有 直播 在 周末
              角色 内容官 editor "内容官" 类型 内容官 {
                人数  1
              }
              角色 甲 "甲"
            }

            """.ReplaceLineEndings("\n"),
            Formatted.Of("""
            手册 "晨跑" {
            开始 2027-03-01
            渠道 跑团群 微信群 "晨跑一群" { 人数 30..200 }
            渠道 公号 公众号 "好书"
            角色 团长 "团长" { 人数 1 }
            门槛 { 费用 19元 }
            阶段 破冰 第1至7天
            断言 "每周一场" 每周 直播 >= 1
            断言 "安静" 没有 直播 在 周末
            角色 内容官 editor "内容官" 类型 内容官 {
            人数 1
            }
            角色 甲 "甲"
            }
            """));

    [Fact]
    public void Comments_stay_where_they_are_and_at_most_one_blank_line_stays()
    {
        const string Written = "\n\n# 开头\n\n\n手册 \"x\" { # 头\n\n   开始 2026-12-01    # 周二\n# 中间\n  周期 30天 # 一个月\n\n\n  # 最后\n}\n// 完\n\n";
        Assert.Equal(
            "# 开头\n\n手册 \"x\" {  # 头\n  开始  2026-12-01  # 周二\n  # 中间\n  周期  30天        # 一个月\n\n  # 最后\n}\n// 完\n",
            Formatted.Of(Written));
    }

    [Fact]
    public void A_text_block_follows_the_indent_of_its_line_and_keeps_its_value()
    {
        const string Written = "日程 {\n第1天 20:00 通知 \"x\" {\n文案 \"\"\"\n一\n  二  \n\n三\n  \"\"\"\n}\n}\n";
        const string Expected = "日程 {\n  第1天 20:00 通知 \"x\" {\n    文案  \"\"\"\n      一\n        二  \n\n      三\n      \"\"\"\n  }\n}\n";
        Assert.Equal(Expected, Formatted.Of(Written));
    }

    [Fact]
    public void A_text_block_with_words_on_the_line_of_its_quotes_is_not_touched()
    {
        const string Written = "文案 \"\"\"一\n      二\n  \"\"\"\n";
        Assert.Equal(Written.Replace("文案 ", "文案  ", StringComparison.Ordinal), Formatted.Of(Written));
    }

    [Fact]
    public void A_block_on_one_line_stays_there_while_it_is_not_too_long()
    {
        var duties = string.Join(" ", Enumerable.Repeat("职责 \"整理一周的精华发到群里\"", 6));
        Assert.Equal("角色 内容官 { 人数 1  志愿 }\n", Formatted.Of("角色 内容官 {人数 1；志愿}"));
        Assert.Equal(7 + 2, Formatted.Of($"角色 内容官 {{ 人数 1 {duties} }}").Split('\n').Length - 1);
        Assert.Equal("角色 内容官 { }\n", Formatted.Of("角色 内容官 {}"));
        Assert.Equal("角色 内容官 {\n}\n", Formatted.Of("角色 内容官 {\n\n}"));
    }

    [Fact]
    public void A_semicolon_stays_where_the_line_would_be_read_otherwise()
    {
        Assert.Equal("角色 甲 { 人数 1; 类型 群主 }\n", Formatted.Of("角色 甲 { 人数 1；类型 群主 }"));
        Assert.Equal("目标 甲 { 目标值 200  截止 第30天 }\n", Formatted.Of("目标 甲 { 目标值 200；截止 第30天 }"));
    }

    [Fact]
    public void Line_ends_are_those_of_the_first_line() =>
        Assert.Equal("手册 \"x\" {\r\n  周期  30天\r\n}\r\n", Formatted.Of("手册 \"x\" {\r\n周期 30天\n}"));

    [Fact]
    public void Names_and_texts_in_full_width_stay() =>
        Assert.Equal("角色 ＶＩＰ群主 “Ｈｏｓｔ” kind owner\n", Formatted.Of("角色　ＶＩＰ群主　“Ｈｏｓｔ”　ｋｉｎｄ owner"));

    [Fact]
    public void A_line_in_a_language_is_one_language_or_the_other_by_its_first_word() =>
        Assert.Equal("痛点  \"a\"、\"b\"\npains  \"a\", \"b\"\n", Formatted.Of("痛点 \"a\",\"b\"\n\npains \"a\"、\"b\"").Replace("\n\n", "\n", StringComparison.Ordinal));

    [Fact]
    public void Words_of_an_unknown_block_keep_their_spelling() =>
        Assert.Equal("自定义 { 主题 \"x\" }\n", Formatted.Of("自定义 { 主题 \"x\" }", Language.English).Replace("  ", " ", StringComparison.Ordinal));
}
