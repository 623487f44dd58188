using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Compiler.Diagnostics.Ignoring;

/// <summary>Findings about comments that ask to ignore a finding: <c>PB5501</c>–<c>PB5504</c>.</summary>
internal static class IgnoreDiagnostics
{
    private static readonly DiagnosticDescriptor Unknown = new(
        "PB5501", "unknown-ignored-code", Severity.Warning,
        new("要忽略的“{0}”不是任何提示的编号或名字", "“{0}”, which is to be ignored, is no code or name of a finding"),
        new("{1}", "{1}"));

    private static readonly DiagnosticDescriptor NoReason = new(
        "PB5502", "ignored-without-reason", Severity.Warning,
        new("忽略 {0} 没有写原因，所以不起作用", "Ignoring {0} gives no reason, so it has no effect"),
        new("在编号后面写上原因，例如：# 忽略 {0}：两场轮流主持", "Give the reason behind the code, such as: # ignore {0}: they take turns"));

    private static readonly DiagnosticDescriptor IsError = new(
        "PB5503", "error-ignored", Severity.Warning,
        new("{0} 是错误，不能忽略", "{0} is an error and cannot be ignored"),
        new("改好这个错误，再删掉这句备注", "Mend the error and remove this comment"));

    private static readonly DiagnosticDescriptor Unused = new(
        "PB5504", "nothing-ignored", Severity.Warning,
        new("{1}没有 {0} 可忽略", "There is no {0} to ignore {1}"),
        new("问题已经没有了：删掉这句备注；写错了地方：移到那一行的上面或行末", "If it is mended, remove the comment; if it stands elsewhere, move the comment above that line or to its end"));

    /// <summary>The rows of this class.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [Unknown, NoReason, IsError, Unused];

    /// <summary>An id that nothing has.</summary>
    public static Diagnostic UnknownCode(Location id, string written, string? nearest) => nearest is null
        ? Diagnostic.Create(Unknown, id, written, new Bilingual("编号写在每条提示的前面，例如 PB3301", "A finding's code stands before its message, such as PB3301"))
        : Diagnostic.Create(Unknown, id, written, new Bilingual($"是不是“{nearest}”？", $"Did you mean “{nearest}”?")) with
        {
            Fix = new CodeFix(new Bilingual($"改成“{nearest}”", $"Change to “{nearest}”"), id.Span, nearest, IsSafe: false),
        };

    /// <summary>An id without a reason behind it.</summary>
    public static Diagnostic WithoutReason(Location id, string code) => Diagnostic.Create(NoReason, id, code);

    /// <summary>An error that is to be ignored.</summary>
    public static Diagnostic ErrorIgnored(Location id, string code, TextSpan removal) =>
        Diagnostic.Create(IsError, id, code) with { Fix = Remove(removal) };

    /// <summary>An id that ignores nothing.</summary>
    public static Diagnostic NothingIgnored(Location id, string code, bool isWholeFile, TextSpan removal) => Diagnostic.Create(
        Unused, id, code, isWholeFile ? new Bilingual("整个文件里都", "in the whole file") : new Bilingual("这一行", "on this line"))
        with { Fix = Remove(removal) };

    // Only a comment goes, and one without effect: what is compiled stays the same.
    private static CodeFix Remove(TextSpan removal) =>
        new(new Bilingual("删掉这句忽略", "Remove what ignores nothing"), removal, "", IsSafe: true);
}
