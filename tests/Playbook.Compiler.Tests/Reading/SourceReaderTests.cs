using System.Text;
using Playbook.Compiler.Reading;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Tests.Reading;

public sealed class SourceReaderTests : IDisposable
{
    private const string Sample = "手册 \"书友会\" {\n  开始 2026-12-01\n}\n";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public void Utf8_is_read_with_and_without_byte_order_mark(string mark)
    {
        var reading = Decode(Encoding.UTF8.GetBytes(mark + Sample));
        Assert.Null(reading.Problem);
        Assert.Equal(Sample, reading.Text!.Content);
    }

    [Fact]
    public void Line_ends_of_Windows_are_kept_as_they_are()
    {
        var text = Decode(Encoding.UTF8.GetBytes("a\r\nb\r\n")).Text!;
        Assert.Equal("a\r\nb\r\n", text.Content);
        Assert.Equal(3, text.LineCount);
    }

    [Theory]
    [InlineData("utf-16", true, "UTF-16 LE")]
    [InlineData("utf-16", false, "UTF-16 LE")]
    [InlineData("utf-16BE", true, "UTF-16 BE")]
    [InlineData("utf-16BE", false, "UTF-16 BE")]
    [InlineData("utf-32", true, "UTF-32")]
    public void Another_Unicode_encoding_is_named(string encoding, bool hasMark, string name)
    {
        var from = Encoding.GetEncoding(encoding);
        AssertProblem(
            Decode([.. hasMark ? from.Preamble : [], .. from.GetBytes(Sample)]),
            "PB5007",
            $"文件的编码看起来是 {name}，应当用 UTF-8",
            $"The file looks like {name}, where UTF-8 is expected",
            $"用 VS Code 打开，点右下角的编码，选“通过编码重新打开”→“{name}”，再选“通过编码保存”→“UTF-8”；或在记事本里“另存为”，编码选 UTF-8",
            $"Open it in VS Code, click the encoding at the lower right, choose “Reopen with Encoding” and “{name}”, then “Save with Encoding” and “UTF-8”");
    }

    [Fact]
    public void Chinese_in_GB18030_is_named() => AssertProblem(
        Decode(Gb18030(Sample)),
        "PB5007",
        "文件的编码看起来是 GB18030 / GBK，应当用 UTF-8",
        "The file looks like GB18030 / GBK, where UTF-8 is expected");

    [Fact]
    public void A_character_of_four_bytes_in_GB18030_is_known() =>
        Assert.Equal("PB5007", Decode(Gb18030("手册 \u00E9 \U0002000B")).Problem!.Code);

    [Fact]
    public void Damaged_UTF8_points_at_the_first_broken_byte()
    {
        var bytes = Encoding.UTF8.GetBytes("手册 \"书友会\"\n开始 2026-12-01\n");
        bytes[4] = (byte)'?';
        var problem = Decode(bytes).Problem!;
        AssertProblem(
            new SourceReading(null, problem),
            "PB5008",
            "这里有 2 处字节不是 UTF-8 文字，第一处是 0xE5",
            "2 places here are not UTF-8 text, the first is 0xE5",
            "文件可能没有存完或传坏了：重新复制一份，或重写显示为“�”的字",
            "The file may be damaged or half saved: copy it again, or retype what shows as “�”");
        Assert.Equal((1, 2), (problem.Location!.Start.Line, problem.Location.Start.Column));
    }

    [Fact]
    public void A_file_cut_off_inside_a_character_is_damaged_UTF8_and_not_GBK() =>
        Assert.Equal("PB5008", Decode(Encoding.UTF8.GetBytes("手册 \"书友会共读\"").AsSpan(..^2).ToArray()).Problem!.Code);

