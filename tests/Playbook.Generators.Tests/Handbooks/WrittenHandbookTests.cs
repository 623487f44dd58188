using Playbook.Planning;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Generators.Tests.Handbooks;

/// <summary>Handbooks of playbooks as a strategist types them.</summary>
public sealed class WrittenHandbookTests
{
    private static readonly Plan Diary = WrittenPlan.Of("""
        手册 "手帐社" {
          开始 2026-03-02
          角色 群主 "小满" { 人数 1 }
          渠道 群 微信群 "手帐一群"
          阶段 预热 第-14至0天
          目标 "写满二十一天" { 阶段 留存  任务 "每天一个题目" }
          启动准备 { 平台 "微信群建好"  时间 第-12天 10:00  负责 群主 }
          关怀 { 生日 { 祝福 "新的一岁"  怎么知道 "自愿登记的月和日" } }
          线下活动 茶会 "手帐茶会" { 时间 第26天 14:00  地点 "图书馆"  费用 59元
            时长 90分钟
            负责 群主 }
          栏目 页面 "周二页面包" { 时间 每周二 19:00  各期 "早春便签"、"一周菜单"  负责 群主 }
          退出 { 时间 第20天 20:00  提醒 前2天 19:00  负责 群主 }
          日程 { 第1天 20:00 通知 "开写" 由 群主 }
        }
        """);

    private static readonly Plan Table = WrittenPlan.Of("""
        playbook "Harbor Table" {
          start 2026-04-20
          role host "Wren" { holders 1 }
          channel lock wechat-group "Harbor Table"
          onboarding { steps "Say hello"  within-time 2 days  owner host }
          care { festival mothers "A line for Mum" { date holiday mothers-day at 10:00  owner host } }
          schedule { day 1 at 20:00 notice "We begin" by host }
        }
        """);

    [Fact]
    public void The_tasks_of_a_goal_stand_where_its_stage_does_and_nowhere_else() =>
        Assert.Equal(2, Make.File(Diary, "handbook-operator.md").Split("每天一个题目").Length);

    [Fact]
    public void Members_read_how_birthdays_are_kept() =>
        Assert.Contains("- **生日**：祝福语：新的一岁；生日从哪里来：自愿登记的月和日", Make.File(Diary, "handbook-member.md"), StringComparison.Ordinal);

    [Fact]
    public void Members_read_dates_and_the_team_reads_days()
    {
        Assert.Contains("- **时间**：3月27日 14:00\n", Make.File(Diary, "handbook-member.md"), StringComparison.Ordinal);
        Assert.Contains("- **时间**：第 26 天 14:00\n", Make.File(Diary, "handbook-operator.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Amounts_are_written_as_in_sentences()
    {
        var member = Make.File(Diary, "handbook-member.md");
        Assert.Contains("- **费用**：59 元\n", member, StringComparison.Ordinal);
        Assert.Contains("- **时长**：90 分钟\n", member, StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_the_team_sees_is_no_copy_to_be_checked()
    {
        var team = Make.File(Diary, "handbook-operator.md");
        var checklist = team[team.IndexOf("## 发之前对一遍文案", StringComparison.Ordinal)..];
        Assert.DoesNotContain("启动准备", checklist, StringComparison.Ordinal);
        Assert.Contains("“开写”", checklist, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_issue_of_a_series_has_its_title_in_the_calendar()
    {
        var calendar = Make.File(Diary, "calendar.md");
        Assert.Contains("**周二页面包：早春便签**", calendar, StringComparison.Ordinal);
        Assert.Contains("**周二页面包：一周菜单**", calendar, StringComparison.Ordinal);
        Assert.Contains("**周二页面包**", calendar, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clean_up_has_a_reminder_of_its_own()
    {
        var reminder = Assert.Single(Diary.Occurrences, o => o.Reminder is not null);
        var message = Assert.Single(reminder.Messages);
        Assert.Same(OrderCopy.CleanUpReminder, message.Type);
        Assert.StartsWith("🧹 2 天后清理：3月21日（周六） 20:00\n", message.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10元", "得 10 元", "- **提成**：10 元\n", "\"amount\": 10")]
    [InlineData("10%", "得 TA 所付费用的 10%", "- **提成**：TA 所付费用的 10%\n", "\"percent\": 10")]
    public void A_commission_is_an_amount_or_a_share(string commission, string told, string field, string data)
    {
        var plan = WrittenPlan.Of($$"""
            手册 "手帐社" {
              开始 2026-03-02
              拉新 请一位 "老带新" { 方法 邀请提成  人数 50人  提成 {{commission}}  负责 群主 }
              角色 群主 "小满" { 人数 1 }
              日程 { 第1天 20:00 通知 "开写" 由 群主 }
            }
            """);

        Assert.Contains(told, Assert.Single(plan.Prepared, copy => copy.Id.StartsWith("copy/commission-notice", StringComparison.Ordinal)).Messages[0].Text, StringComparison.Ordinal);
        Assert.Contains(field, Make.File(plan, "handbook-operator.md"), StringComparison.Ordinal);
        Assert.Contains(data, Make.File(plan, "playbook.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void English_labels_are_phrases_and_holidays_have_their_names()
    {
        var team = Make.File(Table, "handbook-operator.md");
        Assert.Contains("- **Time allowed**: 2 days\n", team, StringComparison.Ordinal);
        Assert.Contains("When: on Mother's Day at 10:00", team, StringComparison.Ordinal);
    }

    [Fact]
    public void A_week_of_which_nothing_is_told_is_left_out()
    {
        var team = Make.File(Diary, "handbook-operator.md");
        Assert.Contains("| 2月17日 | 预热 | 2月17日 10:00 启动准备 | — | 0 条 |\n", team, StringComparison.Ordinal);
        Assert.DoesNotContain("| 2月23日", team, StringComparison.Ordinal);
    }
}
