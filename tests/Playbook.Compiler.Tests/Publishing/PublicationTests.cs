using Playbook.Compiler.Inputs;
using Playbook.Compiler.Publishing;
using Playbook.Compiler.Reading;
using Playbook.Compiler.Writing;
using Playbook.Generators;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Tests.Publishing;

/// <summary>A build into a folder that others were built into before.</summary>
public sealed class PublicationTests : IDisposable
{
    private const string Club = "手册 \"书友会\" {\n  开始 2026-12-01\n  角色 群主 \"群主\" { 人数 1 }\n  渠道 群 微信群 \"书友群\"\n  日程 { 第1天 20:00 通知 \"开营\" 由 群主 { 正文 \"今晚开营\" } }\n}\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Nothing_is_made_again_when_nothing_changed()
    {
        _folder.Write("a.playbook", Club);
        var first = Build();
        Assert.Equal(first.Files.Length, first.Written);
        var before = Manifest();

        var second = Build();
        Assert.Equal((0, first.Written, 1), (second.Written, second.Unchanged, second.Playbooks));
        Assert.Equal(before, Manifest());
    }

    [Theory]
    [InlineData("a.playbook", "今晚开营", "今晚八点开营")]
    [InlineData("roles.playbook", "\"编辑\"", "\"主编\"")]
    [InlineData("playbook.yaml", "墨", "纸")]
    [InlineData("templates/calendar.md", "日历", "月历")]
    [InlineData("data.csv", "二期", "三期")]
    public void A_change_of_any_file_it_depends_on_makes_it_again(string path, string from, string to)
    {
        _folder.Write("a.playbook", "引入 \"roles.playbook\"\n" + Club.Replace("由 群主", "由 编辑", StringComparison.Ordinal) + """
            蓝本 期 {
              参数 期名 文字
              开始 2026-12-01
              角色 群主 "群主" { 人数 1 }
              渠道 群 微信群 "书友群"
              日程 { 第1天 20:00 通知 "开营" 由 群主 { 正文 "欢迎来到{{ 期名 }}" } }
            }
            手册 基于 期 每行 "data.csv"
            """);
        _folder.Write("roles.playbook", "角色 编辑 \"编辑\" { 人数 1 }\n");
        _folder.Write("playbook.yaml", "主题:\n  样式: 墨\n");
        _folder.Write("templates/calendar.md", "# 日历 {{ 计划.标题 }}\n");
        _folder.Write("data.csv", "名字,期名\ner,二期\n");
        var first = Build();
        Assert.Empty(first.Diagnostics.Select(finding => finding.GetMessage(Language.Chinese)));
        Assert.Equal(0, Build().Written);

        _folder.Write(path, File.ReadAllText(_folder.At(path)).Replace(from, to, StringComparison.Ordinal));
        Assert.NotEqual(0, Build().Written);
        Assert.Equal(0, Build().Written);
    }

    [Theory]
    [InlineData("playbook.yaml", "主题:\n  样式: 墨\n")]
    [InlineData("templates/calendar.md", "# {{ 计划.标题 }}\n")]
    public void A_file_that_comes_where_one_was_looked_for_makes_it_again(string path, string content)
    {
        _folder.Write("a.playbook", Club);
        Build();
        _folder.Write(path, content);
        Assert.NotEqual(0, Build().Written);
    }

    [Fact]
    public void An_output_that_somebody_changed_or_deleted_is_made_again()
    {
        _folder.Write("a.playbook", Club);
        Build();
        var (page, table) = (_folder.At("out/a/calendar.html"), _folder.At("out/a/calendar.csv"));
        var sound = File.ReadAllText(page);
        File.WriteAllText(page, sound.Replace('营', '迎'));
        File.SetLastWriteTimeUtc(page, DateTime.UtcNow.AddMinutes(1));
        File.Delete(table);

        var again = Build();
        Assert.Equal(["M out/a/calendar.html", "A out/a/calendar.csv"], again.Files.Select(file => $"{file.Change.ToString()[0]} {file.Path}".Replace('C', 'M')));
        Assert.Equal(sound, File.ReadAllText(page));
    }

    [Fact]
    public void A_playbook_with_a_finding_is_looked_at_again_so_that_it_is_told_again()
    {
        _folder.Write("a.playbook", Club.Replace(" 由 群主", "", StringComparison.Ordinal));
        var first = Build();
        Assert.NotEmpty(first.Diagnostics);
        Assert.Equal(first.Diagnostics.Select(finding => finding.Code), Build().Diagnostics.Select(finding => finding.Code));
    }

