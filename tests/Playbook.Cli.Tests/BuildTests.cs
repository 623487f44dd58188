using System.Security.Cryptography;

namespace Playbook.Cli.Tests;

public sealed class BuildTests : IDisposable
{
    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_build_writes_below_the_key_and_tells_how_much()
    {
        _run.With("书友会.playbook", Samples.Sound);
        Assert.Equal(ExitCode.Success, _run.Run("build", "--lang", "zh"));
        Assert.Contains("书友会/calendar.html", Outputs());
        Assert.All(Outputs(), path => Assert.True(path.StartsWith("书友会/", StringComparison.Ordinal) || path == "index.html", path));
        Assert.Equal("", _run.Output);
        Assert.Equal($"1 份手册，0 个错误，0 个警告；写出 {Outputs().Length} 个文件\n", _run.Error);
    }

    [Fact]
    public void Building_again_changes_no_byte_and_touches_no_file()
    {
        _run.With("a.playbook", Samples.Sound);
        _run.Run("build");
        var (before, count) = (Fingerprint(), Outputs().Length);
        Assert.Equal(ExitCode.Success, _run.Run("build", "--lang", "en"));
        Assert.Equal($"1 playbook, 0 errors, 0 warnings; 0 files written, {count} unchanged\n", _run.Error);
        Assert.Equal(before, Fingerprint());
    }

