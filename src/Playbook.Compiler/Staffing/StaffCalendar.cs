using System.Collections.Immutable;
using NodaTime;
using Playbook.Compiler.Configuration;
using Playbook.Planning;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;

namespace Playbook.Compiler.Staffing;

/// <summary>
/// Who is needed when, over all playbooks of a run. People are known by their names: whoever holds a role by name, and guests, who
/// are called by theirs. Somebody who is not named is nobody in particular.
/// </summary>
internal sealed class StaffCalendar
{
    // Something without a length takes at least this: two that begin at one minute are two places at once.
    private static readonly Duration Shortest = Duration.FromMinutes(1);

    private readonly List<StaffInterval> _intervals = [];

    /// <summary>Notes the people of a plan, from any thread.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="isIgnored">Whether a clash of an item written at a place is asked to be ignored: the item counts for nobody.</param>
    /// <param name="severities">What the plan's project makes of findings.</param>
    public void Add(Plan plan, Func<Location, bool> isIgnored, SeverityRules severities)
    {
        foreach (var occurrence in plan.Occurrences)
        {
            if (!occurrence.IsItem || !occurrence.Item.Kind.NeedsPresence || occurrence.StartsAt is not { } starts || isIgnored(occurrence.Item.Location))
            {
                continue;
            }

            foreach (var person in People(occurrence.Item))
            {
                Add(plan, occurrence, person, starts, severities);
            }
        }
    }

    /// <summary>One finding for each person who is to be in two playbooks at once, with how often; the same whatever order they were noted in.</summary>
    public ImmutableArray<Diagnostic> Clashes()
    {
        _intervals.Sort(Order);
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        for (var i = 0; i < _intervals.Count;)
        {
            var end = i;
            while (end < _intervals.Count && string.Equals(_intervals[end].Person, _intervals[i].Person, StringComparison.Ordinal))
            {
                end++;
            }

            if (Clash(_intervals, i, end) is { } finding)
            {
                findings.Add(finding);
            }

            i = end;
        }

        return findings.ToImmutable();
    }

    // By begin: what begins while another playbook's longest goes on overlaps it. Of each playbook only the longest counts, and of
    // the playbooks the two that go on longest: one of them is another one.
    private static Diagnostic? Clash(List<StaffInterval> intervals, int from, int to)
    {
        StaffInterval? longest = null, other = null;
        (StaffInterval First, StaffInterval Second)? found = null;
        var count = 0;
        for (var i = from; i < to; i++)
        {
            var next = intervals[i];
            var running = longest?.Key != next.Key ? longest : other;
            if (running is not null && running.End > next.Begin)
            {
                found ??= (running, next);
                count++;
            }

            if (longest is null || longest.Key == next.Key)
            {
                longest = longest is null || next.End > longest.End ? next : longest;
            }
            else if (next.End > longest.End)
            {
                (longest, other) = (next, longest);
            }
            else if (other is null || next.End > other.End)
            {
                other = next;
            }
        }

        // It is told at the second: what that one's project makes of it counts.
        return found is { } pair ? pair.Second.Severities.Apply([StaffDiagnostics.InTwoPlaybooks(pair.First, pair.Second, count - 1)]).FirstOrDefault() : null;
    }

    private static int Order(StaffInterval x, StaffInterval y)
    {
        var order = string.CompareOrdinal(x.Person, y.Person);
        order = order != 0 ? order : x.Begin.CompareTo(y.Begin);
        order = order != 0 ? order : x.End.CompareTo(y.End);
        order = order != 0 ? order : string.CompareOrdinal(x.Key, y.Key);
        return order != 0 ? order : string.CompareOrdinal(x.Item, y.Item);
    }

    private static IEnumerable<string> People(ScheduleItem item) =>
        item.Owners.Concat(item.Guests).Select(NameOf).OfType<string>().Distinct(StringComparer.Ordinal);

    // Of several holders any one may come.
    private static string? NameOf(Role role) => role.Fields.Get(RoleWords.HeldBy, []) switch
    {
        [var only] => only.Text,
        [] when ReferenceEquals(role.Kind, RoleKinds.Guest) && role.Holders is null or { Count: 1, PerMembers: null } => role.Title.Text,
        _ => null,
    };

    private void Add(Plan plan, Occurrence occurrence, string person, ZonedDateTime starts, SeverityRules severities)
    {
        var begin = starts.ToInstant();
        var end = occurrence.EndsAt?.ToInstant() ?? begin;
        var interval = new StaffInterval(
            person, begin, Instant.Max(end, begin + Shortest), starts.LocalDateTime, plan.Playbook.Key, plan.Playbook.Name, plan.Playbook.Title.Text,
            occurrence.Item.Title.Text, occurrence.Item.Location, plan.Playbook.MadeBy, severities);
        lock (_intervals)
        {
            _intervals.Add(interval);
        }
    }
}
