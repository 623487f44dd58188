using Playbook.Compiler.Inputs;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Tests.Inputs;

public sealed class InputFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public InputFilesTests()
    {
        foreach (var path in new[] { "b.playbook", "a.playbook", "notes.md", "team/群.playbook", "team/deep/c.playbook", ".hidden/x.playbook", "out/y.playbook" })
        {
            _folder.Write(path, "手册");
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(new string[0], "a.playbook b.playbook team/deep/c.playbook team/群.playbook")]
    [InlineData(new[] { "." }, "a.playbook b.playbook team/deep/c.playbook team/群.playbook")]
    [InlineData(new[] { "team" }, "team/deep/c.playbook team/群.playbook")]
    [InlineData(new[] { "**/*.playbook" }, "a.playbook b.playbook team/deep/c.playbook team/群.playbook")]
    [InlineData(new[] { "*.playbook" }, "a.playbook b.playbook")]
    [InlineData(new[] { "team/*.playbook" }, "team/群.playbook")]
    [InlineData(new[] { "t*/**/?.playbook" }, "team/deep/c.playbook team/群.playbook")]
    [InlineData(new[] { "**/deep/*" }, "team/deep/c.playbook")]
    [InlineData(new[] { "b.playbook", "." }, "b.playbook a.playbook team/deep/c.playbook team/群.playbook")]
    [InlineData(new[] { "notes.md" }, "notes.md")]
    public void Paths_lead_to_files_in_order_each_once(string[] paths, string expected)
    {
        var found = InputFiles.Find(paths, _folder.FullPath, _folder.At("out"));
        Assert.Empty(found.Problems);
        Assert.Equal(
            expected.Split(' '), found.Files.Select(f => Path.GetRelativePath(_folder.FullPath, f.FullPath).Replace('\\', '/')));
    }

    [Theory]
    [InlineData("team/deep/none*.playbook")]
    [InlineData("empty")]
    public void A_path_that_leads_to_no_playbook_is_reported(string path)
    {
        Directory.CreateDirectory(_folder.At("empty"));
        var problem = Assert.Single(InputFiles.Find([path], _folder.FullPath, null).Problems);
        Assert.Equal("PB5020", problem.Code);
        Assert.Equal($"“{path}”里没有 .playbook 文件", problem.GetMessage(Language.Chinese));
        Assert.Equal($"There is no .playbook file in “{path}”", problem.GetMessage(Language.English));
    }

    [Fact]
    public void A_link_to_a_folder_is_not_followed()
    {
        if (!OperatingSystem.IsWindows())
        {
            Directory.CreateSymbolicLink(_folder.At("team/loop"), _folder.FullPath);
        }

        Assert.Equal(2, InputFiles.Find(["team"], _folder.FullPath, null).Files.Length);
    }

    [Fact]
    public void A_single_file_belongs_to_the_working_folder_and_one_from_elsewhere_to_its_own()
    {
        using var elsewhere = new TemporaryFolder();
        var foreign = elsewhere.Write("plans/z.playbook", "手册");
        var found = InputFiles.Find(["team/群.playbook", foreign], _folder.FullPath, null);
        Assert.Equal([_folder.FullPath, elsewhere.At("plans")], found.Files.Select(f => f.Folder));
    }

    [Theory]
    [InlineData("plans/书友会.playbook", "书友会")]
    [InlineData("book-club.zh.playbook", "book-club.zh")]
    [InlineData("a.PLAYBOOK", "a")]
    [InlineData("notes.txt", "notes.txt")]
    [InlineData("a:b?.playbook", "a_b_")]
    [InlineData("con.playbook", "_con")]
    [InlineData("COM1.zh.playbook", "_COM1.zh")]
    [InlineData("trailing. .playbook", "trailing")]
    [InlineData(".playbook", "_")]
    [InlineData(".hidden.playbook", "_.hidden")]
    public void A_key_is_a_folder_name_on_every_system(string path, string key) => Assert.Equal(key, PlaybookKey.Of(path));

    [Fact]
    public void A_long_name_gives_a_key_that_fits() => Assert.Equal(80, PlaybookKey.Of(new string('群', 120) + ".playbook").Length);
}
