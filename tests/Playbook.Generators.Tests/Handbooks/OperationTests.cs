using Playbook.Planning;

namespace Playbook.Generators.Tests.Handbooks;

/// <summary>What the team works from: who is needed when, what is done when something happens, forms and lists; and of all this, what one role needs.</summary>
public sealed class OperationTests
{
    private static readonly Plan Club = WrittenPlan.Of("""
        手册 "手帐社" {
          开始 2026-03-02
          周期 14天
          角色 群主 "小满" 类型 群主 { 人数 1  职责 "守群规" 每天  指标 "回复率" >= 95%  替补 编辑 }
          角色 编辑 "阿水" 类型 内容官 { 人数 1 }
          角色 嘉宾 "林老师" 类型 嘉宾 { 人数 1 }
          渠道 群 微信群 "手帐一群" { 人数 10..50 }
          目标 满员 "五十位" { 阶段 获取  指标 入群人数  基线 10  目标值 50  截止 第14天  负责 群主 }
          门槛 { 作品 "一页手帐" 审核 编辑  审批 群主 24小时内 }
          危机 "有人投诉纸张" { 算危机 "两个人说掉色"  多久回应 30分钟  步骤 "先认"、"再查"  负责 群主 }
          复盘 "周日一小时" { 时间 每周日 21:00  看什么 "谁没说话"  参加 编辑  结论去向 "写进下周"  负责 群主 }
          日程 {
            每周三 20:00 话题 "本周一页" 由 群主 { 问题 "这周写了什么？"  准备 编辑  回应 嘉宾  冷场 10分钟 "我先来" }
            第6天 19:00 直播 "手帐夜" 由 群主 时长 90分钟 { 嘉宾 嘉宾  提醒 提前10分钟 }
            当 沉默 7天 消息 "还写吗" 由 编辑
          }
        }
        """);

    private static string Team => Make.File(Club, "handbook-operator.md");

    [Fact]
    public void A_week_is_one_line_with_what_happens_once_and_what_comes_back() =>
        Assert.Contains("| 3月2–8日 | — | 3月4日 20:00 本周一页；3月7日 19:00 手帐夜；3月8日 21:00 周日一小时 | — |", Team, StringComparison.Ordinal);

    [Fact]
    public void Hours_are_those_that_are_known()
    {
        Assert.Contains("| 小满 | 3 项，职责 7 次，2 小时 | 2 项，职责 7 次，0.5 小时 | 5 项，职责 14 次，2.5 小时 |", Team, StringComparison.Ordinal);
        Assert.Contains("| 林老师 | 1 项，1.5 小时 | — | 1 项，1.5 小时 |", Team, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_months_are_told_in_tables_that_fit_a_page()
    {
        var team = Make.File(
            WrittenPlan.Of("""
                手册 "读一年" {
                  开始 2026-01-05
                  周期 300天
                  角色 群主 "小满" { 人数 1  职责 "守群规" 每天 }
                  渠道 群 微信群 "一群"
                  日程 { 每周三 20:00 话题 "本周一页" 由 群主 { 问题 "这周读了什么？" } }
                }
                """), "handbook-operator.md");
        Assert.Contains("| 岗位 | 2026年1月 | 2026年2月 | 2026年3月 | 2026年4月 | 2026年5月 | 2026年6月 | 2026年7月 | 2026年8月 |\n", team, StringComparison.Ordinal);
        Assert.Contains("| 岗位 | 2026年9月 | 2026年10月 | 合计 |\n", team, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("| 有人申请入群时 | 核对要求，问完问题，24 小时内给答复 | 小满 |")]
    [InlineData("| 有人连续 7 天没说话时 | 还写吗 | 阿水 |")]
    [InlineData("| “本周一页”冷场 10 分钟时 | 说：我先来 | 小满 |")]
    [InlineData("| 两个人说掉色 | 30 分钟内回应，按“有人投诉纸张”一节处理 | 小满 |")]
    public void What_brings_it_about_stands_beside_what_is_done(string line) => Assert.Contains(line, Team, StringComparison.Ordinal);

    [Fact]
    public void A_review_has_a_form_with_the_goals_and_room_for_answers()
    {
        Assert.Contains("## 复盘表：周日一小时\n\n- 时间：每周日 21:00\n- 参加：阿水\n- 结论写到：写进下周\n", Team, StringComparison.Ordinal);
        Assert.Contains("| 入群人数 | 10 → 50 | | | |\n| 谁没说话 | | | | |\n", Team, StringComparison.Ordinal);
    }

    [Fact]
    public void Duties_are_ticked_off_by_when_they_are_due() => Assert.Contains("### 每天\n\n- [ ] 小满：守群规\n", Team, StringComparison.Ordinal);

    [Fact]
    public void Texts_kept_ready_stand_in_the_handbook_once()
    {
        var scripts = Team[Team.IndexOf("## 备用话术", StringComparison.Ordinal)..Team.IndexOf("## 清单", StringComparison.Ordinal)];
        Assert.NotEmpty(Club.Prepared);
        Assert.Equal(Club.Prepared.Count(copy => !copy.Messages.IsEmpty), scripts.Split("\n```text\n").Length - 1);
    }

    [Fact]
    public void Whoever_prepares_a_topic_reads_it_in_their_handbook()
    {
        var editor = Make.File(Club, Role("阿水"));
        Assert.Contains("- **准备内容：本周一页**：每周三 20:00，小满带\n", editor, StringComparison.Ordinal);
        Assert.Contains("| 3月4日 周三 | 20:00–20:30 | 💡 本周一页 | 准备内容 | 手帐一群 |", editor, StringComparison.Ordinal);
        Assert.Contains("- **入群作品**：看申请人交的“一页手帐”，告诉审批的人行不行\n", editor, StringComparison.Ordinal);
        Assert.Contains("## 谁不在时你顶上\n\n- **小满**：", editor, StringComparison.Ordinal);
    }

    [Fact]
    public void A_guest_reads_when_to_come_and_nothing_of_what_others_send()
    {
        var guest = Make.File(Club, Role("林老师"));
        Assert.Contains("| 3月7日 周六 | 19:00–20:30 | 🎙️ 手帐夜 | 嘉宾 | 手帐一群 |", guest, StringComparison.Ordinal);
        Assert.Contains("| 先接话 |", guest, StringComparison.Ordinal);
        Assert.DoesNotContain("提醒", guest, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_answers_for_a_goal_or_a_number_reads_it()
    {
        var host = Make.File(Club, Role("小满"));
        Assert.Contains("- **五十位**：入群人数 10 → 50，第 14 天前\n", host, StringComparison.Ordinal);
        Assert.Contains("- 回复率：至少 95%\n", host, StringComparison.Ordinal);
    }

    private static string Role(string title) =>
        $"roles/{NamedFiles.Of(Club.Playbook.Roles)[Club.Playbook.Roles.Single(role => role.Title.Text == title)]}.md";
}