    [Fact]
    public void A_dry_run_lists_what_would_be_written_and_removed_and_does_neither()
    {
        _run.With("a.playbook", Samples.Sound).With("b.playbook", Samples.Sound);
        _run.Run("build");
        File.Delete(_run.At("a.playbook"));
        _run.With("b.playbook", Samples.With("今晚开营", "今晚开营啦")).With("c.playbook", Samples.Sound);
        var before = Fingerprint();
        Assert.Equal(ExitCode.Success, _run.Run("build", "--dry-run", "--lang", "zh"));
        Assert.Contains("A out/c/calendar.html\n", _run.Output, StringComparison.Ordinal);
        Assert.Contains("M out/b/announcements.md\n", _run.Output, StringComparison.Ordinal);
        Assert.Contains("D out/a/calendar.html\n", _run.Output, StringComparison.Ordinal);
        Assert.Contains("会写出", _run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Fingerprint());

        _run.Run("build", "--lang", "zh");
        Assert.Contains("个旧的", _run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Outputs(), path => path.StartsWith("a/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_dependency_file_is_written_for_make_or_it_is_told_why_not()
    {
        _run.With("a.playbook", Samples.Sound);
        Assert.Equal(ExitCode.Success, _run.Run("build", "--depfile", "a.d"));
        Assert.StartsWith("out/playbook-manifest.json: \\\n  a.playbook\n", File.ReadAllText(_run.At("a.d")), StringComparison.Ordinal);
        Assert.Equal(ExitCode.NoAccess, _run.Run("build", "--depfile", "nowhere/a.d", "--diagnostics", "short"));
        Assert.Contains("PB5038", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_playbook_gives_the_same_bytes_from_every_folder_and_with_any_number_of_jobs()
    {
        foreach (var i in Enumerable.Range(0, 12))
        {
            _run.With($"plans/club-{i}.playbook", Samples.With("开营", $"开营 {i}"));
        }

        _run.Run("build", "plans", "--jobs", "1");
        var expected = Fingerprint();
        foreach (var args in new string[][] { ["build", "plans", "--jobs", "8"], ["build", "plans/**/*.playbook"], ["build", _run.At("plans")] })
        {
            Directory.Delete(_run.At("out"), recursive: true);
            Assert.Equal(ExitCode.Success, _run.Run(args));
            Assert.Equal(expected, Fingerprint());
        }
    }

    [Fact]
    public void Findings_come_in_one_order_whatever_the_number_of_jobs_and_once_for_a_shared_library()
    {
        _run.With("roles.playbook", "角色 群主 { 人数 很多 }\n");
        foreach (var i in Enumerable.Range(0, 9))
        {
            _run.With($"p{i}.playbook", $"引入 \"roles.playbook\"\n手册 \"{i}\" {{\n  开始 2026-02-30\n  日程 {{ 第1天 20:00 通知 \"开营\" 由 群主 }}\n}}\n");
        }

        Assert.Equal(ExitCode.Findings, _run.Run("check", "--jobs", "1", "--diagnostics", "short"));
        var expected = _run.Output;
        Assert.Equal(9, expected.Split('\n').Count(line => line.Contains("PB2311", StringComparison.Ordinal)));
        Assert.Single(expected.Split('\n'), line => line.StartsWith("roles.playbook:", StringComparison.Ordinal));
        for (var i = 0; i < 3; i++)
        {
            _run.Run("check", "--jobs", "8", "--diagnostics", "short");
            Assert.Equal(expected, _run.Output);
        }
    }

    [Fact]
    public void A_playbook_with_errors_keeps_its_former_outputs_and_others_are_built()
    {
        _run.With("a.playbook", Samples.Sound).With("b.playbook", Samples.Sound);
        _run.Run("build");
        var before = Fingerprint("a");
        _run.With("a.playbook", Samples.With("2026-12-01", "2026-13-01")).With("b.playbook", Samples.With("今晚开营", "今晚开营啦"));
        var other = Fingerprint("b");
        Assert.Equal(ExitCode.Findings, _run.Run("build"));
        Assert.Equal(before, Fingerprint("a"));
        Assert.NotEqual(other, Fingerprint("b"));
    }

    [Fact]
    public void With_warn_as_error_a_warning_is_an_error_and_nothing_is_written()
    {
        _run.With("a.playbook", Samples.With(" 由 群主", ""));
        Assert.Equal(ExitCode.Findings, _run.Run("build", "--warn-as-error", "--diagnostics", "short"));
        Assert.Equal("a.playbook:8:5: error PB3202: “开营”没有人负责\n", _run.Output);
        Assert.Empty(Outputs());
        Assert.Equal(ExitCode.Success, _run.Run("build"));
        Assert.NotEmpty(Outputs());
    }

    [Fact]
    public void Only_the_kinds_asked_for_are_written_by_either_word()
    {
        _run.With("a.playbook", Samples.Sound);
        Assert.Equal(ExitCode.Success, _run.Run("build", "--only", "ics,日历"));
        Assert.NotEmpty(Outputs());
        Assert.All(Outputs(), path => Assert.Matches(@"\.(ics|html|md)$", path));
        Assert.Equal(ExitCode.Usage, _run.Run("build", "--only", "icz"));
        Assert.Contains("是不是想写“ics”？", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_playbooks_of_one_key_are_told_apart_by_refusing_the_second()
    {
        _run.With("x/a.playbook", Samples.Sound).With("y/A.playbook", Samples.Sound).With("z/a.playbook", "# 没有手册\n角色 群主 { 人数 1 }\n");
        Assert.Equal(ExitCode.Findings, _run.Run("build", "--diagnostics", "short"));
        Assert.Equal("y/A.playbook:1:1: error PB5030: 和“x/a.playbook”重名，两份手册都要写到“A”文件夹\n", _run.Output);
        Assert.All(Outputs(), path => Assert.True(path.StartsWith("a/", StringComparison.Ordinal) || path == "index.html", path));
    }

    [Fact]
    public void An_output_folder_that_is_a_file_is_exit_code_3_and_wins_over_findings()
    {
        _run.With("a.playbook", Samples.Sound).With("b.playbook", "手册").With("out", "mine");
        Assert.Equal(ExitCode.NoAccess, _run.Run("build", "--diagnostics", "short"));
        Assert.Contains("a.playbook:1:1: error PB5034: 输出位置“out”是文件，不是文件夹\n", _run.Output, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(_run.At("out")));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_exit_code_3()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        // Nobody, not even root, can make a folder in /proc.
        _run.With("a.playbook", Samples.Sound);
        Assert.Equal(ExitCode.NoAccess, _run.Run("build", "--out", "/proc/playbook", "--diagnostics", "short", "--lang", "en"));
        Assert.StartsWith("a.playbook:1:1: error PB5033: “/proc/playbook/a” cannot be written: ", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_exit_code_3_and_the_rest_is_built()
    {
        _run.With("a.playbook", Samples.Sound);
        Assert.Equal(ExitCode.NoAccess, _run.Run("build", "a.playbook", "b.playbook", "--diagnostics", "short", "--lang", "en"));
        Assert.Equal("b.playbook:1:1: error PB5001: “b.playbook” does not exist\n", _run.Output);
        Assert.NotEmpty(Outputs());
    }

    private string[] Outputs() => Directory.Exists(_run.At("out"))
        ? [.. Directory.EnumerateFiles(_run.At("out"), "*", SearchOption.AllDirectories).Select(p => Path.GetRelativePath(_run.At("out"), p)).Where(p => p != "playbook-manifest.json").Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Every output with its bytes and the moment it was written.</summary>
    private string[] Fingerprint(string? key = null) =>
        [.. Outputs().Where(path => key is null || path.StartsWith(key + "/", StringComparison.Ordinal))
            .Select(path => path + " " + Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Join(_run.At("out"), path)))))];
}
