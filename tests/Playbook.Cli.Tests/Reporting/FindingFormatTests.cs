using System.Text.Json;

namespace Playbook.Cli.Tests.Reporting;

public sealed class FindingFormatTests : IDisposable
{
    private readonly CommandRun _run = new CommandRun().With("a.playbook", Samples.With("周期", "周其"));

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Json_is_one_object_a_line_with_place_words_and_remedy()
    {
        Assert.Equal(ExitCode.Findings, _run.Run("check", "--diagnostics", "json", "--lang", "en"));
        using var json = JsonDocument.Parse(Assert.Single(_run.Output.TrimEnd('\n').Split('\n')));
        var finding = json.RootElement;
        Assert.Equal("a.playbook", finding.GetProperty("file").GetString());
        Assert.Equal([3, 3, 3, 5], new[] { "line", "column", "endLine", "endColumn" }.Select(name => finding.GetProperty(name).GetInt32()));
        Assert.Equal(("error", "PB2001"), (finding.GetProperty("severity").GetString(), finding.GetProperty("code").GetString()));
        Assert.Equal("“周其” is not something playbook can hold", finding.GetProperty("message").GetString());
        Assert.Equal("Did you mean “周期”?", finding.GetProperty("remedy").GetString());
        Assert.Equal(JsonValueKind.Array, finding.GetProperty("related").ValueKind);
        Assert.Contains("周其", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_places_and_fixes_are_told_in_json()
    {
        _run.With("a.playbook", Samples.Sound.TrimEnd()[..^1]);
        _run.Run("check", "--diagnostics", "json", "--lang", "zh");
        using var json = JsonDocument.Parse(_run.Output);
        Assert.Equal("从缩进看，应在这里结束", json.RootElement.GetProperty("related")[0].GetProperty("note").GetString());
        Assert.Equal("\n}", json.RootElement.GetProperty("fix").GetProperty("replacement").GetString());
        Assert.False(json.RootElement.GetProperty("fix").GetProperty("isSafe").GetBoolean());
    }

    [Fact]
    public void Text_names_other_places_below_the_remedy()
    {
        _run.With("a.playbook", Samples.Sound.TrimEnd()[..^1]);
        _run.Run("check", "--lang", "en");
        Assert.Equal(
            """
            a.playbook:1:10: error PB1010: This { has no matching }
                1 | 手册 "书友会" {
                  |               ^
              → Add } where the block ends (by its indentation, after line 10)
              a.playbook:10:1: by its indentation it should end here

            For reasons and examples: playbook explain PB1010

            """.ReplaceLineEndings("\n"),
            _run.Output);
    }

    [Fact]
    public void Colours_are_for_terminals_alone_and_not_with_NO_COLOR()
    {
        _run.Run("check");
        Assert.DoesNotContain('\e', _run.Output);
        _run.IsTerminal = true;
        _run.Run("check");
        Assert.Contains("\e[1;31m错误 PB2001\e[0m", _run.Output, StringComparison.Ordinal);
        _run.Where("NO_COLOR", "1").Run("check");
        Assert.DoesNotContain('\e', _run.Output);
    }

    [Fact]
    public void Standard_input_is_checked_under_its_own_name_and_imports_count_from_the_working_folder()
    {
        _run.With("roles.playbook", "# nothing\n");
        Assert.Equal(ExitCode.Findings, _run.Run(["check", "-", "--diagnostics", "short"], "引入 \"roles.playbook\"\n" + Samples.With("周期", "周其")));
        Assert.Equal("<stdin>:4:3: error PB2001: 手册里没有“周其”这一项\n", _run.Output);
    }

    [Fact]
    public void Progress_is_shown_on_a_terminal_when_there_is_enough_to_wait_for()
    {
        foreach (var i in Enumerable.Range(0, 20))
        {
            _run.With($"p/{i}.playbook", Samples.Sound);
        }

        _run.Run("check", "p");
        Assert.Equal("20 份手册，0 个错误，0 个警告\n", _run.Error);
        _run.IsTerminal = true;
        _run.Run("check", "p");
        Assert.Contains("\r\e[K已编译 20/20\r\e[K20 份手册", _run.Error, StringComparison.Ordinal);
    }
}
