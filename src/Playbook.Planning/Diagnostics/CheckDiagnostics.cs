using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Planning.Diagnostics;

/// <summary>The author's own rules that do not hold. Weight and first words are the author's.</summary>
public static class CheckDiagnostics
{
    private const int MostRelated = 3;

    private static readonly Bilingual Message = new("{0}（断言：{1}）：{2}", "{0} (check: {1}): {2}");
    private static readonly Bilingual Breaks = new("这一项不符合", "this one breaks it");

    private static readonly DiagnosticDescriptor CountRow = new(
        "PB3501", "check-count", Severity.Error, Message,
        new("增减日程，或改这条断言", "Add or remove items, or change the check"));

    private static readonly DiagnosticDescriptor AbsenceRow = new(
        "PB3502", "check-absence", Severity.Error, Message,
        new("换一天或删去，或改这条断言", "Move or remove the items, or change the check"));

    private static readonly DiagnosticDescriptor TimeRow = new(
        "PB3503", "check-time", Severity.Error, Message,
        new("改时间，或改这条断言", "Move the items to another time, or change the check"));

    private static readonly DiagnosticDescriptor PartRow = new(
        "PB3504", "check-part", Severity.Error, Message,
        new("给这些日程补上，或改这条断言", "Add what is missing to the items, or change the check"));

    private static readonly DiagnosticDescriptor GapRow = new(
        "PB3505", "check-gap", Severity.Error, Message,
        new("在空着的日子里排上，或改这条断言", "Schedule something on the empty days, or change the check"));

    private static readonly DiagnosticDescriptor AmountRow = new(
        "PB3506", "check-amount", Severity.Error, Message,
        new("改金额，或改这条断言", "Change the amounts, or the check"));

    /// <summary>Every finding of this room.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [CountRow, AbsenceRow, TimeRow, PartRow, GapRow, AmountRow];

    /// <summary>A rule that does not hold.</summary>
    /// <param name="check">The author's check.</param>
    /// <param name="rule">Which of its rules.</param>
    /// <param name="seen">What was found, with its days.</param>
    /// <param name="culprits">The items that break it, the first ones first.</param>
    internal static Diagnostic Broken(AuthorCheck check, CheckRule rule, Bilingual seen, IEnumerable<ScheduleItem> culprits) => Diagnostic.Create(
        RowOf(rule), rule.Location, check.Message.Text,
        new Bilingual(CheckWording.Of(rule, Language.Chinese), CheckWording.Of(rule, Language.English)), seen) with
    {
        Severity = check.Severity,
        Related = [.. culprits.Distinct().Take(MostRelated).Select(item => new RelatedLocation(item.Location, Breaks))],
    };

    private static DiagnosticDescriptor RowOf(CheckRule rule) => rule switch
    {
        CountRule => CountRow,
        AbsenceRule => AbsenceRow,
        TimeRule => TimeRow,
        PartRule => PartRow,
        GapRule => GapRow,
        _ => AmountRow,
    };
}
