using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Planning.Conflicts;

/// <summary>Counts how often two items meet at something they share, so that each pair is reported once.</summary>
/// <typeparam name="TShared">What they share: a person, a channel.</typeparam>
/// <param name="scope">The plan.</param>
internal sealed class PairTally<TShared>(ConflictScope scope)
    where TShared : notnull
{
    private readonly Dictionary<(int First, int Second, TShared Shared), (int Count, LocalDateTime When)> _pairs = [];

    /// <summary>Notes a meeting; the items in any order, meetings in order of time.</summary>
    public void Add(ScheduleItem one, ScheduleItem other, TShared shared, LocalDateTime when)
    {
        var (a, b) = (scope.OrderOf(one), scope.OrderOf(other));
        var key = (Math.Min(a, b), Math.Max(a, b), shared);
        _pairs[key] = _pairs.TryGetValue(key, out var known) ? (known.Count + 1, known.When) : (1, when);
    }

    /// <summary>One finding for each pair, by the place of the items in the source.</summary>
    public IEnumerable<Diagnostic> Findings(Func<TShared, ScheduleItem, ScheduleItem, int, LocalDateTime, Diagnostic> make) => _pairs
        .OrderBy(p => p.Key.First).ThenBy(p => p.Key.Second)
        .Select(p => make(p.Key.Shared, scope.Playbook.Items[p.Key.First], scope.Playbook.Items[p.Key.Second], p.Value.Count, p.Value.When));
}
