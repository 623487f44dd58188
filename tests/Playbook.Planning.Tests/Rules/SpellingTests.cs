using Playbook.Planning.Holidays;
using Playbook.Syntax.Words;

namespace Playbook.Planning.Tests.Rules;

/// <summary>Checks and examples mean the same in both spellings, and come back as they were.</summary>
public sealed class SpellingTests
{
    private const string Lines = """
          断言 "每周两场直播" 每周 直播 >= 2 { 级别 警告  说明 "没有直播留不住人" }
          断言 "直播不排工作日" 没有 直播 在 工作日
          断言 "十点后不打扰" 每条 消息 时间 <= 22:00
          断言 "直播有问答" 每场 直播 有 问答
          断言 "直播有福利" 每场 直播 有 福利
          断言 "直播有提醒" 每场 直播 有 提醒
          断言 "提醒不太早" 提醒 时间 >= 08:00
          断言 "不断档" 话题 空档 <= 3天
          断言 "省着花" 奖品总价 < 200元
          断言 "省着花二" 预算 <= 奖品总价
          断言 "几条" {
            要求 每个 阶段 话题 >= 3
            要求 全程 直播、课程 >= 9
            要求 每天 事项 <= 1 由 群主
            要求 没有 福利 在 第1至7天
          }
          样例 "满勤" {
            打卡 每天 至第27天
            被采纳回答 第2天 10:00 3次
            期望 获得 全勤书友
            期望 积分 1
            期望 等级 无
            期望 发言 >= 3
            期望 退还 1元
          }
          样例 "申请" {
            申请 { 付费 19.9元  作品 待定  审批 通过 }
            期望 拒绝 "没有这样的理由"
          }
          样例 "同分" {
            成员 小林 {
              假如 被采纳回答 = 3
              期望 不得 最佳答主
            }
          }
        """;

    [Fact]
    public void Both_spellings_find_the_same()
    {
        var english = WrittenPlan.Format(Lines, Language.English);
        var (before, after) = (Findings(WrittenPlan.Format(Lines, Language.Chinese)), Findings(english));
        Assert.True(before.Count > 15, $"Only {before.Count} findings.");
        Assert.Equal(before, after);
        Assert.Contains("\"直播不排工作日\" no live on weekdays", english, StringComparison.Ordinal);
        Assert.Contains("wins 全勤书友", english, StringComparison.Ordinal);
    }

    [Fact]
    public void Respelling_there_and_back_changes_nothing()
    {
        var chinese = WrittenPlan.Format(Lines, Language.Chinese);
        Assert.Equal(chinese, WrittenPlan.Respell(WrittenPlan.Respell(chinese, Language.English), Language.Chinese));
    }

    private static List<string> Findings(string file)
    {
        var bound = WrittenPlan.BindFile(file);
        return
        [
            .. bound.Diagnostics.Where(finding => finding.Code.StartsWith("PB2", StringComparison.Ordinal)).Select(finding => finding.GetMessage(Language.Chinese)),
            .. Planner.Make(Assert.Single(bound.Playbooks), HolidayCalendar.China).Diagnostics
                .Where(finding => finding.Code.StartsWith("PB35", StringComparison.Ordinal) || finding.Code.StartsWith("PB36", StringComparison.Ordinal))
                .Select(finding => finding.GetMessage(Language.Chinese)),
        ];
    }
}
