using Playbook.Planning;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Generators.Handbooks.Ledger;

/// <summary>The days on which awards are handed out.</summary>
internal static class AwardDays
{
    /// <summary>In order of time; none where the schedule has no award.</summary>
    public static IEnumerable<Occurrence> Of(Plan plan) => plan.Occurrences.Where(occurrence => occurrence.IsItem && occurrence.Item.Kind == ItemKinds.Award);
}
