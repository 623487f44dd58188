using System.Globalization;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Reading;

/// <summary>Why the system refused a file, in the reader's words and not in the runtime's.</summary>
internal static class AccessFailure
{
    /// <summary><c>EFBIG</c>.</summary>
    private const int FileTooLarge = 27;

    // Error numbers: <errno.h> of Linux and macOS, and the low word of Windows' HRESULTs.
    private static readonly Bilingual DiskFull = new("磁盘已满", "the disk is full");
    private static readonly Bilingual ReadOnly = new("所在的磁盘是只读的", "the disk is read-only");
    private static readonly Bilingual Denied = new("没有权限", "permission denied");
    private static readonly Bilingual InUse = new("正被另一个程序占用", "another program is using it");
    private static readonly Bilingual TooLong = new("路径或文件名太长", "the path or file name is too long");
    private static readonly Bilingual NotAFolder = new("要放的文件夹其实是一个文件", "what should be its folder is a file");
    private static readonly Bilingual TooLarge = new("文件超过了系统允许的大小", "the file is larger than the system allows");
    private static readonly Bilingual Gone = new("所在的文件夹不存在", "its folder does not exist");

    /// <summary>Whether the exception is the system's refusal, and not a mistake of ours.</summary>
    public static bool Is(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or System.Security.SecurityException or NotSupportedException;

    /// <summary>The reason, as the end of a sentence.</summary>
    public static Bilingual Reason(Exception exception) => exception switch
    {
        UnauthorizedAccessException or System.Security.SecurityException => Denied,
        PathTooLongException => TooLong,
        DirectoryNotFoundException or FileNotFoundException => Gone,
        _ => (exception.HResult & 0xFFFF, OperatingSystem.IsWindows()) switch
        {
            (28 or 69 or 122, false) or (0x70 or 0x27, true) => DiskFull,
            (FileTooLarge, false) or (0xDF, true) => TooLarge,
            (30, false) or (0x13, true) => ReadOnly,
            (11 or 26 or 35, false) or (0x20 or 0x21, true) => InUse,
            (17 or 20, false) or (0x50 or 0xB7, true) => NotAFolder,
            var (number, _) => new Bilingual(
                string.Create(CultureInfo.InvariantCulture, $"系统错误 {number}"),
                string.Create(CultureInfo.InvariantCulture, $"system error {number}")),
        },
    };

    /// <summary>What writing beyond the system's limit for a file is: the runtime says that an argument is out of range.</summary>
    /// <param name="exception">What writing threw.</param>
    public static IOException OfLimit(ArgumentOutOfRangeException exception) => new(exception.Message, FileTooLarge);

    /// <summary>Does something that tidies up after a failure, and must not hide it behind a second one.</summary>
    public static void Quietly(Action tidyUp)
    {
        try
        {
            tidyUp();
        }
        catch (Exception e) when (Is(e))
        {
        }
    }
}
