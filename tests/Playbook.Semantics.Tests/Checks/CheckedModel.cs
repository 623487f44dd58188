using System.Collections.Immutable;
using Playbook.Semantics.Tests.Binding;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Semantics.Tests.Checks;

/// <summary>A playbook in order: 30 days from 2026-12-01, one group, a host, an item; lines are added to it.</summary>
internal static class CheckedModel
{
    /// <summary>The file with further lines in the playbook.</summary>
    public static string File(string lines) => $$"""
        手册 "书友会" {
          开始 2026-12-01
          角色 群主 host "群主" 类型 群主 { 人数 1 }
          日程 { 第1天 20:00 通知 "开营" 由 群主 }
        {{lines}}
        }
        """;

    /// <summary>Asserts that the lines have one finding: code, place and words in both languages.</summary>
    public static void Finds(string lines, string code, string place, string zh, string en) =>
        Bound.Is(Assert.Single(Findings(lines)), code, place, zh, en);

    /// <summary>Asserts that the lines have no finding.</summary>
    public static void IsFine(string lines) => Assert.Empty(Findings(lines).Select(Bound.Line));

    private static ImmutableArray<Diagnostic> Findings(string lines) => Bound.File(File(lines)).Diagnostics;
}
