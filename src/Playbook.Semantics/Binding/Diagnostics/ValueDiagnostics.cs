using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding;

/// <summary>Findings about values behind a word.</summary>
public static class ValueDiagnostics
{
    private static readonly DiagnosticDescriptor WrongValueRow = new(
        "PB2301",
        "wrong-value",
        Severity.Error,
        new("这里应当写{1}，却写了{0}", "Expected {1} here, found {0}"),
        new("例如：{2}", "For example: {2}"));

    private static readonly DiagnosticDescriptor MissingValueRow = new(
        "PB2302",
        "missing-value",
        Severity.Error,
        new("“{0}”后面缺少{1}", "“{0}” is missing {1} behind it"),
        new("例如：{2}", "For example: {2}"));

    private static readonly DiagnosticDescriptor ExtraValueRow = new(
        "PB2303",
        "extra-value",
        Severity.Error,
        new("“{0}”后面只要{1}，多出了{2}", "“{0}” takes only {1}; {2} is too much"),
        new("删去多出的部分，或另起一行", "Remove what is too much, or put it on a line of its own"));

    private static readonly DiagnosticDescriptor WrongUnitRow = new(
        "PB2304",
        "wrong-unit",
        Severity.Error,
        new("“{0}”的单位不对，这里要{1}", "“{0}” has the wrong unit; expected {1}"),
        new("例如：{2}", "For example: {2}"));

    private static readonly DiagnosticDescriptor OutOfBoundsRow = new(
        "PB2305",
        "number-out-of-bounds",
        Severity.Error,
        new("“{0}”不合适，这里要{1}", "{0} will not do; expected {1}"),
        new("改成{1}", "Write {1}"));

    private static readonly DiagnosticDescriptor UnquotedTextRow = new(
        "PB2306",
        "unquoted-text",
        Severity.Error,
        new("“{0}”没有加引号", "“{0}” has no quotes around it"),
        new("给文字加上引号：\"{0}\"", "Put quotes around the text: \"{0}\""));

    /// <summary>The rows of this class.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> Rows { get; } =
        [WrongValueRow, MissingValueRow, ExtraValueRow, WrongUnitRow, OutOfBoundsRow, UnquotedTextRow];

    /// <summary>A value of another sort than the place takes.</summary>
    /// <param name="location">The value.</param>
    /// <param name="seen">What it is: “a text”.</param>
    /// <param name="expected">What the place takes.</param>
    /// <param name="example">One that would do.</param>
    public static Diagnostic WrongValue(Location location, Bilingual seen, Bilingual expected, Bilingual example) =>
        Diagnostic.Create(WrongValueRow, location, seen, expected, example) with
    {
        Fix = CodeFixes.Unquote(location),
    };

    /// <summary>A word without the value it needs.</summary>
    public static Diagnostic MissingValue(Location location, string head, Bilingual expected, Bilingual example) =>
        Diagnostic.Create(MissingValueRow, location, head, expected, example);

    /// <summary>More behind a word than it takes.</summary>
    public static Diagnostic ExtraValue(Location location, string head, Bilingual expected, Bilingual seen) =>
        Diagnostic.Create(ExtraValueRow, location, head, expected, seen) with
    {
        Fix = CodeFixes.Delete(location),
    };

    /// <summary>A number with a unit that does not fit.</summary>
    public static Diagnostic WrongUnit(Location location, string written, Bilingual expected, Bilingual example) =>
        Diagnostic.Create(WrongUnitRow, location, written, expected, example);

    /// <summary>A number that is too small, too large, or has a fraction where none makes sense.</summary>
    public static Diagnostic OutOfBounds(Location location, string written, Bilingual expected) =>
        Diagnostic.Create(OutOfBoundsRow, location, written, expected);

    /// <summary>A bare word where a text belongs.</summary>
    public static Diagnostic UnquotedText(Location location, string written) =>
        Diagnostic.Create(UnquotedTextRow, location, written) with
        {
            Fix = new CodeFix(new Bilingual("加上引号", "Add quotes"), location.Span, $"\"{written}\"", IsSafe: true),
        };
}
