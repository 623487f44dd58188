using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Diagnostics.Fixing;

/// <summary>Findings about putting a mended file in place: <c>PB5511</c> and <c>PB5512</c>. The system stood in the way of both.</summary>
internal static class FixingDiagnostics
{
    private static readonly DiagnosticDescriptor Unwritable = new(
        "PB5511", "fix-unwritable", Severity.Error,
        new("改好了却写不回“{0}”：{1}；文件没有动", "“{0}” is mended but cannot be written back: {1}; the file is as it was"),
        new("检查写入权限和剩余空间，关掉正打开它的程序，再试一次", "Check that you may write there and that there is room, close programs that hold the file, then try again"));

    private static readonly DiagnosticDescriptor Changed = new(
        "PB5512", "fix-overtaken", Severity.Error,
        new("“{0}”刚才被别的程序改过，这次没有动它", "“{0}” has just been changed by another program; it was left alone"),
        new("在编辑器里存好，再运行一次", "Save it in your editor and run this again"));

    /// <summary>The rows of this class.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [Unwritable, Changed];

    /// <summary>The system refuses to write a file.</summary>
    /// <param name="text">What was read of it.</param>
    /// <param name="reason">Why.</param>
    public static Diagnostic FixUnwritable(SourceText text, Bilingual reason) => About(Unwritable, text, text.Path, reason);

    /// <summary>A file is no longer what was read.</summary>
    /// <param name="text">What was read of it.</param>
    public static Diagnostic FixOvertaken(SourceText text) => About(Changed, text, text.Path);

    private static Diagnostic About(DiagnosticDescriptor row, SourceText text, params ReadOnlySpan<Bilingual> arguments) =>
        Diagnostic.Create(row, new Location(new SourceText(text.Path, ""), default), arguments);
}
