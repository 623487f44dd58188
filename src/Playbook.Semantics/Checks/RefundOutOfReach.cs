using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Checks;

/// <summary>A refund that nobody can earn is a false promise.</summary>
internal static class RefundOutOfReach
{
    private static readonly DiagnosticDescriptor Row = new(
        "PB3210",
        "refund-out-of-reach",
        Severity.Warning,
        new("退费条件“{0}”在 {1} 天里做不到", "Within {1} days nobody can meet the refund condition: {0}"),
        new("降低数字，或延长周期", "Ask for less, or let the playbook run longer"));

    /// <summary>The check.</summary>
    public static ModelCheck Check { get; } = new([Row], Find);

    private static IEnumerable<Diagnostic> Find(PlaybookModel playbook)
    {
        var reach = new SignalReach(playbook);
        foreach (var refund in Fees(playbook.Entry?.Requirements ?? []).Select(fee => fee.Refund).OfType<Condition>())
        {
            // A condition that contradicts itself is reported where conditions are read.
            if (reach.IsBeyond(refund, RewardPeriod.Whole))
            {
                var said = new Bilingual(ConditionWording.Of(refund, Language.Chinese), ConditionWording.Of(refund, Language.English));
                yield return Diagnostic.Create(Row, refund.Location, said, playbook.Days);
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
