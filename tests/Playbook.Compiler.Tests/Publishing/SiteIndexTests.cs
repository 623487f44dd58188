using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Writing;
using Playbook.Generators;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Tests.Publishing;

/// <summary>The front page of all playbooks of an output folder.</summary>
public sealed partial class SiteIndexTests : IDisposable
{
    private const string Club = "手册 \"书友会\" {\n  开始 2026-12-01\n  角色 群主 \"群主\" { 人数 1 }\n  渠道 群 微信群 \"书友群\"\n  日程 { 第1天 20:00 通知 \"开营\" 由 群主 { 正文 \"今晚开营\" } }\n}\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_lists_every_playbook_and_links_lead_to_files()
    {
        _folder.Write("a b#c%d.playbook", Club);
        _folder.Write("书友会?.playbook", Club.Replace("书友会", "二期", StringComparison.Ordinal));
        Build();

        var links = Links("out/index.html");
        Assert.Contains("a%20b%23c%25d/index.html", links);
        Assert.Contains("a%20b%23c%25d/calendar.html", links);
        Assert.All(links, LeadsToAFile);
        Assert.All(Links("out/a b#c%d/index.html"), link => LeadsToAFile(link.StartsWith("../", StringComparison.Ordinal) ? link[3..] : "a%20b%23c%25d/" + link));
        Assert.Contains("今晚开营", Index(), StringComparison.Ordinal);
    }

    [Fact]
    public void Playbooks_of_other_builds_stay_on_it_until_they_are_gone()
    {
        _folder.Write("a.playbook", Club);
        _folder.Write("b.playbook", Club);
        Build("a.playbook");
        Build("b.playbook");
        Assert.Contains("a/index.html", Links("out/index.html"));
        Assert.Contains("b/index.html", Links("out/index.html"));

        File.Delete(_folder.At("a.playbook"));
        Build();
        Assert.DoesNotContain("a/index.html", Links("out/index.html"));
        Assert.Contains("b/index.html", Links("out/index.html"));

        File.Delete(_folder.At("b.playbook"));
        var last = Build();
        Assert.Contains(last.Files, file => file.Path.EndsWith("index.html", StringComparison.Ordinal) && file.Change == OutputChange.Removed);
        Assert.False(File.Exists(_folder.At("out/index.html")));
    }

    [Fact]
    public void One_that_is_up_to_date_is_read_for_another_and_untouched_without()
    {
        _folder.Write("a.playbook", Club);
        _folder.Write("b.playbook", Club);
        Build();
        var before = Index();
        var written = File.GetLastWriteTimeUtc(_folder.At("out/index.html"));
        Assert.Equal(0, Build().Written);
        Assert.Equal(written, File.GetLastWriteTimeUtc(_folder.At("out/index.html")));

        _folder.Write("b.playbook", Club.Replace("书友会", "新书友会", StringComparison.Ordinal));
        Build();
        Assert.NotEqual(before, Index());
        Assert.Contains("新书友会", Index(), StringComparison.Ordinal);

        _folder.Write("b.playbook", Club);
        Build();
        Assert.Equal(before, Index());
    }

    [Fact]
    public void It_has_the_look_and_the_templates_of_the_project()
    {
        _folder.Write("a.playbook", Club);
        Build();
        Assert.DoesNotContain("#0f5c6e", Index(), StringComparison.Ordinal);
        _folder.Write("playbook.yaml", "语言: en\n主题:\n  样式: 墨\n  页脚: 我们的页脚\n");
        Build();
        Assert.Contains("#0f5c6e", Index(), StringComparison.Ordinal);
        Assert.Contains("我们的页脚", Index(), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\">", Index(), StringComparison.Ordinal);
        _folder.Write("templates/site.html", "{{ site.playbooks.size }} 份\n");
        Build();
        Assert.Equal("1 份\n", Index());
    }

    [Fact]
    public void It_is_made_with_front_pages_and_left_alone_without()
    {
        _folder.Write("a.playbook", Club);
        ImmutableArray<OutputKind> others = [.. Outputs.All.Where(kind => !kind.IsListed)];
        Build(kinds: others);
        Assert.False(File.Exists(_folder.At("out/index.html")));
        Assert.DoesNotContain("index.html", File.ReadAllText(_folder.At("out/a/calendar.html")), StringComparison.Ordinal);

        Build();
        var before = Index();
        _folder.Write("a.playbook", Club.Replace("书友会", "新书友会", StringComparison.Ordinal));
        Assert.DoesNotContain(Build(kinds: others).Files, file => file.Path.EndsWith("index.html", StringComparison.Ordinal));
        Assert.Equal(before, Index());
    }

