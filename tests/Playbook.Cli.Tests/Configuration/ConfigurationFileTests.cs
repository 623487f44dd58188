using System.Text;

namespace Playbook.Cli.Tests.Configuration;

/// <summary>Where playbook.yaml is found, and what is said of mistakes in it.</summary>
public sealed class ConfigurationFileTests : IDisposable
{
    private const string NoOwner = "级别: { PB3202: 错误 }\n";

    private readonly CommandRun _run = new CommandRun().With("plans/2026/a.playbook", Samples.With(" 由 群主", ""));

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_configuration_is_found_in_the_nearest_folder_above_that_has_one()
    {
        _run.With("playbook.yaml", NoOwner);
        Assert.Equal(ExitCode.Findings, _run.Run("check"));
        _run.With("plans/playbook.yaml", "# 这一份什么都不改\n");
        Assert.Equal(ExitCode.Success, _run.Run("check"));
        Assert.Equal(ExitCode.Success, _run.Run("check", "plans/2026/a.playbook"));
    }

    [Fact]
    public void The_search_ends_at_the_root_of_the_repository()
    {
        _run.With("playbook.yaml", NoOwner).With("plans/.git/HEAD", "");
        Assert.Equal(ExitCode.Success, _run.Run("check"));
    }

    [Fact]
    public void Standard_input_belongs_to_the_project_of_the_current_folder()
    {
        _run.With("playbook.yaml", NoOwner);
        Assert.Equal(ExitCode.Findings, _run.Run(["check", "-"], Samples.With(" 由 群主", "")));
    }

