using System.Text.RegularExpressions;

namespace Playbook.Cli.Tests.CommandLine;

public sealed partial class UsageTests : IDisposable
{
    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("chek", "没有命令“chek”。是不是想写“check”？", "There is no command “chek”. Did you mean “check”?")]
    [InlineData("banana", "没有命令“banana”", "There is no command “banana”")]
    [InlineData("--versoin", "没有选项“--versoin”。是不是想写“--version”？", "There is no option “--versoin”. Did you mean “--version”?")]
    [InlineData("check --diagnostcs=json", "没有选项“--diagnostcs”。是不是想写“--diagnostics”？", "There is no option “--diagnostcs”. Did you mean “--diagnostics”?")]
    [InlineData("check a.playbook --out x", "没有选项“--out”", "There is no option “--out”")]
    [InlineData("check --diagnostics jsn", "“--diagnostics”不认识“jsn”，可以写text、short、json。是不是想写“json”？", "“--diagnostics” does not know “jsn”; it takes text, short, json. Did you mean “json”?")]
    [InlineData("check --jobs 0", "“--jobs”要一个从 1 起的整数，不是“0”", "“--jobs” takes a whole number from 1, not “0”")]
    [InlineData("check --jobs two", "“--jobs”要一个从 1 起的整数，不是“two”", "“--jobs” takes a whole number from 1, not “two”")]
    [InlineData("serve --port 65536", "“--port”要一个 0 到 65535 的整数，不是“65536”", "“--port” takes a whole number from 0 to 65535, not “65536”")]
    [InlineData("预览 --端口 x", "“--port”要一个 0 到 65535 的整数，不是“x”", "“--port” takes a whole number from 0 to 65535, not “x”")]
    [InlineData("watch --port 1", "没有选项“--port”。是不是想写“--out”？", "There is no option “--port”. Did you mean “--out”?")]
    [InlineData("watch -", "产物按文件名存放，不能从标准输入读", "Outputs are named after the file, so standard input cannot be built")]
    [InlineData("check --jobs", "选项“--jobs”后面缺少值", "The option “--jobs” needs a value")]
    [InlineData("check --jobs 1 --jobs 2", "选项“--jobs”只能写一次，带一个值", "The option “--jobs” is given once, with one value")]
    [InlineData("build -", "产物按文件名存放，不能从标准输入读", "Outputs are named after the file, so standard input cannot be built")]
    [InlineData("check - a.playbook", "“-”（标准输入）只能单独写", "“-” (standard input) stands alone")]
    [InlineData("plan", "缺少文件", "A file is missing")]
    [InlineData("plan a b", "一次只看一个文件", "One file at a time")]
    public void A_mistyped_line_is_told_in_both_languages_and_does_nothing(string line, string zh, string en)
    {
        Assert.Equal(ExitCode.Usage, _run.Run(["--lang", "zh", .. line.Split(' ')]));
        Assert.StartsWith(zh + "\n用法见：playbook ", _run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Usage, _run.Run(["--lang", "en", .. line.Split(' ')]));
        Assert.StartsWith(en + "\nFor usage, see: playbook ", _run.Error, StringComparison.Ordinal);
        Assert.Equal("", _run.Output);
        Assert.Empty(Directory.GetFileSystemEntries(_run.Folder));
    }

    [Fact]
    public void A_language_option_without_value_is_a_mistake_too()
    {
        Assert.Equal(ExitCode.Usage, _run.Run("check", "--lang"));
        Assert.StartsWith("选项“--lang”后面缺少值\n", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_verb_the_help_is_shown_and_the_line_is_wrong()
    {
        Assert.Equal(ExitCode.Usage, _run.Run());
        Assert.Contains("用法：", _run.Error, StringComparison.Ordinal);
        Assert.Equal("", _run.Output);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("build --help")]
    [InlineData("生成 --help")]
    [InlineData("check --help")]
    [InlineData("plan --help")]
    [InlineData("watch --help")]
    [InlineData("实时生成 --help")]
    [InlineData("serve --help")]
    [InlineData("预览 --help")]
    public void Help_is_there_in_both_languages(string line)
    {
        Assert.Equal(ExitCode.Success, _run.Run(["--lang", "zh", .. line.Split(' ')]));
        Assert.Contains("\n选项：\n", _run.Output, StringComparison.Ordinal);
        Assert.Contains("--lang zh|en", _run.Output, StringComparison.Ordinal);
        var zh = _run.Output;
        Assert.Equal(ExitCode.Success, _run.Run(["--lang", "en", .. line.Split(' ')]));
        Assert.Contains("\nOptions:\n", _run.Output, StringComparison.Ordinal);
        Assert.Equal(zh.Count(c => c == '\n'), _run.Output.Count(c => c == '\n'));
        Assert.Equal("", _run.Error);
    }

    [Fact]
    public void English_help_holds_no_Chinese_but_the_second_names_of_the_verbs()
    {
        _run.Run("--help", "--lang", "en");
        Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", SecondNames().Replace(_run.Output, ""));
    }

    [Fact]
    public void The_version_is_one_line()
    {
        Assert.Equal(ExitCode.Success, _run.Run("--version"));
        Assert.Equal("playbook 0.1.0\n", _run.Output);
    }

    [Fact]
    public void Behind_two_dashes_everything_is_a_path()
    {
        Assert.Equal(ExitCode.NoAccess, _run.Run("check", "--diagnostics", "short", "--", "--help"));
        Assert.Equal("--help:1:1: error PB5001: 找不到“--help”\n", _run.Output);
    }

    [GeneratedRegex(@"(?m)(?<=^  [a-z]+, )\S+")]
    private static partial Regex SecondNames();
}
