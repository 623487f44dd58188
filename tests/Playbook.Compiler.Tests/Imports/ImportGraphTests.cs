using Playbook.Compiler.Imports;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Tests.Imports;

public sealed class ImportGraphTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Imports_count_from_the_importing_file_and_may_be_written_either_way()
    {
        _folder.Write("lib/roles.playbook", "引入 \"../common/words.playbook\"\n");
        _folder.Write("common/words.playbook", "# nothing\n");
        _folder.Write("plans/a.playbook", "引入 \"../lib/roles.playbook\"\nimport \"..\\common\\words.playbook\"\n");

        var graph = Follow("plans/a.playbook");

        Assert.Empty(graph.Diagnostics);
        Assert.Equal(["a", "roles", "words"], graph.Trees.Select(f => Path.GetFileNameWithoutExtension(f.FullPath)));
        var roles = graph.File.Imports[0].File;
        Assert.Same(roles.Imports[0].File, graph.File.Imports[1].File);
        Assert.Equal(("a", "roles"), (graph.File.Key, roles.Key));
    }

    [Fact]
    public void A_library_is_read_and_parsed_once_for_all_playbooks()
    {
        _folder.Write("roles.playbook", "# nothing\n");
        _folder.Write("a.playbook", "引入 \"roles.playbook\"\n");
        _folder.Write("b.playbook", "引入 \"./roles.playbook\"\n");
        var store = Store();
        var trees = new[] { "a.playbook", "b.playbook" }.AsParallel()
            .Select(path => Follow(path, store).File.Imports[0].File.Tree).ToArray();
        Assert.Same(trees[0], trees[1]);
    }

    [Fact]
    public void A_playbook_that_nobody_imports_is_let_go_and_a_library_is_kept()
    {
        _folder.Write("roles.playbook", "# nothing\n");
        var path = _folder.Write("a.playbook", "引入 \"roles.playbook\"\n");
        var store = Store();
        Follow("a.playbook", store);
        store.Release(path);
        store.Release(_folder.At("roles.playbook"));
        Assert.False(store.Holds(path));
        Assert.True(store.Holds(_folder.At("roles.playbook")));
    }

    [Theory]
    [InlineData("a.playbook")]
    [InlineData("b.playbook")]
    [InlineData("lib/c.playbook")]
    public void A_circle_is_told_once_and_alike_from_wherever_it_is_entered(string entry)
    {
        _folder.Write("a.playbook", "引入 \"b.playbook\"\n");
        _folder.Write("b.playbook", "\n引入 \"lib/c.playbook\"\n");
        _folder.Write("lib/c.playbook", "\n\n引入 \"../a.playbook\"\n");
        AssertProblem(
            Follow(entry), "PB5011", "lib/c.playbook:3",
            "引入绕成了圈：a.playbook → b.playbook → lib/c.playbook → a.playbook",
            "These imports go round in a circle: a.playbook → b.playbook → lib/c.playbook → a.playbook");
    }

    [Fact]
    public void A_file_that_imports_itself_is_a_circle()
    {
        _folder.Write("a.playbook", "引入 \"a.playbook\"\n");
        AssertProblem(
            Follow("a.playbook"), "PB5011", "a.playbook:1",
            "引入绕成了圈：a.playbook → a.playbook", "These imports go round in a circle: a.playbook → a.playbook");
    }

    [Fact]
    public void A_missing_library_offers_the_name_beside_it()
    {
        _folder.Write("roles.playbook", "# nothing\n");
        _folder.Write("a.playbook", "引入 \"./rolse.playbook\"\n");
        var problem = AssertProblem(
            Follow("a.playbook"), "PB5010", "a.playbook:1",
            "要引入的文件“./rolse.playbook”不存在", "The imported file “./rolse.playbook” does not exist");
        Assert.Equal("是不是想写“roles.playbook”？", problem.GetRemedy(Language.Chinese));
        Assert.Equal("Did you mean “roles.playbook”?", problem.GetRemedy(Language.English));
    }

    [Theory]
    [InlineData("../secret.playbook")]
    [InlineData("../../../../etc/passwd")]
    [InlineData("sub/../../secret.playbook")]
    public void A_path_out_of_the_project_is_refused_whether_or_not_it_exists(string path)
    {
        _folder.Write("secret.playbook", "手册");
        _folder.Write("project/a.playbook", $"引入 \"{path}\"\n");
        var graph = ImportGraph.Follow(Store().LoadImport(_folder.At("project/a.playbook")), _folder.At("project"), Store());
        AssertProblem(
            graph, "PB5012", "project/a.playbook:1",
            $"“{path}”在项目文件夹“project”之外，不能引入",
            $"“{path}” lies outside the project folder “project” and cannot be imported");
    }

    [Fact]
    public void A_link_out_of_the_project_is_refused()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _folder.Write("secret/roles.playbook", "# secret\n");
        _folder.Write("project/a.playbook", "引入 \"linked/roles.playbook\"\n引入 \"link.playbook\"\n");
        Directory.CreateSymbolicLink(_folder.At("project/linked"), "../secret");
        File.CreateSymbolicLink(_folder.At("project/link.playbook"), _folder.At("secret/roles.playbook"));
        var graph = ImportGraph.Follow(Store().LoadImport(_folder.At("project/a.playbook")), _folder.At("project"), Store());
        Assert.Equal(["PB5012", "PB5012"], graph.Diagnostics.Select(d => d.Code));
        Assert.Single(graph.Trees);
    }

    [Fact]
    public void A_link_inside_the_project_is_followed()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _folder.Write("lib/roles.playbook", "# nothing\n");
        _folder.Write("a.playbook", "引入 \"linked/roles.playbook\"\n");
        Directory.CreateSymbolicLink(_folder.At("linked"), _folder.At("lib"));
        Assert.Empty(Follow("a.playbook").Diagnostics);
    }

    [Theory]
    [InlineData("/etc/roles.playbook")]
    [InlineData("C:/roles.playbook")]
    [InlineData("~/roles.playbook")]
    [InlineData("https://example.com/roles.playbook")]
    public void A_path_that_is_not_relative_is_refused(string path)
    {
        _folder.Write("a.playbook", $"引入 \"{path}\"\n");
        AssertProblem(
            Follow("a.playbook"), "PB5013", "a.playbook:1",
            $"“{path}”不是相对路径，换一台电脑就找不到了",
            $"“{path}” is not a relative path, so it would lead nowhere on another computer");
    }

    [Fact]
    public void A_folder_cannot_be_imported()
    {
        _folder.Write("lib/roles.playbook", "# nothing\n");
        _folder.Write("a.playbook", "引入 \"lib\"\n");
        AssertProblem(
            Follow("a.playbook"), "PB5015", "a.playbook:1", "“lib”是文件夹，只能引入文件", "“lib” is a folder; only files can be imported");
    }

    [Fact]
    public void A_library_in_another_encoding_is_named_as_such()
    {
        _folder.Write("roles.playbook", [0xFF, 0xFE, (byte)'#', 0]);
        _folder.Write("a.playbook", "引入 \"roles.playbook\"\n");
        AssertProblem(
            Follow("a.playbook"), "PB5007", "roles.playbook:1",
            "文件的编码看起来是 UTF-16 LE，应当用 UTF-8", "The file looks like UTF-16 LE, where UTF-8 is expected");
    }

    [Fact]
    public void A_very_long_chain_of_imports_ends_with_a_finding()
    {
        for (var i = 0; i < 100; i++)
        {
            _folder.Write($"f{i}.playbook", $"引入 \"f{i + 1}.playbook\"\n");
        }

        AssertProblem(
            Follow("f0.playbook"), "PB5014", "f32.playbook:1", "引入一层套一层，超过了 32 层", "Imports are nested more than 32 levels deep");
    }

    [Fact]
    public void The_project_is_the_nearest_marked_folder_or_else_the_one_given()
    {
        var roots = new ProjectRoots();
        _folder.Write("outer/.git/HEAD", "ref");
        _folder.Write("outer/inner/playbook.yaml", "");
        Assert.Equal(_folder.At("outer"), roots.Of(_folder.At("outer/plans/a.playbook"), "/given"));
        Assert.Equal(_folder.At("outer/inner"), roots.Of(_folder.At("outer/inner/deep/a.playbook"), "/given"));
        Assert.Equal("/given", roots.Of(_folder.At("other/a.playbook"), "/given"));
    }

    private SourceStore Store() => new(_folder.FullPath, WordClasses.None);

    private ImportGraph Follow(string path, SourceStore? store = null)
    {
        store ??= Store();
        return ImportGraph.Follow(store.LoadInput(new(_folder.At(path), _folder.FullPath)), _folder.FullPath, store);
    }

    private static Syntax.Diagnostics.Diagnostic AssertProblem(ImportGraph graph, string code, string place, string zh, string en)
    {
        var problem = Assert.Single(graph.Diagnostics);
        Assert.Equal((code, zh, en), (problem.Code, problem.GetMessage(Language.Chinese), problem.GetMessage(Language.English)));
        Assert.Equal(place, $"{problem.Location!.Source.Path}:{problem.Location.Start.Line}");
        return problem;
    }
}