    [Fact]
    public void Asked_for_alone_front_pages_lead_to_what_is_there_already()
    {
        _folder.Write("a.playbook", Club);
        Build(kinds: [.. Outputs.All.Where(kind => !kind.IsListed)]);
        Build(kinds: [.. Outputs.All.Where(kind => kind.IsListed)]);
        Assert.Contains("calendar.html", Links("out/a/index.html"));
        Assert.Contains("a/calendar.html", Links("out/index.html"));
    }

    [Fact]
    public void A_page_that_is_not_ours_is_left_and_told_of()
    {
        _folder.Write("a.playbook", Club);
        _folder.Write("out/index.html", "<h1>我的网站</h1>\n");
        foreach (var _ in (int[])[1, 2])
        {
            Assert.Equal(["PB5039"], Build().Diagnostics.Select(finding => finding.Code));
            Assert.Equal("<h1>我的网站</h1>\n", Index());
        }

        File.Delete(_folder.At("out/index.html"));
        Assert.Empty(Build().Diagnostics);
        Assert.Contains("a/index.html", Links("out/index.html"));
        File.Delete(_folder.At("a.playbook"));
        _folder.Write("out/index.html", "mine");
        Assert.Equal(["PB5036"], Build().Diagnostics.Select(finding => finding.Code));
        Assert.Equal("mine", Index());
    }

    [Fact]
    public void One_that_we_made_is_made_again_though_the_manifest_is_lost_or_somebody_changed_it()
    {
        _folder.Write("a.playbook", Club);
        Build();
        var before = Index();
        File.Delete(_folder.At("out/playbook-manifest.json"));
        File.AppendAllText(_folder.At("out/index.html"), "more");
        Assert.Empty(Build().Diagnostics);
        Assert.Equal(before, Index());
        File.AppendAllText(_folder.At("out/index.html"), "more");
        Build();
        Assert.Equal(before, Index());
        File.Delete(_folder.At("out/index.html"));
        Build();
        Assert.Equal(before, Index());
    }

    [Fact]
    public void A_dry_run_tells_of_it_and_makes_none()
    {
        _folder.Write("a.playbook", Club);
        var dry = Build(isDryRun: true);
        Assert.Contains(dry.Files, file => file.Path.EndsWith("out/index.html", StringComparison.Ordinal) && file.Change == OutputChange.Added);
        Assert.False(Directory.Exists(_folder.At("out")));
    }

    [Fact]
    public void What_is_too_much_for_a_page_is_left_out_for_all_copy_before_items()
    {
        const int count = 20;
        for (var i = 0; i < count; i++)
        {
            _folder.Write($"c{i}.playbook", Club.Replace("{ 正文 \"今晚开营\" }", $"{{ 正文 \"\"\"\n{string.Concat(Enumerable.Repeat(FormattableString.Invariant($"第{i}份手册的长文案"), 4500))}\n\"\"\" }}", StringComparison.Ordinal).Replace("微信群", "邮件", StringComparison.Ordinal));
        }

        Build();
        Assert.DoesNotContain("的长文案", Index(), StringComparison.Ordinal);
        Assert.Contains("这里只搜事项", Index(), StringComparison.Ordinal);
        Assert.Equal(count, SearchedPlaybooks().Length);
    }

    private string[] SearchedPlaybooks() => [.. Keys().Matches(Index()).Select(match => match.Groups[1].Value)];

    private string Index() => File.ReadAllText(_folder.At("out/index.html"));

    private string[] Links(string path) => [.. Hrefs().Matches(File.ReadAllText(_folder.At(path))).Select(match => match.Groups[1].Value)];

    private void LeadsToAFile(string link) => Assert.True(File.Exists(_folder.At("out/" + Uri.UnescapeDataString(link))), link);

    private BuildReport Build(string? path = null, ImmutableArray<OutputKind> kinds = default, bool isDryRun = false)
    {
        var inputs = InputFiles.Find(path is null ? [] : [path], _folder.FullPath, _folder.At("out"));
        return new BuildSession(
            new BuildRequest
            {
                Inputs = inputs.Files,
                Folders = inputs.Folders,
                OutputFolder = _folder.At("out"),
                Kinds = kinds.IsDefault ? Outputs.All : kinds,
                IsDryRun = isDryRun,
                Jobs = 2,
            },
            CompilationContext.Create(_folder.FullPath)).Run();
    }

    [GeneratedRegex("<a\\b[^>]*\\bhref=\"([^\"#]+)\"")]
    private static partial Regex Hrefs();

    [GeneratedRegex("\"book\":\\{\"schema\":1,\"key\":\"([^\"]+)\"")]
    private static partial Regex Keys();
}
