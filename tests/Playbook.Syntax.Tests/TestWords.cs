using System.Collections.Frozen;
using Playbook.Syntax.Words;

namespace Playbook.Syntax.Tests;

/// <summary>A small vocabulary with the classes of words that real playbooks use.</summary>
internal static class TestWords
{
    public static WordClasses Classes { get; } = new(
        Set("人数 名额 技能 职责 指标 替补 简介 嘉宾 提醒 预告 准备 回应 冷场 问答 问卷 评论 凭 优惠 同分 奖品 权益 允许 退还 作品 邀请 任务 费用 提问 审批 主题 人群",
            "seats skills duty backup guest remind preview prepare respond silence qna survey comments proof discount min ties prize rights allow refund work invitation task points ask theme audience any-of",
            "any of", "all of"),
        Set("志愿 互动 免打扰 置顶", "volunteer interactive muted pinned"),
        Set("元 人 分钟 小时 分 份 字 月度", "cny minutes minute hours hour points copies members words"));

    private static FrozenSet<string> Set(params string[] words) =>
        words.SelectMany(w => w is "any of" or "all of" ? [w] : w.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
}