    [Fact]
    public void Each_playbook_of_a_build_has_the_configuration_of_its_own_project()
    {
        _run.With("b/playbook.yaml", NoOwner).With("b/b.playbook", Samples.With(" 由 群主", ""));
        Assert.Equal(ExitCode.Findings, _run.Run("check", "--diagnostics", "short", "--lang", "en"));
        Assert.Equal(
            ["b/b.playbook:8:5: error PB3202", "plans/2026/a.playbook:8:5: warning PB3202"],
            _run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..(line.IndexOf("PB", StringComparison.Ordinal) + 6)]));
    }

    [Fact]
    public void The_shorter_ending_serves_too_and_of_both_files_the_longer_is_read()
    {
        _run.With("playbook.yml", NoOwner);
        Assert.Equal(ExitCode.Findings, _run.Run("check"));
        _run.With("playbook.yaml", "");
        Assert.Equal(ExitCode.Success, _run.Run("check", "--diagnostics", "short"));
        Assert.Contains("playbook.yml:1:1: warning PB5210: 文件夹里同时有“playbook.yaml”和“playbook.yml”，只读了“playbook.yaml”\n", _run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# 只有备注\n")]
    [InlineData("{}\n")]
    public void An_empty_configuration_marks_the_project_and_changes_nothing(string text)
    {
        _run.With("playbook.yaml", text);
        Assert.Equal(ExitCode.Success, _run.Run("check", "--diagnostics", "short"));
        Assert.Equal("plans/2026/a.playbook:8:5: warning PB3202: “开营”没有人负责\n", _run.Output);
    }

    [Theory]
    [InlineData("时曲: 北京时间", 1, 1, "PB5211", "配置里没有“时曲”这一项", "是不是“时区”？")]
    [InlineData("glosary: {}", 1, 1, "PB5211", "配置里没有“glosary”这一项", "是不是“glossary”？")]
    [InlineData("渠道:\n  微信群: { 长度: 3 }", 2, 10, "PB5211", "配置里没有“长度”这一项", "可以写：字数上限、上限、每月条数等")]
    [InlineData("时区: [Asia/Shanghai]", 1, 5, "PB5212", "这里写的是一个列表，应是时区名，如 Asia/Shanghai", "改成时区名，如 Asia/Shanghai")]
    [InlineData("品牌:", 1, 4, "PB5212", "这里写的是空值，应是一段文字", "改成一段文字")]
    [InlineData("渠道: 微信群", 1, 5, "PB5212", "这里写的是“微信群”，应是", "改成")]
    [InlineData("渠道: { 微信群: { 上限: 很多 } }", 1, 18, "PB5212", "这里写的是“很多”，应是从 1 起的整数", "改成从 1 起的整数")]
    [InlineData("- 语言", 1, 1, "PB5212", "这里写的是一个列表，应是语言、时区、品牌等键", "改成")]
    [InlineData("时区: 北京时间\ntimezone: Asia/Tokyo", 2, 1, "PB5213", "“timezone”这一项前面已经用另一种写法写过", "留下一处")]
    [InlineData("渠道: { 微信群: { 上限: 30 }, wechat-group: { 上限: 40 } }", 1, 24, "PB5213", "“wechat-group”这一项前面", "留下一处")]
    [InlineData("语言: 法文", 1, 5, "PB5214", "“法文”不是语言", "是不是“")]
    [InlineData("时区: Asia/Shanghia", 1, 5, "PB5214", "“Asia/Shanghia”不是时区名", "是不是“Asia/Shanghai”？")]
    [InlineData("渠道: { 微信裙: { 上限: 3 } }", 1, 7, "PB5214", "“微信裙”不是渠道类型", "是不是“微信群”？")]
    [InlineData("级别: { PB9999: 警告 }", 1, 7, "PB5214", "“PB9999”不是提示的编号或名字", "是不是“PB")]
    [InlineData("级别: { PB3202: 严重 }", 1, 15, "PB5214", "“严重”不是级别", "可以写：错误、警告、提示等")]
    [InlineData("输出: /tmp/out", 1, 5, "PB5215", "“/tmp/out”不是相对路径", "从项目文件夹写起")]
    [InlineData("输出: ../out", 1, 5, "PB5215", "“../out”在项目文件夹之外", "从项目文件夹写起")]
    [InlineData("模板: tpl", 1, 5, "PB5216", "找不到文件夹“tpl”", "检查名字")]
    [InlineData("术语: { 书友: { 原因: x } }", 1, 11, "PB5212", "这里写的是没有“不写”这一项的词条", "改成“不写”的词")]
    public void A_mistake_is_told_at_its_place_with_a_way_out(string text, int line, int column, string code, string message, string remedy)
    {
        _run.With("playbook.yaml", text + "\n").With("plans/2026/a.playbook", Samples.Sound);
        Assert.Equal(ExitCode.Findings, _run.Run("check", "--lang", "zh"));
        Assert.StartsWith($"playbook.yaml:{line}:{column}: 错误 {code}: {message}", _run.Output, StringComparison.Ordinal);
        Assert.Contains("→ " + remedy, _run.Output, StringComparison.Ordinal);
        Assert.Single(_run.Output.Split('\n'), l => l.Contains(": 错误 ", StringComparison.Ordinal));
    }

    [Fact]
    public void With_a_mistake_in_the_configuration_nothing_is_written()
    {
        _run.With("playbook.yaml", "时曲: 北京时间\n");
        Assert.Equal(ExitCode.Findings, _run.Run("build"));
        Assert.False(Directory.Exists(_run.At("out")));
    }

    [Fact]
    public void While_the_configuration_cannot_be_read_nothing_is_said_that_may_follow_from_it()
    {
        _run.With("playbook.yaml", "品牌：好书书店\n").With("plans/2026/a.playbook", "手册 \"书友会\" {\n  开始 2026-12-01\n  日程 { 节日 店庆日 10:00 通知 \"开店\" }\n}\n");
        Assert.Equal(ExitCode.Findings, _run.Run("check", "--diagnostics", "short"));
        Assert.StartsWith("playbook.yaml:1:3: error PB5209", Assert.Single(_run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_is_told_once_however_many_playbooks_there_are()
    {
        _run.With("playbook.yaml", "时曲: 北京时间\n").With("b.playbook", Samples.Sound).With("c.playbook", Samples.Sound);
        _run.Run("check", "--diagnostics", "short", "--lang", "en");
        Assert.Single(_run.Output.Split('\n'), line => line.StartsWith("playbook.yaml", StringComparison.Ordinal));
    }

    [Fact]
    public void A_configuration_in_another_encoding_is_named()
    {
        _run.With("playbook.yaml", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("语言: 中文\n")).ToArray());
        Assert.Equal(ExitCode.Findings, _run.Run("check", "--diagnostics", "short"));
        Assert.Contains("playbook.yaml:1:1: error PB5007: 文件的编码看起来是 UTF-16 LE", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_of_aliases_is_refused()
    {
        var lines = Enumerable.Range(1, 12).Select(i => $"k{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 12))}]");
        _run.With("playbook.yaml", "k0: &a0 [x, x, x]\n" + string.Join('\n', lines));
        Assert.Equal(ExitCode.Findings, _run.Run("check", "--diagnostics", "short"));
        Assert.Contains("error PB5206: ", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_english_message_is_english()
    {
        _run.With("playbook.yaml", "brand: [x]\nlanguage: fr\nout: /x\nseverities: { PB2001: off }\nholidays: { named: [{ zh: a b, en: c }], rest: { 2026-02-30: x } }\nchanels: 1\n");
        _run.Run("check", "--lang", "en", "--diagnostics", "short");
        Assert.All(
            _run.Output.Split('\n').Where(line => line.StartsWith("playbook.yaml", StringComparison.Ordinal)),
            line => Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", line));
        Assert.Equal(7, _run.Output.Split('\n').Count(line => line.StartsWith("playbook.yaml", StringComparison.Ordinal)));
    }
}
