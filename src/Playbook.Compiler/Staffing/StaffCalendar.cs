using System.Collections.Immutable;

namespace Playbook.Compiler.Staffing;

/// <summary>Who is needed when, over all playbooks of a run, planned now or by an earlier build.</summary>
internal sealed class StaffCalendar
{
    private readonly List<StaffNeed> _needs = [];

    /// <summary>Notes the people of a playbook, from any thread.</summary>
    /// <param name="index">The place of its file in the build.</param>
    /// <param name="key">The playbook's key.</param>
    /// <param name="slots">Who is needed when.</param>
    public void Add(int index, string key, ImmutableArray<StaffSlot> slots)
    {
        lock (_needs)
        {
            _needs.AddRange(slots.Select(slot => new StaffNeed(slot, key, index)));
        }
    }

    /// <summary>One for each person who is to be in two playbooks at once; the same whatever order they were noted in.</summary>
    public ImmutableArray<StaffClash> Clashes()
    {
        _needs.Sort(Order);
        var clashes = ImmutableArray.CreateBuilder<StaffClash>();
        for (var i = 0; i < _needs.Count;)
        {
            var end = i;
            while (end < _needs.Count && string.Equals(_needs[end].Slot.Person, _needs[i].Slot.Person, StringComparison.Ordinal))
            {
                end++;
            }

            if (Clash(i, end) is { } clash)
            {
                clashes.Add(clash);
            }

            i = end;
        }

        return clashes.ToImmutable();
    }

    // By begin: what begins while another playbook's longest goes on overlaps it. Of each playbook only the longest counts, and of
    // the playbooks the two that go on longest: one of them is another one.
    private StaffClash? Clash(int from, int to)
    {
        StaffNeed? longest = null, other = null;
        (StaffNeed First, StaffNeed Second)? found = null;
        var count = 0;
        for (var i = from; i < to; i++)
        {
            var next = _needs[i];
            var running = longest?.Key != next.Key ? longest : other;
            if (running is { } first && first.Slot.End > next.Slot.Begin)
            {
                found ??= (first, next);
                count++;
            }

            if (longest is not { } last || last.Key == next.Key)
            {
                longest = longest is { } same && same.Slot.End >= next.Slot.End ? same : next;
            }
            else if (next.Slot.End > last.Slot.End)
            {
                (longest, other) = (next, longest);
            }
            else if (other is not { } second || next.Slot.End > second.Slot.End)
            {
                other = next;
            }
        }

        return found is { } pair ? new StaffClash(pair.First, pair.Second, count - 1) : null;
    }

    private static int Order(StaffNeed x, StaffNeed y)
    {
        var order = string.CompareOrdinal(x.Slot.Person, y.Slot.Person);
        order = order != 0 ? order : x.Slot.Begin.CompareTo(y.Slot.Begin);
        order = order != 0 ? order : x.Slot.End.CompareTo(y.Slot.End);
        return order != 0 ? order : string.CompareOrdinal(x.Key, y.Key);
    }
}
