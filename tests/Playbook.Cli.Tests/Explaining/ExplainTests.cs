namespace Playbook.Cli.Tests.Explaining;

public sealed class ExplainTests : IDisposable
{
    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_page_is_printed_in_the_language_of_the_reader()
    {
        Assert.Equal(ExitCode.Success, _run.Run("explain", "PB2101", "--lang", "zh"));
        Assert.StartsWith("PB2101 unknown-name（错误）\n\n", _run.Output, StringComparison.Ordinal);
        Assert.Contains("\n为什么：\n", _run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Why", _run.Output, StringComparison.Ordinal);

        Assert.Equal(ExitCode.Success, _run.Run("explain", "PB2101", "--lang", "en"));
        Assert.StartsWith("PB2101 unknown-name (error)\n\n", _run.Output, StringComparison.Ordinal);
        Assert.Contains("\nWhy:\n", _run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("为什么", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Examples_are_set_off_and_lose_their_fences()
    {
        _run.Run("explain", "PB2101", "--lang", "zh");
        Assert.Contains("\n    | ", _run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("```", _run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pb2101")]
    [InlineData("unknown-name")]
    [InlineData("Unknown-Name")]
    public void A_page_is_found_by_code_and_by_name_in_any_case(string id)
    {
        Assert.Equal(ExitCode.Success, _run.Run("解释", id));
        Assert.StartsWith("PB2101 unknown-name", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_pages_are_printed_one_after_the_other()
    {
        Assert.Equal(ExitCode.Success, _run.Run("explain", "PB2101", "PB1010", "--lang", "en"));
        Assert.Contains("\n\nPB1010 unclosed-block (error)\n", _run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PB21011", "zh", "没有编号或名字是“PB21011”的提示。是不是想写“PB2101”？\n用法见：playbook explain --help\n")]
    [InlineData("unkown-name", "en", "No finding has the code or name “unkown-name”. Did you mean “unknown-name”?\nFor usage, see: playbook explain --help\n")]
    [InlineData("?", "en", "No finding has the code or name “?”\nFor usage, see: playbook explain --help\n")]
    public void An_unknown_code_is_answered_with_the_nearest(string id, string language, string answer)
    {
        Assert.Equal(ExitCode.Usage, _run.Run("explain", id, "--lang", language));
        Assert.Equal(("", answer), (_run.Output, _run.Error));
    }

    [Fact]
    public void Without_a_code_all_are_listed()
    {
        Assert.Equal(ExitCode.Success, _run.Run("explain", "--lang", "en"));
        Assert.Contains("PB2101  unknown-name (error)\n", _run.Output, StringComparison.Ordinal);
        Assert.Equal(Compiler.Diagnostics.DiagnosticCatalogue.All.Length, _run.Output.Count(c => c == '\n'));
    }

    [Fact]
    public void Findings_end_with_the_command_that_explains_them()
    {
        _run.With("a.playbook", Samples.With("周期", "周其"));
        _run.Run("check", "--lang", "zh");
        Assert.EndsWith("\n\n想看原因和例子：playbook explain PB2001\n", _run.Output, StringComparison.Ordinal);
        _run.Run("check", "--lang", "en");
        Assert.EndsWith("\n\nFor reasons and examples: playbook explain PB2001\n", _run.Output, StringComparison.Ordinal);
        _run.Run("check", "--diagnostics", "short");
        Assert.DoesNotContain("explain", _run.Output, StringComparison.Ordinal);
    }
}
