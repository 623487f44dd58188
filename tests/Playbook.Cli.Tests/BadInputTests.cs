using System.Text;

namespace Playbook.Cli.Tests;

/// <summary>What people really hand in, through the front door: the exact line in both languages, and a finding instead of a failure.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_sound_playbook_has_no_findings()
    {
        _run.With("a.playbook", Samples.Sound);
        Assert.Equal(ExitCode.Success, _run.Run("check", "a.playbook"));
        Assert.Equal("", _run.Output);
        Assert.Equal("1 份手册，0 个错误，0 个警告\n", _run.Error);
    }

    [Fact]
    public void An_unclosed_block() => AssertFound(
        Samples.Sound.TrimEnd()[..^1],
        "1:10: error PB1010: 这里的 { 没有对应的 }",
        "1:10: error PB1010: This { has no matching }");

    [Fact]
    public void An_unclosed_quote() => AssertFound(
        Samples.With("\"今晚开营\"", "\"今晚开营"),
        "8:33: error PB1001: 这一行的文字以 \" 开头，却没有结束引号",
        "8:33: error PB1001: This text begins with \" but has no closing quote on its line");

    [Fact]
    public void A_brace_missing_in_the_middle_is_found_where_it_is_missing() => AssertFound(
        Samples.With("{ 人数 1 }", "{\n    人数 1"),
        "5:14: error PB1010: 这里的 { 没有对应的 }",
        "5:14: error PB1010: This { has no matching }");

    [Fact]
    public void An_unknown_word_with_the_one_that_was_meant()
    {
        AssertFound(
            Samples.With("周期", "周其"),
            "3:3: error PB2001: 手册里没有“周其”这一项",
            "3:3: error PB2001: “周其” is not something playbook can hold");
        _run.Run("check", "a.playbook", "--lang", "zh");
        Assert.Equal(
            """
            a.playbook:3:3: 错误 PB2001: 手册里没有“周其”这一项
                3 |   周其 7天
                  |   ^^^^
              → 是不是“周期”？

            想看原因和例子：playbook explain PB2001

            """.ReplaceLineEndings("\n"),
            _run.Output);
    }

    [Fact]
    public void A_zero_width_space_pasted_from_a_chat()
    {
        AssertFound(
            Samples.With("开始 ", "开始\u200B "),
            "2:5: warning PB1003: 这里有看不见的字符：零宽空格（U+200B）",
            "2:5: warning PB1003: There is an invisible character here: zero-width space (U+200B)",
            ExitCode.Success);
        _run.Run("check", "a.playbook", "--lang", "zh");
        Assert.Contains("    2 |   开始<U+200B> 2026-12-01\n      |       ^^^^^^^^\n", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tab_pasted_from_a_chat_is_a_space() => AssertFound(
        Samples.With("  周期 7天", "\t周期\t7天"),
        "3:4: info PB1006: 这里有制表符，按空格读",
        "3:4: info PB1006: There is a tab here; it is read as a space",
        ExitCode.Success);

    [Fact]
    public void Tabs_that_indent_are_nobodys_mistake()
    {
        _run.With("a.playbook", Samples.Sound.Replace("  ", "\t", StringComparison.Ordinal));
        Assert.Equal(ExitCode.Success, _run.Run("check"));
        Assert.Equal("", _run.Output);
    }

    [Fact]
    public void A_date_that_does_not_exist() => AssertFound(
        Samples.With("2026-12-01", "2026-02-30"),
        "2:6: error PB2311: 日历上没有 2026-02-30：2026 年 2 月只有 28 天",
        "2:6: error PB2311: There is no 2026-02-30 in the calendar: February 2026 has 28 days");

    [Fact]
    public void A_line_of_ten_megabytes()
    {
        AssertFound(
            Samples.With("\"开营\"", $"\"{new string('开', 3_400_000)}\""),
            "8:18: error PB1001: 这一行的文字以 \" 开头，却没有结束引号\na.playbook:8:100001: error PB9002: 这一行超过 100000 个字符，其余部分没有读",
            "8:18: error PB1001: This text begins with \" but has no closing quote on its line\na.playbook:8:100001: error PB9002: This line is longer than 100000 characters; the rest of it was not read");
        _run.Run("check", "a.playbook");
        Assert.All(_run.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 200));
    }

    [Fact]
    public void Ten_thousand_nested_blocks() => AssertFound(
        Samples.With("  日程 {", string.Concat(Enumerable.Repeat("定位 {\n", 10_000)) + string.Concat(Enumerable.Repeat("}\n", 10_000)) + "  日程 {"),
        "8:1: error PB2002: “定位”不能写在定位里，它属于手册\na.playbook:106:4: error PB9001: 这里嵌套超过 100 层，里面的内容没有读",
        "8:1: error PB2002: “定位” does not belong in positioning, but in playbook\na.playbook:106:4: error PB9001: This is nested more than 100 levels deep; what lies inside was not read");

    [Fact]
    public void Files_that_import_each_other()
    {
        _run.With("b.playbook", "引入 \"a.playbook\"\n");
        AssertFound(
            "引入 \"b.playbook\"\n" + Samples.Sound,
            "引入绕成了圈：a.playbook → b.playbook → a.playbook",
            "These imports go round in a circle: a.playbook → b.playbook → a.playbook",
            place: "b.playbook:1:4: error PB5011: ");
    }

    [Theory]
    [InlineData("../secret.playbook")]
    [InlineData("../../../../../../etc/passwd")]
    public void An_import_from_outside_the_project(string path) => AssertFound(
        $"引入 \"{path}\"\n" + Samples.Sound,
        $"1:4: error PB5012: “{path}”在项目文件夹“{Path.GetFileName(_run.Folder)}”之外，不能引入",
        $"1:4: error PB5012: “{path}” lies outside the project folder “{Path.GetFileName(_run.Folder)}” and cannot be imported");

    [Fact]
    public void An_import_that_is_not_there() => AssertFound(
        "引入 \"./roles.playbook\"\n" + Samples.Sound,
        "1:4: error PB5010: 要引入的文件“./roles.playbook”不存在",
        "1:4: error PB5010: The imported file “./roles.playbook” does not exist");

    [Theory]
    [InlineData("empty.playbook", "PB5005: 文件是空的", "PB5005: The file is empty")]
    [InlineData("picture.playbook", "PB5006: 这不是文字文件，看内容是PNG 图片", "PB5006: This is no text file; by its content it is a PNG picture")]
    [InlineData("document.playbook", "PB5006: 这不是文字文件，看内容是Word、Excel 文档或 ZIP 压缩包", "PB5006: This is no text file; by its content it is a Word or Excel document or a ZIP archive")]
    [InlineData("program.playbook", "PB5006: 这不是文字文件，看内容是二进制文件", "PB5006: This is no text file; by its content it is a binary file")]
    [InlineData("gb18030.playbook", "PB5007: 文件的编码看起来是 GB18030 / GBK，应当用 UTF-8", "PB5007: The file looks like GB18030 / GBK, where UTF-8 is expected")]
    [InlineData("utf-16le.playbook", "PB5007: 文件的编码看起来是 UTF-16 LE，应当用 UTF-8", "PB5007: The file looks like UTF-16 LE, where UTF-8 is expected")]
    [InlineData("utf-16le-without-mark.playbook", "PB5007: 文件的编码看起来是 UTF-16 LE，应当用 UTF-8", "PB5007: The file looks like UTF-16 LE, where UTF-8 is expected")]
    [InlineData("utf-16be.playbook", "PB5007: 文件的编码看起来是 UTF-16 BE，应当用 UTF-8", "PB5007: The file looks like UTF-16 BE, where UTF-8 is expected")]
    public void A_file_that_cannot_be_read_as_text(string file, string zh, string en) =>
        AssertFound(Samples.Bytes(file), "1:1: error " + zh, "1:1: error " + en);

    [Fact]
    public void A_damaged_file() => AssertFound(
        Samples.Bytes("damaged.playbook"),
        "1:5: error PB5008: 这里有 2 处字节不是 UTF-8 文字，第一处是 0xE4",
        "1:5: error PB5008: 2 places here are not UTF-8 text, the first is 0xE4");

    [Fact]
    public void A_byte_order_mark_and_line_ends_of_Windows_are_nothing_to_speak_of()
    {
        _run.With("a.playbook", Samples.Bytes("utf-8-with-mark-and-crlf.playbook"));
        Assert.Equal(ExitCode.Success, _run.Run("check"));
        Assert.Equal("", _run.Output);
    }

    private void AssertFound(string content, string zh, string en, int code = ExitCode.Findings, string place = "a.playbook:") =>
        AssertFound(Encoding.UTF8.GetBytes(content), zh, en, code, place);

    private void AssertFound(byte[] content, string zh, string en, int code = ExitCode.Findings, string place = "a.playbook:")
    {
        _run.With("a.playbook", content);
        foreach (var (language, expected) in new[] { ("zh", zh), ("en", en) })
        {
            Assert.Equal(code, _run.Run("check", "a.playbook", "--diagnostics", "short", "--lang", language));
            Assert.Equal(place + expected + "\n", _run.Output);
        }
    }
}
