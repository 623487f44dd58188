using System.Collections.Immutable;
using Playbook.Semantics.Model;

namespace Playbook.Planning.Conflicts;

/// <summary>What the checks look at.</summary>
/// <param name="Playbook">The playbook.</param>
/// <param name="Occurrences">Everything that takes place, in order of time.</param>
internal sealed record ConflictScope(PlaybookModel Playbook, ImmutableArray<Occurrence> Occurrences)
{
    private readonly Dictionary<ScheduleItem, int> _order = OrderIn(Playbook);

    /// <summary>The place of an item in the source.</summary>
    public int OrderOf(ScheduleItem item) => _order[item];

    private static Dictionary<ScheduleItem, int> OrderIn(PlaybookModel playbook)
    {
        var order = new Dictionary<ScheduleItem, int>(playbook.Items.Length);
        for (var i = 0; i < playbook.Items.Length; i++)
        {
            order[playbook.Items[i]] = i;
        }

        return order;
    }
}