    [Fact]
    public void A_file_that_is_no_longer_made_goes_with_its_folder_and_nothing_else_does()
    {
        _folder.Write("a.playbook", Club);
        _folder.Write("b.playbook", Club.Replace("群主", "领读", StringComparison.Ordinal));
        Build();
        var others = _folder.Files().Where(path => path.StartsWith("out/b", StringComparison.Ordinal)).ToArray();
        _folder.Write("out/a/notes.txt", "mine");
        _folder.Write("out/c/notes.txt", "mine");
        File.Delete(_folder.At("a.playbook"));

        var report = Build();
        Assert.NotEqual(0, report.Removed);
        Assert.Empty(report.Diagnostics);
        Assert.Equal(
            [.. others, "out/a/notes.txt", "out/c/notes.txt", "out/index.html", "out/playbook-manifest.json"],
            _folder.Files().Where(path => path.StartsWith("out/", StringComparison.Ordinal)).OrderBy(path => !path.StartsWith("out/b", StringComparison.Ordinal)).ThenBy(path => path, StringComparer.Ordinal));
        Assert.Equal(0, Build().Removed);
    }

    [Fact]
    public void A_role_that_goes_takes_its_files_along()
    {
        _folder.Write("a.playbook", Club.Replace("人数 1 }", "人数 1 }\n  角色 编辑 editor \"编辑\" { 人数 1 }", StringComparison.Ordinal));
        Build();
        Assert.True(File.Exists(_folder.At("out/a/roles/editor.html")));
        _folder.Write("a.playbook", Club);
        Build();
        Assert.False(File.Exists(_folder.At("out/a/roles/editor.html")));
    }

