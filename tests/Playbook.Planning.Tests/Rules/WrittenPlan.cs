using Playbook.Planning.Holidays;
using Playbook.Semantics.Binding;
using Playbook.Semantics.Formatting;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Planning.Tests.Rules;

/// <summary>Playbooks as a strategist types them, planned. Tuesday, December 1, 2026 is day 1.</summary>
internal static class WrittenPlan
{
    private const string Chinese = """
        手册 "书友会" {
          开始 2026-12-01
          周期 30天
          角色 群主 "群主" { 人数 1 }
          角色 点评官 "点评官" { 人数 1 }
          角色 林编辑 "林编辑" 类型 嘉宾
          渠道 书友群 微信群 "书友群" { 人数 30..200 }
          渠道 公号 公众号 "好书共读"
          门槛 {
            费用 19.9元 { 退还 当 打卡 >= 21 }
            任一 {
              作品 "一段 100 字以上的读后感" 审核 点评官
              邀请 书友
            }
            转发 朋友圈 { 满 11人  评论 "好书共读"  凭 截图  优惠 5元 }
            提问 "最近一本读完的书是什么？"
            审批 群主 24小时内
            候补 2人
          }
          阶段 破冰 第1至7天
          阶段 共读 第8至30天
          日程 {
            每天 08:00 任务 "今日共读" 由 群主
            每周三 20:00 话题 "本周之问" 由 点评官
            第5、12、26天 19:00 直播 "作者与编辑" 由 群主 时长 90分钟 { 嘉宾 林编辑 }
            第15天 22:30 直播 "深夜直播" 由 群主 时长 90分钟
          }
          奖励 {
            预算 1500元 来自 入群费
            信号 转介绍 refer "转介绍成功" { 计量 "人" }
            积分 {
              打卡 +1 每天最多 1
              被采纳回答 +5
              转介绍 +10 累计最多 50
              广告 -10 每天最多 20
            }
            奖项 最佳答主 每周 前1名 按 被采纳回答 { 至少 5分  同分 先到者  奖品 "定制书签" 价值 30元 }
            奖项 全勤书友 当 打卡 >= 28 { 奖品 "签名书" 价值 60元  最多 1份 }
            等级 书虫 从 20分 { 权益 "投票" }
          }
          <lines>
        }
        """;

    /// <summary>The playbook with further lines, which must bind without an error.</summary>
    public static PlaybookModel Model(string lines)
    {
        var bound = Bind(lines);
        Assert.Empty(bound.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.GetMessage(Language.Chinese)));
        return Assert.Single(bound.Playbooks);
    }

    /// <summary>What checks and examples find in the playbook with further lines.</summary>
    public static IReadOnlyList<Diagnostic> Findings(string lines) =>
        [.. Planner.Make(Model(lines), HolidayCalendar.China).Diagnostics.Where(finding => finding.Code.StartsWith("PB35", StringComparison.Ordinal) || finding.Code.StartsWith("PB36", StringComparison.Ordinal))];

    /// <summary>What is wrong with the further lines themselves.</summary>
    public static BoundFile Bind(string lines) => BindFile(Chinese.Replace("<lines>", lines, StringComparison.Ordinal));

    /// <summary>The playbook with further lines, in its canonical form.</summary>
    public static string Format(string lines, Language language) => Respell(Chinese.Replace("<lines>", lines, StringComparison.Ordinal), language);

    /// <summary>A file in one spelling.</summary>
    public static string Respell(string file, Language language) => PlaybookFormatter.Format(Parse(file), language).Text;

    /// <summary>Binds a whole file.</summary>
    public static BoundFile BindFile(string file) => Binder.Bind(new SourceFile("a", Parse(file), []));

    private static SyntaxTree Parse(string file)
    {
        var tree = SyntaxTree.Parse(new SourceText("a.playbook", file), Words.Classes);
        Assert.Empty(tree.Diagnostics.Select(finding => finding.GetMessage(Language.Chinese)));
        return tree;
    }
}
