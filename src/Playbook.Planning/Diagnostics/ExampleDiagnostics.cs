using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Planning.Diagnostics;

/// <summary>Examples of the author that come out differently.</summary>
public static class ExampleDiagnostics
{
    private static readonly Bilingual Message = new("样例“{0}”{1}，结果是{2}：{3}", "Example “{0}”: expected {1}, got {2}: {3}");

    private static readonly DiagnosticDescriptor EntryRow = new(
        "PB3601", "example-entry-differs", Severity.Error, Message,
        new("改样例的期望，或改门槛的规则", "Change what the example expects, or the rules of entry"));

    private static readonly DiagnosticDescriptor AwardRow = new(
        "PB3602", "example-award-differs", Severity.Error, Message,
        new("改样例的期望，或改奖项的条件", "Change what the example expects, or who gets the award"));

    private static readonly DiagnosticDescriptor ConditionRow = new(
        "PB3603", "example-points-differ", Severity.Error, Message,
        new("改样例的期望，或改积分的规则", "Change what the example expects, or the rules of points"));

    private static readonly DiagnosticDescriptor LevelRow = new(
        "PB3604", "example-level-differs", Severity.Error, Message,
        new("改样例的期望，或改等级从多少分起", "Change what the example expects, or where the level begins"));

    private static readonly DiagnosticDescriptor RefundRow = new(
        "PB3605", "example-refund-differs", Severity.Error, Message,
        new("改样例的期望，或改退费的条件", "Change what the example expects, or when the fee comes back"));

    /// <summary>Every finding of this room.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [EntryRow, AwardRow, ConditionRow, LevelRow, RefundRow];

    internal static Diagnostic Entry(Location expectation, in Surprise surprise) => Make(EntryRow, expectation, surprise);

    internal static Diagnostic Award(Location expectation, in Surprise surprise) => Make(AwardRow, expectation, surprise);

    internal static Diagnostic Condition(Location expectation, in Surprise surprise) => Make(ConditionRow, expectation, surprise);

    internal static Diagnostic Level(Location expectation, in Surprise surprise) => Make(LevelRow, expectation, surprise);

    internal static Diagnostic Refund(Location expectation, in Surprise surprise) => Make(RefundRow, expectation, surprise);

    private static Diagnostic Make(DiagnosticDescriptor row, Location expectation, in Surprise surprise) => Diagnostic.Create(
        row, expectation, surprise.Example, new Bilingual($"期望{surprise.Expected.Zh}", surprise.Expected.En), surprise.Got, surprise.Because);
}

/// <summary>What an example expected and what came out.</summary>
/// <param name="Example">Its title.</param>
/// <param name="Expected">What it expected.</param>
/// <param name="Got">What came out.</param>
/// <param name="Because">Why.</param>
internal readonly record struct Surprise(string Example, Bilingual Expected, Bilingual Got, Bilingual Because);
