using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Diagnostics;

/// <summary>The finding for a mistake of the compiler itself, so that one file cannot take the others of a build down.</summary>
internal static class InternalDiagnostics
{
    private static readonly DiagnosticDescriptor Failure = new(
        "PB9900", "internal-error", Severity.Error,
        new("编译器自己出错了（{0}），这份手册没有生成；其他手册不受影响", "The compiler itself failed ({0}); this playbook was not built, others are unaffected"),
        new("这不是你写错了：请把手册和这行信息一起反馈给我们", "This is no mistake of yours: please report it with the playbook and this line"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [Failure];

    /// <param name="path">The name of the file as shown.</param>
    /// <param name="exception">What was thrown.</param>
    public static Diagnostic InternalError(string path, Exception exception)
    {
        // The innermost frame of our own code says more to a maintainer than the message, which may quote the author's text.
        var frame = exception.StackTrace?.Split('\n', 2)[0].Trim() ?? "";
        return Diagnostic.Create(Failure, new Location(new SourceText(path, ""), default), $"{exception.GetType().Name} {frame}".TrimEnd());
    }
}
