using System.Text;
using Playbook.Compiler.Inputs;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Tests.Staffing;

/// <summary>The playbooks of a table, and who they need.</summary>
public sealed class StaffCalendarTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Playbooks_of_different_titles_are_told_apart_by_them()
    {
        var clash = Assert.Single(Clashes("名字,城市,开营日\nsh,上海,2026-12-01\nbj,北京,2026-12-01\n", "{{ 城市 }}读书会"));
        Assert.Equal("“小林”同时要在两本手册里到场：2026-12-01 20:00，“北京读书会”的“讲书”和“上海读书会”的“讲书”", clash.GetMessage(Language.Chinese));
    }

    [Fact]
    public void Rows_that_share_a_title_are_told_apart_by_their_names()
    {
        var clash = Assert.Single(Clashes("名字,城市,开营日\nshanghai,上海,2026-12-01\nbeijing,北京,2026-12-01\n", "城市读书会"));
        Assert.Equal(
            "“小林”同时要在两本手册里到场：2026-12-01 20:00，“城市读书会（beijing）”的“讲书”和“城市读书会（shanghai）”的“讲书”", clash.GetMessage(Language.Chinese));
        Assert.Contains("“讲书” of “城市读书会 (shanghai)”", clash.GetMessage(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-12-02")]
    [InlineData("2026-11-30")]
    public void On_different_days_nobody_clashes(string day) => Assert.Empty(Clashes($"名字,城市,开营日\nsh,上海,2026-12-01\nbj,北京,{day}\n", "读书会"));

    [Fact]
    public void Of_three_at_once_the_further_overlaps_are_counted() =>
        Assert.EndsWith("；这个人还有 1 处时间重叠", Assert.Single(Clashes("名字,城市,开营日\na,甲,2026-12-01\nb,乙,2026-12-01\nc,丙,2026-12-01\n", "读书会")).GetMessage(Language.Chinese), StringComparison.Ordinal);

    [Fact]
    public void A_table_with_a_byte_order_mark_is_read_and_one_in_GBK_is_named()
    {
        const string Table = "名字,城市,开营日\nsh,上海,2026-12-01\n";
        Assert.DoesNotContain(Build([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Table)], "营期.csv", "读书会").Diagnostics, finding => finding.Severity == Severity.Error);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Assert.Contains(Build(Encoding.GetEncoding("GB18030").GetBytes(Table), "营期.csv", "读书会").Diagnostics, finding => finding.Code == "PB5007");
    }

    [Fact]
    public void A_table_may_be_separated_by_tabs() =>
        Assert.Equal(1, Build(Encoding.UTF8.GetBytes("名字\t城市\t开营日\nsh\t上海, 浦东\t2026-12-01\n"), "营期.tsv", "读书会").Playbooks);

    [Theory]
    [InlineData("error", Severity.Error)]
    [InlineData("off", null)]
    public void A_clash_is_as_severe_as_the_project_has_it(string level, Severity? severity)
    {
        _folder.Write("playbook.yaml", $"severities:\n  PB5620: {level}\n");
        Assert.Equal(severity, Clashes("名字,城市,开营日\nsh,上海,2026-12-01\nbj,北京,2026-12-01\n", "读书会").SingleOrDefault()?.Severity);
    }

    [Fact]
    public void A_mistake_in_the_templates_of_the_project_is_told_where_all_playbooks_come_from_rows()
    {
        _folder.Write("templates/calendar.md", "{{ 计划.标提 }}\n");
        var report = Build(Encoding.UTF8.GetBytes("名字,城市,开营日\nsh,上海,2026-12-01\nbj,北京,2026-12-08\n"), "营期.csv", "读书会");
        Assert.Equal("PB4021", Assert.Single(report.Diagnostics).Code);
        Assert.False(Directory.Exists(_folder.At("out")));
    }

    private Diagnostic[] Clashes(string table, string title) =>
        [.. Build(Encoding.UTF8.GetBytes(table), "营期.csv", title).Diagnostics.Where(finding => finding.Code == "PB5620")];

    private BuildReport Build(byte[] table, string name, string title)
    {
        _folder.Write(name, table);
        var playbook = _folder.Write("a.playbook", $$"""
            蓝本 读书会 "{{title}}" {
              参数 城市 文字
              参数 开营日 日期
              开始 开营日
              周期 7天
              角色 讲师 "讲师" { 人数 1; 人选 "小林" }
              渠道 书友群 微信群 "书友群"
              日程 { 第1天 20:00 直播 "讲书" 由 讲师 时长 60分钟 }
            }
            手册 基于 读书会 每行 "{{name}}"
            """);
        var request = new BuildRequest { Inputs = [new InputFile(playbook, _folder.FullPath)], OutputFolder = _folder.At("out") };
        return new BuildSession(request, CompilationContext.Create(_folder.FullPath)).Run();
    }
}
