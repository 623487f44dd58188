using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding;

/// <summary>Findings about the author's own signals, checks and examples.</summary>
public static class RuleDiagnostics
{
    private static readonly DiagnosticDescriptor KnownSignalRow = new(
        "PB2260",
        "signal-already-known",
        Severity.Error,
        new("“{0}”本来就是能数的行为，不用再声明", "“{0}” is an act the language knows already"),
        new("删去这一行，直接用“{0}”；要数别的事，就换个名字", "Remove the line and use “{0}”; choose another name for something else"));

    private static readonly DiagnosticDescriptor EmptyCheckRow = new(
        "PB2261",
        "check-without-rule",
        Severity.Error,
        new("断言“{0}”没有写要求什么", "The check “{0}” does not say what must hold"),
        new("在标题后面写上要求，例如：每周 直播 >= 1", "Say it behind the title, such as: every week live >= 1"));

    private static readonly DiagnosticDescriptor UnclearRuleRow = new(
        "PB2262",
        "unclear-check",
        Severity.Error,
        new("这条要求看不懂：缺少{0}", "This does not say what must hold: {0} is missing"),
        new("例如：{1}", "For example: {1}"));

    private static readonly DiagnosticDescriptor MixedRuleRow = new(
        "PB2263",
        "check-word-out-of-place",
        Severity.Error,
        new("“{0}”不能这样写在一条要求里", "“{0}” does not fit into what must hold"),
        new("例如：{1}", "For example: {1}"));

    private static readonly DiagnosticDescriptor NoExpectationRow = new(
        "PB2264",
        "example-without-expectation",
        Severity.Error,
        new("样例“{0}”没有写期望什么", "The example “{0}” expects nothing"),
        new("补上一行，例如：期望 积分 28", "Add a line such as: expect points 28"));

    private static readonly DiagnosticDescriptor NotAnActRow = new(
        "PB2265",
        "not-an-act",
        Severity.Error,
        new("“{0}”不是成员在某一天做的事，不能写日子", "“{0}” is not something a member does on a day"),
        new("写成总数：假如 {0} = 14", "Write it as a total: given {0} = 14"));

    private static readonly DiagnosticDescriptor GivenRow = new(
        "PB2266",
        "given-without-number",
        Severity.Error,
        new("假如里要写确定的数，却写了{0}", "What is given is an exact number, found {0}"),
        new("例如：假如 打卡 = 21、发言 = 5", "For example: given checkin = 21, speak = 5"));

    private static readonly DiagnosticDescriptor NoEntryRow = new(
        "PB2267",
        "example-without-entry",
        Severity.Error,
        new("样例用到了{0}，手册里却没有{1}", "The example needs {0}, but the playbook has no {1}"),
        new("先写上{1}，或去掉这一行", "Write {1} first, or remove the line"));

    private static readonly DiagnosticDescriptor PointsActRow = new(
        "PB2268",
        "points-among-acts",
        Severity.Error,
        new("积分是按规则算出来的，不能写成行为", "Points are worked out by the rules and are no act"),
        new("期望的积分写成：期望 积分 28", "Write what you expect as: expect points 28"));

    /// <summary>The rows of this class.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> Rows { get; } =
    [
        KnownSignalRow, EmptyCheckRow, UnclearRuleRow, MixedRuleRow, NoExpectationRow, NotAnActRow, GivenRow, NoEntryRow, PointsActRow,
    ];

    /// <summary>A signal that is declared though the language has it.</summary>
    public static Diagnostic KnownSignal(Location location, string name) => Diagnostic.Create(KnownSignalRow, location, name);

    /// <summary>A check that asks for nothing.</summary>
    public static Diagnostic EmptyCheck(Location location, string title) => Diagnostic.Create(EmptyCheckRow, location, title);

    /// <summary>A rule that leaves out what it needs.</summary>
    /// <param name="location">The rule.</param>
    /// <param name="missing">What is missing.</param>
    /// <param name="example">A rule that would do.</param>
    public static Diagnostic UnclearRule(Location location, Bilingual missing, Bilingual example) =>
        Diagnostic.Create(UnclearRuleRow, location, missing, example);

    /// <summary>Something that a rule has no place for.</summary>
    public static Diagnostic MixedRule(Location location, string written, Bilingual example) =>
        Diagnostic.Create(MixedRuleRow, location, written, example);

    /// <summary>An example that could not fail.</summary>
    public static Diagnostic NoExpectation(Location location, string title) => Diagnostic.Create(NoExpectationRow, location, title);

    /// <summary>A state of a member with days.</summary>
    public static Diagnostic NotAnAct(Location location, string written) => Diagnostic.Create(NotAnActRow, location, written);

    /// <summary>Something else than “act = number”.</summary>
    public static Diagnostic GivenWithoutNumber(Location location, Bilingual seen) => Diagnostic.Create(GivenRow, location, seen);

    /// <summary>An example that asks rules that are not there.</summary>
    /// <param name="location">What asks.</param>
    /// <param name="needs">What it needs: an applicant, a refund.</param>
    /// <param name="block">The block that is missing.</param>
    public static Diagnostic NothingToAsk(Location location, Bilingual needs, Bilingual block) =>
        Diagnostic.Create(NoEntryRow, location, needs, block);

    /// <summary>Points as an act.</summary>
    public static Diagnostic PointsAmongActs(Location location) => Diagnostic.Create(PointsActRow, location);
}
