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

    /// <summary>The rows of this class.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> Rows { get; } = [WrongValueRow, MissingValueRow, ExtraValueRow];

    /// <summary>A value of another sort than the place takes.</summary>
    /// <param name="location">The value.</param>
    /// <param name="seen">What it is: “a text”.</param>
    /// <param name="expected">What the place takes.</param>
    /// <param name="example">One that would do.</param>
    public static Diagnostic WrongValue(Location location, Bilingual seen, Bilingual expected, Bilingual example) =>
        Diagnostic.Create(WrongValueRow, location, seen, expected, example);

    /// <summary>A word without the value it needs.</summary>
    public static Diagnostic MissingValue(Location location, string head, Bilingual expected, Bilingual example) =>
        Diagnostic.Create(MissingValueRow, location, head, expected, example);

    /// <summary>More behind a word than it takes.</summary>
    public static Diagnostic ExtraValue(Location location, string head, Bilingual expected, Bilingual seen) =>
        Diagnostic.Create(ExtraValueRow, location, head, expected, seen);
}
