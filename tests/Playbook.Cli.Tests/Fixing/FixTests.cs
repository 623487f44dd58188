using System.Text;

namespace Playbook.Cli.Tests.Fixing;

public sealed class FixTests : IDisposable
{
    // An invisible character, a title without quotes and a word run together: three safe fixes on two lines.
    private static readonly string Broken = Samples.With("开始 ", "开始\u200B ")
        .Replace("\"开营\" 由 群主", "开营 由 群主", StringComparison.Ordinal).Replace("人数 1", "人数1\u200B", StringComparison.Ordinal);

    private readonly CommandRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Safe_fixes_are_applied_and_told()
    {
        _run.With("a.playbook", Broken);
        Assert.Equal(ExitCode.Success, _run.Run("check", "--fix", "--lang", "zh"));
        Assert.Equal("", _run.Output);
        Assert.Equal(
            """
            a.playbook:2:5: PB1003: 删除看不见的字符
            a.playbook:5:19: PB1003: 删除看不见的字符
            a.playbook:8:18: PB1026: 给标题加上引号
            改好 1 个文件里的 3 处
            1 份手册，0 个错误，0 个警告

            """.ReplaceLineEndings("\n"),
            _run.Error);
        Assert.Equal(Samples.Sound.Replace("人数 1", "人数1", StringComparison.Ordinal), Read("a.playbook"));
    }

    [Fact]
    public void What_is_sound_is_not_touched()
    {
        _run.With("a.playbook", Samples.Sound);
        File.SetLastWriteTimeUtc(_run.At("a.playbook"), DateTime.UnixEpoch);
        Assert.Equal(ExitCode.Success, _run.Run("check", "--fix"));
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(_run.At("a.playbook")));
        Assert.Equal("1 份手册，0 个错误，0 个警告\n", _run.Error);
    }

    [Fact]
    public void A_guess_is_left_to_the_author_unless_it_is_asked_for()
    {
        var misspelt = Samples.With("周期", "周其");
        _run.With("a.playbook", misspelt);
        Assert.Equal(ExitCode.Findings, _run.Run("check", "--fix"));
        Assert.Equal(misspelt, Read("a.playbook"));
        Assert.Equal(ExitCode.Success, _run.Run("check", "--fix", "--unsafe-fixes", "--lang", "en"));
        Assert.Equal(Samples.Sound, Read("a.playbook"));
        Assert.Equal("a.playbook:3:3: PB2001: Change to “周期”\n1 mended in 1 file\n1 playbook, 0 errors, 0 warnings\n", _run.Error);
    }

    [Fact]
    public void A_fix_that_brings_another_to_light_is_followed()
    {
        _run.With("a.playbook", Samples.With("周期 7天", "周其\u200B 7天"));
        Assert.Equal(ExitCode.Success, _run.Run("check", "--fix", "--unsafe-fixes"));
        Assert.Equal(Samples.Sound, Read("a.playbook"));
    }

    [Fact]
    public void A_file_that_is_merely_imported_is_left_alone()
    {
        var library = "角色 点评官\u200B \"点评官\" { 人数 1 }\n";
        _run.With("a.playbook", "引入 \"lib.playbook\"\n" + Broken).With("lib.playbook", library);
        _run.Run("check", "--fix", "a.playbook");
        Assert.Equal(library, Read("lib.playbook"));
        Assert.DoesNotContain('\u200B', Read("a.playbook"));
        Assert.Contains("lib.playbook:1:7: ", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Byte_order_mark_and_line_ends_stay()
    {
        byte[] content = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Broken.ReplaceLineEndings("\r\n"))];
        _run.With("a.playbook", content);
        _run.Run("check", "--fix");
        byte[] expected = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Samples.Sound.Replace("人数 1", "人数1", StringComparison.Ordinal).ReplaceLineEndings("\r\n"))];
        Assert.Equal(expected, File.ReadAllBytes(_run.At("a.playbook")));
    }

    [Fact]
    public void Nothing_is_left_beside_the_file()
    {
        _run.With("a.playbook", Broken);
        _run.Run("check", "--fix");
        Assert.Equal([_run.At("a.playbook")], Directory.EnumerateFileSystemEntries(_run.Folder));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_of_once()
    {
        _run.With("a.playbook", Samples.Bytes("gb18030.playbook"));
        Assert.Equal(ExitCode.Findings, _run.Run("check", "--fix", "--diagnostics", "short"));
        Assert.Single(_run.Output.TrimEnd().Split('\n'));
        Assert.Equal(Samples.Bytes("gb18030.playbook"), File.ReadAllBytes(_run.At("a.playbook")));
    }

    [Fact]
    public void Standard_input_cannot_be_mended()
    {
        Assert.Equal(ExitCode.Usage, _run.Run(["check", "--fix", "-", "--lang", "en"], Broken));
        Assert.StartsWith("Standard input is no file that could be mended\n", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Guesses_alone_are_not_asked_for()
    {
        Assert.Equal(ExitCode.Usage, _run.Run("check", "--unsafe-fixes"));
        Assert.StartsWith("“--unsafe-fixes”要和“--fix”一起写\n", _run.Error, StringComparison.Ordinal);
    }

    private string Read(string path) => File.ReadAllText(_run.At(path));
}
