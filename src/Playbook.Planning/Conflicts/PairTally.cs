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
    private readonly Dictionary<Pair, Meetings> _pairs = [];

    /// <summary>Notes a meeting; the items in any order, meetings in order of time.</summary>
    public void Add(ScheduleItem one, ScheduleItem other, TShared shared, LocalDateTime when)
    {
        var (a, b) = (scope.OrderOf(one), scope.OrderOf(other));
        var pair = new Pair(Math.Min(a, b), Math.Max(a, b), shared);
        _pairs[pair] = _pairs.TryGetValue(pair, out var known) ? known with { Count = known.Count + 1 } : new Meetings(pair, 1, when);
    }

    /// <summary>One finding for each pair, by the place of the items in the source.</summary>
    public IEnumerable<Diagnostic> Findings(Func<TShared, ScheduleItem, ScheduleItem, int, LocalDateTime, Diagnostic> make) => _pairs.Values
        .OrderBy(m => m.Pair.First).ThenBy(m => m.Pair.Second)
        .Select(m => make(m.Pair.Shared, scope.Playbook.Items[m.Pair.First], scope.Playbook.Items[m.Pair.Second], m.Count, m.When));

    private sealed record Pair(int First, int Second, TShared Shared);

    private sealed record Meetings(Pair Pair, int Count, LocalDateTime When);
}
