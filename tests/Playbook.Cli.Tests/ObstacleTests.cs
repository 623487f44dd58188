using System.Diagnostics;
using System.Security.Cryptography;

namespace Playbook.Cli.Tests;

/// <summary>What stands in the way of a build is told with place, reason and remedy in both languages, and what was there is there, byte for byte.</summary>
public sealed class ObstacleTests : IDisposable
{
    private const string Missing = "主题:\n  标志: brand/logo.svg\n";
    private const string NoColour = "主题:\n  主色: 海蓝\n";
    private const string NoPicture = "主题:\n  标志: a.playbook\n";

    private readonly CommandRun _run = new CommandRun().With("a.playbook", Samples.Sound);
    private readonly string[] _before;

    public ObstacleTests()
    {
        Assert.Equal(ExitCode.Success, _run.Run("build"));
        _before = Fingerprint();
        _run.With("a.playbook", Samples.With("今晚开营", "今晚八点开营"));
    }

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData(Missing, "playbook.yaml:2:7: error PB5216: 找不到文件“brand/logo.svg”", "PB5216: There is no file “brand/logo.svg”", "Check the name; paths start from the project folder")]
    [InlineData(NoColour, "playbook.yaml:2:7: error PB5212: 这里写的是“海蓝”，应是颜色，如 \"#0f5c6e\"（带引号）", "PB5212: Here is “海蓝”, where a colour such as \"#0f5c6e\", in quotes is expected", "Write a colour such as \"#0f5c6e\", in quotes")]
    [InlineData(NoPicture, "playbook.yaml:2:7: error PB5231: 标志图片用不了：不是 PNG、JPEG、WebP 或 SVG 图片", "PB5231: The logo cannot be used: it is no PNG, JPEG, WebP or SVG picture", "Take a smaller PNG, JPEG, WebP or SVG")]
    public void A_theme_that_cannot_be_had(string configuration, string zh, string en, string remedy)
    {
        _run.With("playbook.yaml", configuration);
        AssertTold(ExitCode.Findings, zh, en, remedy);
    }

    [Fact]
    public void Two_playbooks_of_one_name()
    {
        _run.With("b/A.playbook", Samples.Sound);
        Assert.Equal(ExitCode.Findings, _run.Run("build", "b", "a.playbook", "--diagnostics", "short"));
        Assert.Equal("a.playbook:1:1: error PB5030: 和“b/A.playbook”重名，两份手册都要写到“a”文件夹\n", _run.Output);
        Assert.Equal(ExitCode.Findings, _run.Run("build", "b", "a.playbook", "--lang", "en"));
        Assert.Contains("PB5030: This playbook and “b/A.playbook” would both be written to the folder “a”", _run.Output, StringComparison.Ordinal);
        Assert.Contains("Rename one of the files, or build them apart with a different --out", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_folder_that_is_a_file()
    {
        _run.With("mine", "mine");
        Assert.Equal(ExitCode.NoAccess, _run.Run("build", "--out", "mine", "--lang", "en"));
        Assert.Contains("a.playbook:1:1: error PB5034: The output folder “mine” is a file", _run.Output, StringComparison.Ordinal);
        Assert.Contains("Move the file away, or choose another folder with --out", _run.Output, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(_run.At("mine")));
        Assert.Equal(_before, Fingerprint());
    }

    [Fact]
    public void A_folder_where_a_file_belongs()
    {
        var page = _run.At("out/a/calendar.html");
        File.Delete(page);
        Directory.CreateDirectory(page);
        string[] rest = [.. _before.Where(file => !file.StartsWith("a/calendar.html ", StringComparison.Ordinal))];
        Assert.Equal(ExitCode.NoAccess, _run.Run("build", "--diagnostics", "short"));
        Assert.StartsWith("a.playbook:1:1: error PB5033: 写不了“out/a”：", _run.Output, StringComparison.Ordinal);
        Assert.Equal(rest, Fingerprint());
    }

    // Of what a disk refuses, this one needs no right and no other disk: files end at so many kilobytes, in the middle of a page.
    [Theory]
    [InlineData("zh", "a.playbook:1:1: error PB5033: 写不了“out/a”：文件超过了系统允许的大小；原有的文件没有改动")]
    [InlineData("en", "a.playbook:1:1: error PB5033: “out/a” cannot be written: the file is larger than the system allows; the files there are as they were")]
    public async Task A_disk_that_takes_no_more(string language, string expected)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var start = new ProcessStartInfo(
            "bash",
            ["-c", "trap '' XFSZ; ulimit -f 32; exec dotnet \"$@\"", "bash", Path.Join(AppContext.BaseDirectory, "playbook.dll"), "build", "--diagnostics", "short", "--lang", language])
        {
            WorkingDirectory = _run.Folder, RedirectStandardOutput = true, RedirectStandardError = true,
        };

        // With it the runtime keeps its own code in a file that such a limit is too small for.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        Assert.Equal(expected + "\n", await process.StandardOutput.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.NotEmpty(await error);
        Assert.Equal(ExitCode.NoAccess, process.ExitCode);
        Assert.Equal(_before, Fingerprint());
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(_run.At("out")), entry => Path.GetFileName(entry).StartsWith('.'));

        Assert.Equal(ExitCode.Success, _run.Run("build"));
        Assert.NotEqual(_before, Fingerprint());
    }

    private void AssertTold(int code, string zh, string en, string remedy)
    {
        Assert.Equal(code, _run.Run("build", "--diagnostics", "short"));
        Assert.Equal(zh + "\n", _run.Output);
        Assert.Equal(_before, Fingerprint());
        Assert.Equal(code, _run.Run("build", "--lang", "en"));
        Assert.Contains(en, _run.Output, StringComparison.Ordinal);
        Assert.Contains(remedy, _run.Output, StringComparison.Ordinal);
        Assert.Equal(_before, Fingerprint());
    }

    /// <summary>Every output with its bytes; the manifest is ours, and says that the playbook has to be looked at again.</summary>
    private string[] Fingerprint() =>
        [.. Directory.EnumerateFiles(_run.At("out"), "*", SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(_run.At("out"), path).Replace('\\', '/'), Path: path))
            .Where(file => file.Name != "playbook-manifest.json")
            .Select(file => file.Name + " " + Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file.Path)))).Order(StringComparer.Ordinal)];
}
