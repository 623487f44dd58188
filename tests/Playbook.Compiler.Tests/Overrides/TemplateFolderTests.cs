using Playbook.Compiler.Inputs;
using Playbook.Generators;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Tests.Overrides;

public sealed class TemplateFolderTests : IDisposable
{
    private const string Sound = """
        手册 "书友会" {
          开始 2026-12-01
          周期 7天
          角色 群主 "群主" { 人数 1 }
          渠道 书友群 微信群 "书友群"
          日程 {
            第1天 20:00 通知 "开营" 由 群主
            第2天 20:00 直播 "讲书" 由 群主
          }
        }

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_template_written_out_and_left_as_it_is_gives_the_same_bytes()
    {
        Build("one");
        var before = Outputs("one");
        foreach (var entry in TemplateCatalogue.Pages.Concat(TemplateCatalogue.Copies()))
        {
            _folder.Write("templates/" + entry.Name, entry.Content);
        }

        Assert.Empty(Build("two").Diagnostics);
        Assert.Equal(before, Outputs("two"));
    }

    [Fact]
    public void A_page_a_part_and_a_copy_text_of_the_project_take_the_place_of_ours()
    {
        _folder.Write("templates/calendar.md", "# 我们的日历：{{ 计划.标题 }}\r\n");
        _folder.Write("templates/_page-foot.html", "<footer>出品</footer></body></html>\n");
        _folder.Write("templates/copy/zh/notice-post.md", "【{{ 活动.标题 }}】{{ include '_sign' }}\n");
        _folder.Write("templates/copy/zh/_sign.md", "——{{ 手册.标题 }}\n");

        Assert.Empty(Build("out").Diagnostics);

        Assert.Equal("# 我们的日历：书友会\n", Read("calendar.md"));
        Assert.All((string[])["calendar.html", "handbook-member.html", "announcements.html"], page => Assert.EndsWith("<footer>出品</footer></body></html>\n", Read(page), StringComparison.Ordinal));
        Assert.Contains("【开营】——书友会\n", Read("announcements.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_variant_is_replaced_and_the_others_stay()
    {
        _folder.Write("templates/copy/zh/live-preview.md", "长：{{ 活动.标题 }}");
        Assert.Empty(Build("out").Diagnostics);
        Assert.Contains("长：讲书", Read("announcements.md"), StringComparison.Ordinal);
        Assert.Contains("开营", Read("announcements.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_is_told_at_its_place_in_the_file_and_nothing_is_written()
    {
        _folder.Write("templates/calendar.md", "一\n{{ 计划.标提 }}\n");
        _folder.Write("templates/copy/zh/notice-post.md", "{{ 活动.titel }}");

        var report = Build("out");

        Assert.Equal(
            [("templates/calendar.md", 2, "PB4021"), ("templates/copy/zh/notice-post.md", 1, "PB4021")],
            report.Diagnostics.Select(d => (d.Location!.Source.Path, d.Location.Start.Line, d.Code)));
        Assert.False(Directory.Exists(_folder.At("out")));
    }

    [Fact]
    public void A_page_of_another_language_is_not_looked_at()
    {
        _folder.Write("templates/role.en.md", "{{ nonsense }}");
        _folder.Write("templates/copy/en/welcome.md", "{{ nonsense }}");
        Assert.Empty(Build("out").Diagnostics);
    }

    [Theory]
    [InlineData("{{ for x in 1..1999 }}{{ for y in 1..1999 }}.{{ end }}{{ end }}", "PB9041")]
    [InlineData("{{ 'ab' * 9999999999 }}", "PB9040")]
    [InlineData("{{ include 'calendar.md' }}", "PB9042")]
    [InlineData("{{ 1 / (plan.title.size - 3) }}", "PB4050")]
    public void What_only_rendering_shows_forbids_writing_too(string template, string code)
    {
        _folder.Write("templates/calendar.md", template);
        var report = Build("out");
        var finding = Assert.Single(report.Diagnostics);
        Assert.Equal(code, finding.Code);
        Assert.Equal("templates/calendar.md", finding.Location!.Source.Path);
        Assert.False(Directory.Exists(_folder.At("out")));
    }

    [Fact]
    public void A_name_that_matches_nothing_is_a_warning_with_the_nearest_one()
    {
        _folder.Write("templates/calender.html", "x");
        _folder.Write("templates/copy/zh/welcom.md", "x");
        _folder.Write("templates/_sidebar.html", "x");
        _folder.Write("templates/pages/anything.html", "{{");
        _folder.Write("templates/.hidden", "x");

        var report = Build("out");

        Assert.Equal(["PB5302", "PB5301", "PB5301"], report.Diagnostics.Select(d => d.Code));
        Assert.Equal("是不是想写“calendar.html”？", report.Diagnostics[1].GetRemedy(Language.Chinese));
        Assert.Equal("Did you mean “copy/zh/welcome.md”?", report.Diagnostics[2].GetRemedy(Language.English));
        Assert.True(File.Exists(_folder.At("out/a/calendar.html")));
    }

    [Fact]
    public void An_empty_part_is_a_part_and_a_wrong_encoding_is_named()
    {
        _folder.Write("templates/_calendar.js", "");
        _folder.Write("templates/_copy.js", [0xC4, 0xE3, 0xBA, 0xC3, 0xC4, 0xE3, 0xBA, 0xC3]);
        Assert.Equal("PB5007", Assert.Single(Build("out").Diagnostics).Code);
    }

    [Fact]
    public void A_link_out_of_the_project_is_not_followed()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("secret.md", "x");
        Directory.CreateDirectory(_folder.At("templates"));
        File.CreateSymbolicLink(_folder.At("templates/calendar.md"), elsewhere.At("secret.md"));
        Assert.Equal("PB5303", Assert.Single(Build("out").Diagnostics).Code);
    }

    [Fact]
    public void The_folder_may_have_another_name()
    {
        _folder.Write("模板/calendar.md", "我们的\n");
        _folder.Write("playbook.yaml", "模板: 模板\n");
        Assert.Empty(Build("out").Diagnostics);
        Assert.Equal("我们的\n", Read("calendar.md"));
    }

    private BuildReport Build(string output)
    {
        var request = new BuildRequest
        {
            Inputs = [new InputFile(_folder.Write("a.playbook", Sound), _folder.FullPath)],
            OutputFolder = _folder.At(output),
        };
        return new BuildSession(request, CompilationContext.Create(_folder.FullPath)).Run();
    }

    private string Read(string path) => File.ReadAllText(_folder.At("out/a/" + path));

    private (string Path, string Content)[] Outputs(string output) =>
        [.. Directory.EnumerateFiles(_folder.At(output), "*", SearchOption.AllDirectories).Where(path => Path.GetFileName(path) != "playbook-manifest.json").Order(StringComparer.Ordinal)
            .Select(path => (Path.GetRelativePath(_folder.At(output), path), File.ReadAllText(path)))];
}
