using System.Collections.Immutable;
using System.Globalization;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Diagnostics;

/// <summary>Findings about a file that could not be turned into text: <c>PB5001</c>–<c>PB5009</c> and <c>PB5020</c>.</summary>
internal static class ReadingDiagnostics
{
    private static readonly Bilingual SaveAsUtf8 = new(
        "用 VS Code 打开，点右下角的编码，选“通过编码重新打开”→“{0}”，再选“通过编码保存”→“UTF-8”；或在记事本里“另存为”，编码选 UTF-8",
        "Open it in VS Code, click the encoding at the lower right, choose “Reopen with Encoding” and “{0}”, then “Save with Encoding” and “UTF-8”");

    private static readonly DiagnosticDescriptor Missing = Row(
        "PB5001", "file-missing",
        "找不到“{0}”", "“{0}” does not exist",
        "{1}", "{1}");

    private static readonly DiagnosticDescriptor Unreadable = Row(
        "PB5002", "file-unreadable",
        "读不了“{0}”：{1}", "“{0}” cannot be read: {1}",
        "检查它的读取权限，关掉正在占用它的程序，再试一次", "Check that you may read it and that no other program holds it, then try again");

    private static readonly DiagnosticDescriptor Folder = Row(
        "PB5003", "file-is-folder",
        "“{0}”是文件夹，这里要一个 .playbook 文件", "“{0}” is a folder, where a .playbook file is expected",
        "写上文件夹里那个文件的名字", "Name the file inside the folder");

    private static readonly DiagnosticDescriptor TooLarge = Row(
        "PB5004", "file-too-large",
        "文件超过 {0} MB，太大了", "The file has more than {0} MB, which is too large",
        "手册只放文字：把图片、录音等素材移出去，或拆成几个文件再引入", "A playbook holds text alone: move pictures and recordings out, or split it and import the parts");

    private static readonly DiagnosticDescriptor Empty = Row(
        "PB5005", "file-empty",
        "文件是空的", "The file is empty",
        "至少写上：手册 \"名称\" {{ 开始 2026-12-01；日程 {{ 第1天 20:00 通知 \"开营\" }} }}", "Write at least: playbook \"Name\" {{ start 2026-12-01; schedule {{ day 1 at 20:00 notice \"Opening\" }} }}");

    private static readonly DiagnosticDescriptor NotText = Row(
        "PB5006", "file-not-text",
        "这不是文字文件，看内容是{0}", "This is no text file; by its content it is {0}",
        "手册是纯文本：新建一个 .playbook 文件，把文字粘贴进去", "A playbook is plain text: make a new .playbook file and paste the words into it");

    private static readonly DiagnosticDescriptor OtherEncoding = Row(
        "PB5007", "file-not-utf8",
        "文件的编码看起来是 {0}，应当用 UTF-8", "The file looks like {0}, where UTF-8 is expected",
        SaveAsUtf8.Zh, SaveAsUtf8.En);

    private static readonly DiagnosticDescriptor BrokenUtf8 = Row(
        "PB5008", "broken-utf8",
        "这里有 {0} 处字节不是 UTF-8 文字，第一处是 {1}", "{0} places here are not UTF-8 text, the first is {1}",
        "文件可能没有存完或传坏了：重新复制一份，或重写显示为“�”的字", "The file may be damaged or half saved: copy it again, or retype what shows as “�”");

    private static readonly DiagnosticDescriptor NoneFound = Row(
        "PB5020", "no-playbooks-found",
        "“{0}”里没有 .playbook 文件", "There is no .playbook file in “{0}”",
        "检查路径；手册文件的名字要以 .playbook 结尾", "Check the path; a playbook's file name ends in .playbook");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [Missing, Unreadable, Folder, TooLarge, Empty, NotText, OtherEncoding, BrokenUtf8, NoneFound];

    public static ImmutableArray<DiagnosticDescriptor> AccessFailures { get; } = [Missing, Unreadable, Folder, NoneFound];

    /// <param name="path">The name of the file as shown.</param>
    /// <param name="nearest">A file beside it with a similar name, or null.</param>
    public static Diagnostic FileMissing(string path, string? nearest) =>
        About(Missing, path, path, NearestFile(nearest));

    public static Diagnostic FileUnreadable(string path, Bilingual reason) => About(Unreadable, path, path, reason);

    public static Diagnostic FileIsFolder(string path) => About(Folder, path, path);

    public static Diagnostic FileTooLarge(string path, int limitInBytes) => About(TooLarge, path, limitInBytes >> 20);

    /// <summary>Whether it says that a file is empty.</summary>
    public static bool IsEmptyFile(DiagnosticDescriptor row) => row == Empty;

    public static Diagnostic FileEmpty(string path) => About(Empty, path);

    public static Diagnostic FileNotText(string path, Bilingual kind) => About(NotText, path, kind);

    public static Diagnostic FileInOtherEncoding(string path, string encoding) => About(OtherEncoding, path, encoding);

    /// <param name="text">What could be decoded, with U+FFFD where it could not.</param>
    /// <param name="offset">The first U+FFFD.</param>
    /// <param name="places">How many stretches could not be decoded.</param>
    /// <param name="firstByte">The first byte that fits nowhere.</param>
    public static Diagnostic FileHasBrokenUtf8(SourceText text, int offset, int places, byte firstByte) =>
        Diagnostic.Create(
            BrokenUtf8, new Location(text, new TextSpan(offset, 1)), places, "0x" + firstByte.ToString("X2", CultureInfo.InvariantCulture));

    public static Diagnostic NoPlaybooksFound(string path) => About(NoneFound, path, path);

    /// <summary>The remedy for a name that leads nowhere.</summary>
    public static Bilingual NearestFile(string? nearest) => nearest is null
        ? new Bilingual("检查文件名和所在的文件夹", "Check the name and the folder")
        : new Bilingual($"是不是想写“{nearest}”？", $"Did you mean “{nearest}”?");

    // A file without text has no line to show; its first position stands for the whole.
    private static Diagnostic About(DiagnosticDescriptor descriptor, string path, params ReadOnlySpan<Bilingual> arguments) =>
        Diagnostic.Create(descriptor, new Location(new SourceText(path, ""), default), arguments);

    private static DiagnosticDescriptor Row(string code, string name, string zh, string en, string remedyZh, string remedyEn) =>
        new(code, name, Severity.Error, new Bilingual(zh, en), new Bilingual(remedyZh, remedyEn));
}
