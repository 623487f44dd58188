namespace Playbook.Cli.Tests;

public sealed class FormatTests : IDisposable
{
    private const string Untidy = "手册 \"x\" {\n开始：2026-12-01\n  日程 { 第1天20:00通知\"开营\" }\n}\n";
    private const string Tidy = "手册 \"x\" {\n  开始  2026-12-01\n  日程 { 第1天 20:00 通知 \"开营\" }\n}\n";

    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_file_is_formatted_in_place_and_named()
    {
        _run.With("a.playbook", Untidy).With("b.playbook", Tidy);
        File.SetLastWriteTimeUtc(_run.At("b.playbook"), DateTime.UnixEpoch);
        Assert.Equal(ExitCode.Success, _run.Run("format", "--lang", "zh"));
        Assert.Equal("a.playbook\n", _run.Output);
        Assert.Equal("2 个文件，1 个重新排过\n", _run.Error);
        Assert.Equal(Tidy, File.ReadAllText(_run.At("a.playbook")));
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(_run.At("b.playbook")));
    }

    [Fact]
    public void A_check_lists_what_is_not_formatted_and_writes_nothing()
    {
        _run.With("a.playbook", Untidy).With("b.playbook", Tidy);
        Assert.Equal(ExitCode.Findings, _run.Run("排版", "--check", "--lang", "en"));
        Assert.Equal("a.playbook\n", _run.Output);
        Assert.Equal("2 files, 1 not formatted\n", _run.Error);
        Assert.Equal(Untidy, File.ReadAllText(_run.At("a.playbook")));
        Assert.Equal(ExitCode.Success, _run.Run("format", "--check", "b.playbook", "--lang", "en"));
        Assert.Equal("1 file, 0 not formatted\n", _run.Error);
    }

    [Fact]
    public void Standard_input_goes_to_standard_output()
    {
        Assert.Equal(ExitCode.Success, _run.Run(["format", "-", "--keywords", "en"], Untidy));
        Assert.Equal("playbook \"x\" {\n  start  2026-12-01\n  schedule { day 1 at 20:00 notice \"开营\" }\n}\n", _run.Output);
        Assert.Equal(ExitCode.Findings, _run.Run(["format", "-", "--check"], Untidy));
        Assert.Equal("", _run.Output);
    }

    [Fact]
    public void The_rights_and_the_byte_order_mark_of_a_file_stay()
    {
        _run.With("a.playbook", "\uFEFF" + Untidy);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_run.At("a.playbook"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Assert.Equal(ExitCode.Success, _run.Run("format"));
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(_run.At("a.playbook"))[..3]);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_run.At("a.playbook")));
        }
    }

    [Fact]
    public void A_broken_line_is_told_and_left_and_the_rest_is_formatted()
    {
        _run.With("a.playbook", Untidy.Replace("开始：", "品牌   “慢\n开始：", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Findings, _run.Run("format", "--diagnostics", "short", "--lang", "en"));
        Assert.StartsWith("a.playbook:2:6: error PB1001", _run.Error, StringComparison.Ordinal);
        Assert.Equal(Tidy.Replace("  开始", "品牌   “慢\n  开始", StringComparison.Ordinal), File.ReadAllText(_run.At("a.playbook")));
    }

    [Fact]
    public void A_file_that_is_missing_or_no_text_is_told()
    {
        Assert.Equal(ExitCode.NoAccess, _run.Run("format", "没有.playbook"));
        _run.With("a.playbook", [0x50, 0x4B, 0x03, 0x04, 0x00]);
        Assert.Equal(ExitCode.Findings, _run.Run("format", "a.playbook"));
        Assert.Equal(ExitCode.Usage, _run.Run("format", "--keywords", "fr"));
    }

    [Fact]
    public void A_line_that_the_other_language_cannot_say_is_told()
    {
        _run.With("a.playbook", "手册 \"x\" {\n  阶段 破冰 第1至7天 第8至28天\n}\n");
        Assert.Equal(ExitCode.Findings, _run.Run("format", "--keywords", "en", "--lang", "en"));
        Assert.StartsWith("a.playbook: some line would be read otherwise", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_samples_are_formatted_and_say_the_same_in_either_language_to_the_byte()
    {
        var samples = Path.Join(Checkout.Root, "playbooks");
        Assert.Equal(ExitCode.Success, _run.Run("format", "--check", samples));
        foreach (var file in Directory.EnumerateFiles(samples, "*", SearchOption.AllDirectories))
        {
            _run.With("p/" + Path.GetRelativePath(samples, file), File.ReadAllBytes(file));
        }

        Assert.Equal(ExitCode.Success, _run.Run("build", "p", "--out", "out"));
        foreach (var language in new[] { "en", "zh" })
        {
            Assert.Equal(ExitCode.Success, _run.Run("format", "p", "--keywords", language));
            Assert.Equal(ExitCode.Success, _run.Run("build", "p", "--out", "out-" + language));
            var built = Files("out");
            Assert.NotEmpty(built);
            Assert.Equal(built, Files("out-" + language));
            Assert.All(built, file => Assert.Equal(File.ReadAllBytes(_run.At("out/" + file)), File.ReadAllBytes(_run.At($"out-{language}/{file}"))));
        }
    }

    private List<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(_run.At(folder), "*", SearchOption.AllDirectories).Where(path => Path.GetFileName(path) != "playbook-manifest.json").Select(file => Path.GetRelativePath(_run.At(folder), file)).Order(StringComparer.Ordinal)];
}
