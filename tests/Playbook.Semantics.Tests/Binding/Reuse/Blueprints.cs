namespace Playbook.Semantics.Tests.Binding.Reuse;

/// <summary>A blueprint for tests.</summary>
internal static class Blueprints
{
    /// <summary>A blueprint of a book club, with further lines.</summary>
    public static string With(string lines) => $$$"""
        蓝本 读书会 book-club "{{ 城市 }}读书会" {
          参数 城市 city 文字
          参数 费用 fee 金额 默认 19.9元
          开始 2026-12-01
          定位 { 主题 "{{ 城市 }}的书友一起读"  人群 "上班族" }
          门槛 { 费用 费用 }
          日程 {
            第1天 20:00 通知 "开营"
            每周三 20:00 话题 本周之问 "本周之问"
            第7天 21:00 颁奖 "书虫榜"
          }
          {{{lines}}}
        }

        """;
}
