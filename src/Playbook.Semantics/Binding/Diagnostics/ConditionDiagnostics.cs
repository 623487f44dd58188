using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding;

/// <summary>Findings about conditions.</summary>
public static class ConditionDiagnostics
{
    private static readonly DiagnosticDescriptor NotANumberRow = new(
        "PB2401",
        "comparison-without-number",
        Severity.Error,
        new("比较的另一边要写数字，却写了{0}", "The other side of a comparison is a number, found {0}"),
        new("例如：打卡 >= 21", "For example: checkin >= 21"));

    private static readonly DiagnosticDescriptor NotAConditionRow = new(
        "PB2402",
        "not-a-condition",
        Severity.Error,
        new("{0}还不是一个条件：要写清和多少比较", "{0} is no condition yet: it must be compared with a number"),
        new("例如：打卡 >= 21", "For example: checkin >= 21"));

    private static readonly DiagnosticDescriptor AlwaysTrueRow = new(
        "PB2403",
        "always-true",
        Severity.Warning,
        new("“{0}”永远成立，等于没有条件", "“{0}” always holds, so it is no condition at all"),
        new("换一个数字，或去掉这个条件", "Use another number, or remove the condition"));

    private static readonly DiagnosticDescriptor NeverTrueRow = new(
        "PB2404",
        "never-true",
        Severity.Warning,
        new("“{0}”永远不会成立", "“{0}” can never hold"),
        new("换一个数字，或把“且”改成“或”", "Use another number, or “or” in place of “and”"));

    /// <summary>The rows of this class.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> Rows { get; } = [NotANumberRow, NotAConditionRow, AlwaysTrueRow, NeverTrueRow];

    /// <summary>A comparison with something else than a number.</summary>
    public static Diagnostic NotANumber(Location location, Bilingual seen) => Diagnostic.Create(NotANumberRow, location, seen) with
    {
        Fix = CodeFixes.Unquote(location),
    };

    /// <summary>Something that is neither true nor false.</summary>
    public static Diagnostic NotACondition(Location location, Bilingual seen) => Diagnostic.Create(NotAConditionRow, location, seen) with
    {
        Fix = CodeFixes.InsertBehind(location, " >= 1"),
    };

    /// <summary>A condition that every member meets.</summary>
    public static Diagnostic AlwaysTrue(Location location, string written) => Diagnostic.Create(AlwaysTrueRow, location, written);

    /// <summary>A condition that no member meets.</summary>
    public static Diagnostic NeverTrue(Location location, string written) => Diagnostic.Create(NeverTrueRow, location, written);
}