    [Theory]
    [InlineData("89504E470D0A1A0A", "PNG 图片", "a PNG picture")]
    [InlineData("FFD8FFE000104A46", "JPEG 图片", "a JPEG picture")]
    [InlineData("255044462D312E37", "PDF 文档", "a PDF document")]
    [InlineData("504B030414000600", "Word、Excel 文档或 ZIP 压缩包", "a Word or Excel document or a ZIP archive")]
    [InlineData("D0CF11E0A1B11AE1", "旧版 Word、Excel 文档", "a document of an older Word or Excel")]
    [InlineData("4D5A900003000000040000", "二进制文件", "a binary file")]
    public void A_file_that_is_no_text_is_named(string hex, string zh, string en) => AssertProblem(
        Decode(Convert.FromHexString(hex)),
        "PB5006",
        $"这不是文字文件，看内容是{zh}",
        $"This is no text file; by its content it is {en}",
        "手册是纯文本：新建一个 .playbook 文件，把文字粘贴进去",
        "A playbook is plain text: make a new .playbook file and paste the words into it");

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n\t\n　")]
    public void A_file_without_a_word_is_empty(string content) => AssertProblem(
        Decode(Encoding.UTF8.GetBytes(content)),
        "PB5005",
        "文件是空的",
        "The file is empty",
        "至少写上：手册 \"名称\" { 开始 2026-12-01；日程 { 第1天 20:00 通知 \"开营\" } }",
        "Write at least: playbook \"Name\" { start 2026-12-01; schedule { day 1 at 20:00 notice \"Opening\" } }");

    [Fact]
    public void A_file_just_within_the_limit_is_read_and_one_byte_more_is_not()
    {
        var bytes = new byte[SourceReader.SizeLimit + 1];
        Array.Fill(bytes, (byte)'#');
        Assert.NotNull(SourceReader.Read(new MemoryStream(bytes, 0, SourceReader.SizeLimit), "a.playbook").Text);
        AssertProblem(
            SourceReader.Read(new MemoryStream(bytes), "a.playbook"),
            "PB5004",
            "文件超过 16 MB，太大了",
            "The file has more than 16 MB, which is too large");
    }

    [Fact]
    public void A_stream_of_unknown_length_is_read_to_its_end()
    {
        var content = string.Concat(Enumerable.Repeat(Sample, 10_000));
        Assert.Equal(content, SourceReader.Read(new Trickle(Encoding.UTF8.GetBytes(content)), "<stdin>").Text!.Content);
    }

    [Fact]
    public void A_missing_file_offers_the_name_beside_it()
    {
        _folder.Write("书友会.playbook", Sample);
        AssertProblem(
            SourceReader.ReadFile(_folder.At("书友汇.playbook"), "书友汇.playbook"),
            "PB5001",
            "找不到“书友汇.playbook”",
            "“书友汇.playbook” does not exist",
            "是不是想写“书友会.playbook”？",
            "Did you mean “书友会.playbook”?");
    }

    [Fact]
    public void A_missing_file_offers_the_same_name_with_its_ending()
    {
        _folder.Write("书友会.playbook", Sample);
        Assert.Equal(
            "是不是想写“书友会.playbook”？", SourceReader.ReadFile(_folder.At("书友会"), "书友会").Problem!.GetRemedy(Language.Chinese));
    }

    [Fact]
    public void A_missing_file_without_likeness_asks_to_check_the_name() => AssertProblem(
        SourceReader.ReadFile(_folder.At("no/such.playbook"), "no/such.playbook"),
        "PB5001",
        "找不到“no/such.playbook”",
        "“no/such.playbook” does not exist",
        "检查文件名和所在的文件夹",
        "Check the name and the folder");

    [Fact]
    public void A_folder_is_not_a_file() => AssertProblem(
        SourceReader.ReadFile(_folder.FullPath, "plans"),
        "PB5003",
        "“plans”是文件夹，这里要一个 .playbook 文件",
        "“plans” is a folder, where a .playbook file is expected",
        "写上文件夹里那个文件的名字",
        "Name the file inside the folder");

    [Fact]
    public void A_file_below_a_file_cannot_be_read()
    {
        var path = _folder.Write("a.playbook", Sample);
        Assert.Equal("PB5001", SourceReader.ReadFile(Path.Join(path, "b.playbook"), "b").Problem!.Code);
    }

    private static SourceReading Decode(byte[] bytes) => SourceReader.Decode(bytes, "a.playbook");

    private static byte[] Gb18030(string text) => CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(text);

    private static void AssertProblem(
        SourceReading reading, string code, string zh, string en, string? remedyZh = null, string? remedyEn = null)
    {
        Assert.Null(reading.Text);
        var problem = Assert.IsType<Diagnostic>(reading.Problem);
        Assert.Equal((code, zh, en), (problem.Code, problem.GetMessage(Language.Chinese), problem.GetMessage(Language.English)));
        Assert.Equal(remedyZh ?? problem.GetRemedy(Language.Chinese), problem.GetRemedy(Language.Chinese));
        Assert.Equal(remedyEn ?? problem.GetRemedy(Language.English), problem.GetRemedy(Language.English));
    }

    /// <summary>A pipe: no length, and a few bytes at a time.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1000));
    }
}
