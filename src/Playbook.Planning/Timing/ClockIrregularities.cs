using NodaTime;
using Playbook.Planning.Diagnostics;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;

namespace Playbook.Planning.Timing;

/// <summary>Counts the times daylight saving skips or repeats, so that each line of the file is reported once.</summary>
internal sealed class ClockIrregularities
{
    private readonly Dictionary<Irregularity, Tally> _tallies = [];

    /// <summary>Notes what daylight saving did.</summary>
    /// <param name="item">Whose time it is.</param>
    /// <param name="location">Where the time stands.</param>
    /// <param name="moment">The time.</param>
    public void Note(ScheduleItem item, Location location, Moment moment)
    {
        if (moment.Change == ClockChange.None)
        {
            return;
        }

        var key = new Irregularity(moment.Change, location);
        _tallies[key] = _tallies.TryGetValue(key, out var tally)
            ? tally with { Count = tally.Count + 1, First = LocalDate.Min(tally.First, moment.Date) }
            : new Tally(key, item, 1, moment.Date);
    }

    /// <summary>One finding for each line, in the order they were met.</summary>
    public IEnumerable<Diagnostic> Findings() => _tallies.Values.Select(t => t.Of.Change == ClockChange.Skipped
        ? DateDiagnostics.ClockSkipped(t.Item, t.Of.Location, t.Count, t.First)
        : DateDiagnostics.ClockRepeated(t.Item, t.Of.Location, t.Count, t.First));

    private sealed record Irregularity(ClockChange Change, Location Location);

    private sealed record Tally(Irregularity Of, ScheduleItem Item, int Count, LocalDate First);
}
