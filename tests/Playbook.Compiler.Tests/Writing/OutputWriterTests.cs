using Playbook.Compiler.Writing;
using Playbook.Generators;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Tests.Writing;

public sealed class OutputWriterTests : IDisposable
{
    private static readonly Location Somewhere = new(new SourceText("a.playbook", "手册"), new TextSpan(0, 2));
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_are_written_below_the_key_as_UTF8_without_mark()
    {
        var result = Write(("calendar.md", "一\n"), ("roles/群主.md", "二\n"));
        Assert.Equal((2, 0, null), (result.Written, result.Unchanged, result.Problem));
        Assert.Equal(["out/club/calendar.md", "out/club/roles/群主.md"], _folder.Files());
        Assert.Equal("一\n"u8, File.ReadAllBytes(_folder.At("out/club/calendar.md")));
    }

    [Fact]
    public void Only_changed_files_are_written_again()
    {
        Write(("a.md", "1"), ("b.md", "2"));
        var before = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_folder.At("out/club/a.md"), before);

        Assert.Equal([OutputChange.None, OutputChange.Changed], Write(("a.md", "1"), ("b.md", "3")).Files.Select(file => file.Change));
        Assert.Equal(before, File.GetLastWriteTimeUtc(_folder.At("out/club/a.md")));
        Assert.Equal("3", File.ReadAllText(_folder.At("out/club/b.md")));
    }

    [Fact]
    public void Files_that_are_no_longer_made_stay()
    {
        Write(("old.md", "1"));
        Write(("new.md", "2"));
        Assert.Equal(["out/club/new.md", "out/club/old.md"], _folder.Files());
    }

    [Fact]
    public void When_one_file_cannot_be_placed_all_stay_as_they_were()
    {
        Write(("a.md", "old"));
        Directory.CreateDirectory(_folder.At("out/club/m.md"));

        var result = Write(("a.md", "new"), ("fresh/f.md", "new"), ("m.md", "new"), ("z.md", "new"));

        Assert.Equal("PB5033", result.Problem!.Code);
        Assert.Equal((0, 0), (result.Written, result.Unchanged));
        Assert.Equal(["out/club/a.md"], _folder.Files());
        Assert.Equal("old", File.ReadAllText(_folder.At("out/club/a.md")));
        Assert.Equal(["club"], Directory.GetFileSystemEntries(_folder.At("out")).Select(path => Path.GetFileName(path)));
        Assert.False(Directory.Exists(_folder.At("out/club/fresh")));
    }

    [Fact]
    public void An_output_folder_that_is_a_file_is_refused()
    {
        _folder.Write("out", "mine");
        var problem = Write(("a.md", "1")).Problem!;
        Assert.Equal("PB5034", problem.Code);
        Assert.Equal("输出位置“out”是文件，不是文件夹", problem.GetMessage(Language.Chinese));
        Assert.Equal("The output folder “out” is a file", problem.GetMessage(Language.English));
        Assert.Equal("mine", File.ReadAllText(_folder.At("out")));
    }

    [Fact]
    public void A_playbook_folder_that_is_a_file_is_refused_and_kept()
    {
        _folder.Write("out/club", "mine");
        Assert.Equal("PB5033", Write(("a.md", "1")).Problem!.Code);
        Assert.Equal(["out/club"], _folder.Files());
    }

    [Theory]
    [InlineData("../escape.md", "它会写到手册自己的文件夹之外")]
    [InlineData("a/../../b.md", "它会写到手册自己的文件夹之外")]
    [InlineData("a//b.md", "它会写到手册自己的文件夹之外")]
    [InlineData("/etc/passwd", "这是绝对路径")]
    [InlineData("C:/b.md", "这是绝对路径")]
    [InlineData("a\\b.md", "名字里有 Windows 不允许的字符")]
    [InlineData("a?.md", "名字里有 Windows 不允许的字符")]
    [InlineData("trailing./b.md", "名字里有 Windows 不允许的字符")]
    [InlineData("roles/CON.md", "这个名字在 Windows 里留给设备用")]
    public void A_name_that_leads_astray_is_refused(string path, string reason)
    {
        var problem = Write(("good.md", "1"), (path, "2")).Problem!;
        Assert.Equal("PB5031", problem.Code);
        Assert.Equal($"不能写文件“{path}”：{reason}", problem.GetMessage(Language.Chinese));
        Assert.Empty(_folder.Files());
    }

    [Fact]
    public void A_name_that_no_file_system_holds_is_refused_and_the_longest_is_written()
    {
        // 85 Han characters are 255 bytes.
        Assert.Null(Write((new string('群', 84) + ".md", "1")).Problem);
        var problem = Write((new string('群', 85) + ".md", "1")).Problem!;
        Assert.EndsWith("：名字太长", problem.GetMessage(Language.Chinese), StringComparison.Ordinal);
        Assert.EndsWith(": the name is too long", problem.GetMessage(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_differ_in_case_alone_are_one_file_on_some_systems() =>
        Assert.Equal("PB5035", Write(("roles/Host.md", "1"), ("roles/host.md", "2")).Problem!.Code);

    [Fact]
    public void A_file_that_is_read_is_never_written()
    {
        var problem = Write(("input.playbook", "2")).Problem!;
        Assert.Equal("PB5032", problem.Code);
        Assert.Equal("“out/club/input.playbook”是正在读取的手册，不能覆盖", problem.GetMessage(Language.Chinese));
    }

    [Fact]
    public void A_link_out_of_the_output_folder_is_not_followed()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Directory.CreateDirectory(_folder.At("elsewhere"));
        Directory.CreateDirectory(_folder.At("out"));
        Directory.CreateSymbolicLink(_folder.At("out/club"), _folder.At("elsewhere"));
        Assert.Equal("PB5031", Write(("a.md", "1")).Problem!.Code);
        Assert.Empty(Directory.GetFiles(_folder.At("elsewhere")));
    }

    private WriteResult Write(params (string Path, string Content)[] files) =>
        new OutputWriter(
            _folder.At("out"),
            path => Path.GetRelativePath(_folder.FullPath, path).Replace('\\', '/'),
            path => path.EndsWith("input.playbook", StringComparison.Ordinal))
            .Write("club", Somewhere, files.Select(f => new OutputFile(f.Path, f.Content)));
}
