using System.Collections.Immutable;
using Playbook.Syntax.Text;

namespace Playbook.Syntax.Diagnostics;

/// <summary>Findings about limits of the parser. They bound the work a broken file can cause; no playbook comes near them.</summary>
public static class LimitDiagnostics
{
    private static readonly DiagnosticDescriptor NestedTooDeeplyRow = new(
        "PB9001", "nested-too-deeply", Severity.Error,
        new("这里嵌套超过 {0} 层，里面的内容没有读", "This is nested more than {0} levels deep; what lies inside was not read"),
        new("减少 {{ }} 或括号的层数；一份手册用不到五层", "Nest fewer blocks or brackets; a playbook needs no more than five"));

    private static readonly DiagnosticDescriptor LineTooLongRow = new(
        "PB9002", "line-too-long", Severity.Error,
        new("这一行超过 {0} 个字符，其余部分没有读", "This line is longer than {0} characters; the rest of it was not read"),
        new("把它分成多行；长文字请写在三个引号 \"\"\" 之间", "Break it into several lines; put long text between three quotes \"\"\""));

    private static readonly DiagnosticDescriptor NumberTooLargeRow = new(
        "PB9003", "number-too-large", Severity.Error,
        new("数字 {0} 太大，读不了", "The number {0} is too large to be read"),
        new("检查是否多打了数字", "Check for digits typed by mistake"));

    /// <summary>Every descriptor of this group.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> All { get; } = [NestedTooDeeplyRow, LineTooLongRow, NumberTooLargeRow];

    /// <summary>Blocks, brackets or conditions within each other beyond the limit.</summary>
    public static Diagnostic NestedTooDeeply(Location place, int limit) => Diagnostic.Create(NestedTooDeeplyRow, place, limit);

    /// <summary>A line beyond the limit.</summary>
    /// <param name="excess">What was not read.</param>
    /// <param name="limit">The longest line, in UTF-16 units.</param>
    public static Diagnostic LineTooLong(Location excess, int limit) => Diagnostic.Create(LineTooLongRow, excess, limit);

    /// <summary>A number with more digits than a decimal holds.</summary>
    public static Diagnostic NumberTooLarge(Location number) =>
        Diagnostic.Create(NumberTooLargeRow, number, Shorten(number.Source.ToString(number.Span)));

    private static string Shorten(string digits) => digits.Length <= 24 ? digits : digits[..24] + "…";
}
