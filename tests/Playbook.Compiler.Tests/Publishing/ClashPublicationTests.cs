using Playbook.Compiler.Inputs;
using Playbook.Compiler.Publishing;
using Playbook.Compiler.Reading;
using Playbook.Generators;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Tests.Publishing;

/// <summary>People who are needed by two playbooks, of which only one was made again: what is told is what a build of all tells.</summary>
public sealed class ClashPublicationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_clash_that_a_change_brings_is_told_and_one_that_it_ends_is_not()
    {
        Write("a", "小林", "20:00");
        Write("b", "小林", "21:00");
        Write("c", "阿杰", "20:00");
        Assert.Empty(Build());

        Write("b", "小林", "20:30");
        Assert.Equal(["PB5620"], AsByAFullBuild().Select(finding => finding.Code));

        Write("c", "小林", "20:45");
        var clash = Assert.Single(AsByAFullBuild());
        Assert.Equal(
            "“小林”同时要在两本手册里到场：2026-12-01 20:30，“甲a”的“讲书”和“甲b”的“讲书”；这个人还有 1 处时间重叠", clash.GetMessage(Language.Chinese));
        Assert.Equal(("b.playbook", 6), (clash.Location!.Source.Path, clash.Location.Start.Line));

        Write("a", "阿杰", "09:00");
        Write("b", "阿杰", "10:00");
        Assert.Empty(AsByAFullBuild());
    }

    [Fact]
    public void A_clash_is_no_reason_to_make_anything_again()
    {
        Write("a", "小林", "20:00");
        Write("b", "小林", "20:00");
        Assert.Single(Build());
        var before = File.GetLastWriteTimeUtc(_folder.At("out/playbook-manifest.json"));
        var report = Report("out");
        Assert.Single(report.Diagnostics);
        Assert.Equal(0, report.Written);
        Assert.Equal(before, File.GetLastWriteTimeUtc(_folder.At("out/playbook-manifest.json")));
        Assert.DoesNotContain("\"options\": null", File.ReadAllText(_folder.At("out/playbook-manifest.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Playbooks_of_a_table_clash_with_one_that_was_made_before()
    {
        Write("a", "小林", "20:00");
        _folder.Write("t.playbook", "蓝本 期 \"{{ 期名 }}\" {\n  参数 期名 文字\n  参数 那天 日期\n  开始 那天\n  角色 讲师 \"讲师\" { 人数 1; 人选 \"小林\" }\n  渠道 群 微信群 \"书友群\"\n  日程 { 第1天 20:00 直播 \"讲书\" 由 讲师 时长 60分钟 }\n}\n手册 基于 期 每行 \"t.csv\"\n");
        _folder.Write("t.csv", "名字,期名,那天\nyi,一期,2026-11-01\ner,二期,2026-12-02\n");
        Assert.Empty(Build());
        _folder.Write("t.csv", "名字,期名,那天\nyi,一期,2026-11-01\ner,二期,2026-12-01\n");
        Assert.Single(AsByAFullBuild());
        Write("a", "小林", "20:10");
        var clash = Assert.Single(AsByAFullBuild());
        Assert.Contains("“二期”的“讲书”和“甲a”的“讲书”", clash.GetMessage(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_or_the_project_silences_a_clash_with_what_was_made_before()
    {
        Write("a", "小林", "20:00");
        Write("b", "小林", "20:00");
        Assert.Single(Build());
        Write("b", "小林", "20:00", "    # 忽略 PB5620：其实是同一场\n");
        Assert.Empty(AsByAFullBuild());
        Write("b", "小林", "20:00");
        _folder.Write("playbook.yaml", "severities:\n  PB5620: off\n");
        Assert.Empty(AsByAFullBuild());
    }

    [Fact]
    public void Whatever_changes_one_after_the_other_tells_what_a_full_build_tells()
    {
        var random = new Random(7);
        string[] people = ["小林", "阿杰", "苏编辑"];
        for (var step = 0; step < 24; step++)
        {
            for (var i = step == 0 ? 0 : 6; i < 7; i++)
            {
                var name = (char)('a' + (step == 0 ? i : random.Next(7)));
                Write($"{name}", people[random.Next(3)], $"{random.Next(19, 22)}:{random.Next(4) * 15:00}");
            }

            AsByAFullBuild();
        }
    }

    private Diagnostic[] AsByAFullBuild()
    {
        var findings = Build();
        var full = Report($"full-{Guid.NewGuid():N}");
        Assert.Equal(full.Diagnostics.Select(Told), findings.Select(Told));
        return findings;

        static string Told(Diagnostic finding) => string.Join(
            '\n',
            [
                $"{finding.Code} {finding.Severity} {finding.Location} {finding.GetMessage(Language.Chinese)} {finding.GetMessage(Language.English)}",
                .. finding.Related.Select(related => $"{related.Location} {related.Note.Zh} {related.Note.En}"),
            ]);
    }

    private Diagnostic[] Build() => [.. Report("out").Diagnostics];

    private BuildReport Report(string output)
    {
        string[] files = [.. _folder.Files().Where(path => path.EndsWith(".playbook", StringComparison.Ordinal)).Select(_folder.At)];
        var request = new BuildRequest
        {
            Inputs = [.. files.Select(file => new InputFile(file, _folder.FullPath))],
            OutputFolder = _folder.At(output),
            Kinds = [Outputs.All.Single(kind => kind.Id == "csv")],
        };
        return new BuildSession(request, CompilationContext.Create(_folder.FullPath)).Run();
    }

    private void Write(string name, string person, string time, string comment = "") => _folder.Write(
        $"{name}.playbook",
        $"手册 \"甲{name}\" {{\n  开始 2026-12-01\n  角色 讲师 \"讲师\" {{ 人数 1; 人选 \"{person}\" }}\n  渠道 群 微信群 \"书友群\"\n  日程 {{\n{comment}    第1天 {time} 直播 \"讲书\" 由 讲师 时长 60分钟\n  }}\n}}\n");
}
