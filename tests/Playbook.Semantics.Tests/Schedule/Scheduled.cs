using Playbook.Semantics.Model;
using Playbook.Semantics.Tests.Binding;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Semantics.Tests.Schedule;

/// <summary>Binds lines of a schedule: 30 days from Tuesday, 2026-12-01, with a warm-up, a host and a guest.</summary>
internal static class Scheduled
{
    private const string Head = """
        手册 "书友会" {
          开始 2026-12-01
          渠道 书友群 club 微信群 "书友群" { 人数 30..200 }
          渠道 公号 news 公众号 "公号"
          角色 群主 host "群主" 类型 群主 { 人数 1 }
          角色 林编辑 lin "林编辑" 类型 嘉宾 { 简介 "图书编辑" }
          阶段 预热 第-3至0天
          日程 {

        """;

    /// <summary>The file a line stands in.</summary>
    public static string File(string lines) => $"{Head}{lines}\n  }}\n}}";

    /// <summary>The items of lines without findings of error level.</summary>
    public static IReadOnlyList<ScheduleItem> Items(string lines) => Bound.Playbook(File(lines)).Items;

    /// <summary>When the one line happens.</summary>
    public static When When(string when) => Assert.Single(Items($"{when} 通知 \"开营\" 由 群主")).When;

    /// <summary>The findings of lines.</summary>
    public static IReadOnlyList<Diagnostic> Findings(string lines) => [.. Bound.File(File(lines)).Diagnostics];

    /// <summary>Asserts that lines have one finding: its code, place, words and remedy in both languages.</summary>
    public static Diagnostic Finds(string lines, string code, string place, (string Zh, string En) message)
    {
        var finding = Assert.Single(Findings(lines));
        Bound.Is(finding, code, place, message.Zh, message.En);
        return finding;
    }
}
