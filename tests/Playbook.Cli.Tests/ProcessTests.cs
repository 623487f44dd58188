using System.Diagnostics;
using System.Text;

namespace Playbook.Cli.Tests;

/// <summary>The command as a process of its own, where time zone, locale and working folder are real.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly CommandRun _run = new CommandRun()
        .With("plans/书友会.playbook", File.ReadAllBytes(Path.Join(Checkout.Root, "playbooks", "book-club.zh.playbook")))
        .With("plans/book-club-roles.zh.playbook", File.ReadAllBytes(Path.Join(Checkout.Root, "playbooks", "book-club-roles.zh.playbook")));

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("TZ=America/New_York")]
    [InlineData("TZ=Pacific/Kiritimati", "LANG=tr_TR.UTF-8", "LC_ALL=tr_TR.UTF-8")]
    [InlineData("LANG=ar_SA.UTF-8", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0")]
    [InlineData("LANG=zh_CN.GB18030", "PLAYBOOK_LANG=en")]
    [InlineData("LC_ALL=C", "HOME=/nonexistent")]
    public void Outputs_have_the_same_bytes_under_any_time_zone_and_locale(params string[] variables)
    {
        Start(_run.Folder, [], "build", "plans", "--out", "one");
        Start(_run.Folder, variables, "build", "plans", "--out", "two", "--lang", "zh");
        AssertSame("one", "two");
    }

    [Fact]
    public void Outputs_have_the_same_bytes_from_any_working_folder()
    {
        Start(_run.Folder, [], "build", "plans", "--out", "one");
        Start(_run.At("plans"), [], "build", "书友会.playbook", "--out", "../two");
        AssertSame("one", "two");
    }

    [Fact]
    public void Output_is_UTF8_whatever_the_locale_says()
    {
        var (code, output, _) = Start(_run.Folder, ["LANG=zh_CN.GB18030", "LC_ALL=zh_CN.GB18030"], "check", "没有.playbook", "--diagnostics", "short");
        Assert.Equal(ExitCode.NoAccess, code);
        Assert.Equal("没有.playbook:1:1: error PB5001: 找不到“没有.playbook”\n", output);
    }

    [Fact]
    public void Without_a_configuration_the_library_that_reads_YAML_is_not_loaded()
    {
        // A copy of the command in which the library is missing; without the list of its parts the host does not look for it either.
        var folder = _run.At("command");
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory).Where(IsOfTheCommand))
        {
            File.Copy(file, Path.Join(folder, Path.GetFileName(file)));
        }

        var command = Path.Join(folder, "playbook.dll");
        Assert.Equal(ExitCode.Success, StartCommand(command, _run.Folder, [], "build", "plans", "--out", "one").Code);
        _run.With("plans/playbook.yaml", "品牌: 好书书店\n");
        Assert.NotEqual(ExitCode.Success, StartCommand(command, _run.Folder, [], "build", "plans", "--out", "two").Code);

        static bool IsOfTheCommand(string path) => Path.GetFileName(path) is var name
            && !name.StartsWith("YamlDotNet", StringComparison.Ordinal) && !name.EndsWith(".deps.json", StringComparison.Ordinal)
            && (name.EndsWith(".dll", StringComparison.Ordinal) || name == "playbook.runtimeconfig.json");
    }

    // The manifest tells where the sources are, seen from the outputs.
    private void AssertSame(string one, string two)
    {
        string[] Files(string folder) =>
            [.. Directory.EnumerateFiles(_run.At(folder), "*", SearchOption.AllDirectories).Where(path => Path.GetFileName(path) != "playbook-manifest.json").Select(p => Path.GetRelativePath(_run.At(folder), p)).Order(StringComparer.Ordinal)];

        Assert.NotEmpty(Files(one));
        Assert.Equal(Files(one), Files(two));
        Assert.All(Files(one), path => Assert.Equal(File.ReadAllBytes(Path.Join(_run.At(one), path)), File.ReadAllBytes(Path.Join(_run.At(two), path))));
    }

    private static (int Code, string Output, string Error) Start(string folder, string[] variables, params string[] args) =>
        StartCommand(Path.Join(AppContext.BaseDirectory, "playbook.dll"), folder, variables, args);

    private static (int Code, string Output, string Error) StartCommand(string command, string folder, string[] variables, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [command, .. args])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var pair in variables.Select(v => v.Split('=', 2)))
        {
            start.Environment[pair[0]] = pair[1];
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
