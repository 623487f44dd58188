using Playbook.Semantics.Checks;
using Playbook.Semantics.Tests.Binding;
using Playbook.Semantics.Tests.Schedule;

namespace Playbook.Semantics.Tests.Checks;

public sealed class ScheduleCheckTests
{
    [Fact]
    public void An_item_without_owner_is_reported()
    {
        CheckedModel.IsFine("");
        Scheduled.Finds("第2天 20:00 直播 \"分享\"", "PB3202", "第2天 20:00 直播 \"分享\"", ("“分享”没有人负责", "Nobody is named to do “分享”"));
    }

    [Fact]
    public void An_owner_whom_nobody_plays_is_reported() => Bound.Is(
        Assert.Single(Bound.File(CheckedModel.File("").Replace("人数 1", "人数 0", StringComparison.Ordinal)).Diagnostics),
        "PB3201", "第1天 20:00 通知 \"开营\" 由 群主", "“开营”由群主负责，但这个角色没有人担任", "“开营” is done by 群主, a role that nobody holds");

    [Fact]
    public void A_goal_ends_within_the_playbook()
    {
        CheckedModel.IsFine("目标 \"拉新\" { 截止 第30天 }");
        CheckedModel.Finds("目标 \"拉新\" { 截止 第31天 }", "PB3203", "目标 \"拉新\"", "目标“拉新”的截止是第 31 天，手册只到第 30 天", "The goal “拉新” ends on day 31, the playbook on day 30");
        CheckedModel.Finds("目标 \"拉新\" { 截止 第0天 }", "PB3204", "目标 \"拉新\"", "目标“拉新”的截止是第 0 天，那时手册还没开始", "The goal “拉新” ends on day 0, before the playbook begins");
    }

    [Fact]
    public void Phases_do_not_overlap()
    {
        CheckedModel.IsFine("阶段 破冰 第1至7天\n阶段 共读 第8至30天");
        CheckedModel.Finds("阶段 破冰 第1至8天\n阶段 共读 第8至30天", "PB3205", "阶段 共读 第8至30天", "第 8 天同时属于阶段“破冰”和“共读”", "Day 8 lies in both phases “破冰” and “共读”");
    }

    [Fact]
    public void A_phase_outside_the_days_touches_them()
    {
        CheckedModel.IsFine("阶段 预热 第-3至0天\n阶段 后续 第31至35天\n阶段 更后 第36至40天");
        CheckedModel.Finds("阶段 后续 第40至45天", "PB3206", "阶段 后续 第40至45天", "阶段“后续”（第 40 至 45 天）和手册的 30 天不相连", "The phase “后续” (days 40 to 45) does not touch the 30 days of the playbook");
    }

    [Fact]
    public void A_promise_is_kept_within_the_days()
    {
        CheckedModel.IsFine("承诺 30天 \"读完两本书\"");
        CheckedModel.Finds("承诺 60天 \"读完两本书\"", "PB3207", "\"读完两本书\"", "承诺 60 天见效，手册却只有 30 天", "The promise takes 60 days, but the playbook runs for 30");
    }

    [Fact]
    public void Quiet_hours_do_not_last_all_day()
    {
        CheckedModel.IsFine("渠道 群 微信群 \"群\" { 安静时间 22:00-08:00 }");
        CheckedModel.Finds("渠道 群 微信群 \"群\" { 安静时间 09:00-09:00 }", "PB3208", "渠道 群 微信群 \"群\"", "“群”的安静时间从 09:00 到 09:00，整天都不能聊", "The quiet hours of “群” run from 09:00 to 09:00, so that nobody may ever talk");
    }

    [Fact]
    public void Every_check_has_a_code_of_its_own()
    {
        var codes = ModelDiagnostics.All.Select(row => row.Code).ToList();
        Assert.Equal(codes.Distinct(StringComparer.Ordinal), codes);
        var names = ModelDiagnostics.All.Select(row => row.Name).ToList();
        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
    }
}