    [Fact]
    public void What_was_changed_by_hand_is_left_and_told_of()
    {
        _folder.Write("a.playbook", Club);
        _folder.Write("b.playbook", Club);
        Build();
        File.AppendAllText(_folder.At("out/a/calendar.md"), "mine");
        File.Delete(_folder.At("a.playbook"));

        Assert.Equal(["PB5036"], Build().Diagnostics.Select(finding => finding.Code));
        Assert.Equal(["out/a/calendar.md"], _folder.Files().Where(path => path.StartsWith("out/a/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Building_one_file_leaves_the_outputs_of_others()
    {
        _folder.Write("a.playbook", Club);
        _folder.Write("b.playbook", Club);
        Build();
        var before = _folder.Files();
        Assert.Equal(0, Build("a.playbook").Removed);
        File.Delete(_folder.At("b.playbook"));
        Assert.Equal(0, Build("a.playbook").Removed);
        Assert.Equal(before.Length - 1, _folder.Files().Length);
    }

    [Fact]
    public void Kinds_that_were_not_asked_for_stay_and_are_known_to_the_next_build()
    {
        _folder.Write("a.playbook", Club);
        var all = Build().Written;
        var only = new BuildOf(_folder) { Kinds = [Outputs.All[0]] }.Run();
        Assert.Equal((0, 0), (only.Written, only.Removed));
        File.Delete(_folder.At("a.playbook"));
        _folder.Write("b.playbook", Club);

        // The front page of all playbooks stays, with another playbook on it.
        Assert.Equal(all - 1, Build().Removed);
    }

    [Fact]
    public void A_mistake_keeps_what_was_made_before()
    {
        _folder.Write("a.playbook", Club);
        Build();
        var before = _folder.Files();
        _folder.Write("a.playbook", Club.Replace("2026-12-01", "2026-13-01", StringComparison.Ordinal));
        Assert.Equal((0, 0), (Build().Written, Build().Removed));
        Assert.Equal(before, _folder.Files());
        _folder.Write("a.playbook", Club);
        Assert.Equal(0, Build().Written);
    }

    [Fact]
    public void A_dry_run_tells_all_and_touches_nothing()
    {
        _folder.Write("a.playbook", Club);
        _folder.Write("b.playbook", Club);
        Build();
        File.Delete(_folder.At("a.playbook"));
        _folder.Write("b.playbook", Club.Replace("今晚开营", "今晚八点开营", StringComparison.Ordinal));
        _folder.Write("c.playbook", Club);
        var before = Fingerprint();

        var dry = new BuildOf(_folder) { IsDryRun = true }.Run();
        Assert.Equal(before, Fingerprint());
        var real = Build();
        Assert.Equal(dry.Files.Select(file => file.ToString()), real.Files.Select(file => file.ToString()));
        Assert.True(real is { Written: > 0, Removed: > 0 });
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{\"version\":9,\"sources\":[]}")]
    [InlineData("{\"version\":2,\"sources\":[{\"path\":\"../x.playbook\",\"inputs\":{},\"playbooks\":[{\"key\":\"..\",\"outputs\":{\"mine.txt\":\"4 \"}}]}]}")]
    [InlineData("{\"version\":2,\"sources\":[{\"path\":\"../x.playbook\",\"inputs\":{},\"playbooks\":[{\"key\":\"a\",\"outputs\":{\"../../mine.txt\":\"4 \"}}]}]}")]
    [InlineData("{\"version\":2,\"sources\":[{\"path\":\"../x.playbook\",\"inputs\":{},\"playbooks\":[{\"key\":\"a\",\"outputs\":{\"mine.txt\":\"four \"}}]}]}")]
    [InlineData("{\"version\":2,\"sources\":[{\"path\":\"../x.playbook\",\"inputs\":{},\"playbooks\":[{\"key\":\"a\",\"outputs\":{},\"staff\":{\"小林\":\"20261301T000000Z/20261301T010000Z\"}}]}]}")]
    [InlineData("{\"version\":2,\"sources\":[{\"path\":null}]}")]
    public void A_manifest_that_is_damaged_or_leads_elsewhere_is_none(string content)
    {
        _folder.Write("a.playbook", Club);
        _folder.Write("mine.txt", "mine");
        _folder.Write("out/playbook-manifest.json", content);
        Assert.Equal(0, Build().Removed);
        Assert.Equal("mine", File.ReadAllText(_folder.At("mine.txt")));
        Assert.Equal(0, Build().Written);
    }

    [Fact]
    public void A_clash_between_playbooks_is_told_each_time()
    {
        var one = Club.Replace("通知", "直播", StringComparison.Ordinal).Replace("人数 1 }", "人数 1  人选 \"小林\" }", StringComparison.Ordinal);
        _folder.Write("a.playbook", one);
        _folder.Write("b.playbook", one);
        Assert.Contains("PB5620", Build().Diagnostics.Select(finding => finding.Code));
        Assert.Contains("PB5620", Build().Diagnostics.Select(finding => finding.Code));
    }

    [Fact]
    public void A_name_that_two_playbooks_have_is_told_each_time_though_both_would_make_the_same()
    {
        _folder.Write("b/x.playbook", Club);
        Build("b/x.playbook");
        _folder.Write("a/x.playbook", Club);
        Assert.Equal(["PB5030"], Build().Diagnostics.Select(finding => finding.Code));
        Assert.Equal(["PB5030"], Build().Diagnostics.Select(finding => finding.Code));
    }

    [Fact]
    public void The_dependency_file_names_every_file_that_was_read()
    {
        _folder.Write("我的 手册.playbook", "引入 \"a#b.playbook\"\n" + Club);
        _folder.Write("a#b.playbook", "角色 编辑 \"编辑\" { 人数 1 }\n");
        var session = new BuildOf(_folder).Session("我的 手册.playbook");
        session.Run();
        Assert.Null(DependencyFile.Write(_folder.At("x.d"), _folder.At("out"), session.Read, path => Path.GetRelativePath(_folder.FullPath, path)));
        Assert.Equal(
            "out/playbook-manifest.json: \\\n  a\\#b.playbook \\\n  我的\\ 手册.playbook\n\na\\#b.playbook:\n\n我的\\ 手册.playbook:\n",
            File.ReadAllText(_folder.At("x.d")));
    }

    private BuildReport Build(params string[] paths) => new BuildOf(_folder).Run(paths);

    private string Manifest() => File.ReadAllText(_folder.At("out/playbook-manifest.json"));

    private string[] Fingerprint() => [.. _folder.Files().Select(path => path + FileStamp.Now(_folder.At(path))!.Value.Hash)];

    /// <summary>A build of the folder.</summary>
    private sealed class BuildOf(TemporaryFolder folder)
    {
        public System.Collections.Immutable.ImmutableArray<OutputKind> Kinds { get; init; } = Outputs.All;

        public bool IsDryRun { get; init; }

        public BuildReport Run(params string[] paths) => Session(paths).Run();

        public BuildSession Session(params string[] paths)
        {
            var inputs = InputFiles.Find(paths, folder.FullPath, folder.At("out"));
            return new BuildSession(
                new BuildRequest { Inputs = inputs.Files, Folders = inputs.Folders, OutputFolder = folder.At("out"), Kinds = Kinds, IsDryRun = IsDryRun },
                CompilationContext.Create(folder.FullPath));
        }
    }
}
