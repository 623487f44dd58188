using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Checks;

/// <summary>A refund that nobody can earn is a false promise; one that everybody gets is no fee.</summary>
internal static class RefundOutOfReach
{
    private static readonly DiagnosticDescriptor Row = new(
        "PB3211",
        "refund-out-of-reach",
        Severity.Warning,
        new("退费条件“{0}”在 {1} 天里做不到", "Within {1} days nobody can meet the refund condition: {0}"),
        new("降低数字，或延长周期", "Ask for less, or let the playbook run longer"));

    private static readonly DiagnosticDescriptor AlwaysRow = new(
        "PB3212",
        "refund-for-everyone",
        Severity.Warning,
        new("退费条件“{0}”人人都满足，等于不收费", "Everyone meets the refund condition, so there is no fee: {0}"),
        new("提高数字，或去掉费用", "Ask for more, or remove the fee"));

    /// <summary>The check.</summary>
    public static ModelCheck Check { get; } = new([Row, AlwaysRow], Find);

    private static IEnumerable<Diagnostic> Find(PlaybookModel playbook)
    {
        var reach = new SignalReach(playbook);
        foreach (var fee in Fees(playbook.Entry?.Requirements ?? []))
        {
            if (fee.Refund is not { } refund)
            {
                continue;
            }

            var said = new Bilingual(ConditionWording.Of(refund, Language.Chinese), ConditionWording.Of(refund, Language.English));
            if (!ConditionReach.CanHold(refund, signal => reach.Most(signal, RewardPeriod.Whole)))
            {
                yield return Diagnostic.Create(Row, refund.Location, said, playbook.Days);
            }
            else if (!ConditionReach.CanFail(refund, signal => reach.Most(signal, RewardPeriod.Whole)))
            {
                yield return Diagnostic.Create(AlwaysRow, refund.Location, said);
            }
        }
    }

    private static IEnumerable<FeeRequirement> Fees(IEnumerable<Requirement> requirements) => requirements.SelectMany(requirement => requirement switch
    {
        FeeRequirement fee => [fee],
        RequirementGroup group => Fees(group.Members),
        _ => [],
    });
}
