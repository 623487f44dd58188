using System.Collections.Immutable;
using Playbook.Planning.Dates;
using Playbook.Planning.Holidays;
using Playbook.Semantics.Model;

namespace Playbook.Planning.Rules.Checks;

/// <summary>What the author's rules look at.</summary>
/// <param name="Playbook">The playbook.</param>
/// <param name="Occurrences">Everything that takes place, in order of time.</param>
/// <param name="Holidays">Public holidays.</param>
internal sealed record CheckScope(PlaybookModel Playbook, ImmutableArray<Occurrence> Occurrences, HolidayCalendar Holidays)
{
    /// <summary>The first day there is anything to look at: day 1, or the first day of a warm-up.</summary>
    public int FirstDay { get; } = Occurrences.IsEmpty ? 1 : Math.Min(1, Occurrences.Min(occurrence => occurrence.Day));

    /// <summary>The last such day.</summary>
    public int LastDay { get; } = Occurrences.IsEmpty ? Playbook.Days : Math.Max(Playbook.Days, Occurrences.Max(occurrence => occurrence.Day));

    /// <summary>What a rule looks at, in order of time.</summary>
    public List<Occurrence> Of(CheckSubject subject)
    {
        var days = DaysOf(subject);
        return [.. Occurrences.Where(occurrence => Fits(occurrence, subject) && (days is null || days.Contains(occurrence.Day)))];
    }

    /// <summary>The days a rule looks at; null for all.</summary>
    public HashSet<int>? DaysOf(CheckSubject subject)
    {
        HashSet<int>? days = null;
        if (subject.On is { } on)
        {
            // Warm-up and follow-up days count as well, unless the author says from when to when.
            var everywhere = on.Pattern is IntervalPattern ? on : on with
            {
                From = on.From ?? Playbook.DateOf(FirstDay),
                Until = on.Until ?? Playbook.DateOf(LastDay),
            };
            days = [.. DateResolver.DaysOf(everywhere, Playbook, Holidays)];
        }

        if (!subject.Phases.IsEmpty)
        {
            var inPhases = subject.Phases.SelectMany(phase => Enumerable.Range(phase.Days.First, phase.Days.Last - phase.Days.First + 1));
            days = days is null ? [.. inPhases] : [.. inPhases.Where(days.Contains)];
        }

        return days;
    }

    private static bool Fits(Occurrence occurrence, CheckSubject subject)
    {
        var item = occurrence.Item;
        var isOfSort = subject.Sort switch
        {
            CheckSort.Items => occurrence.IsItem,
            CheckSort.Messages => occurrence.Messages.Length > 0,
            _ => occurrence.Reminder is not null,
        };
        return isOfSort
            && (subject.Kinds.IsEmpty || subject.Kinds.Contains(item.Kind))
            && (subject.Items.IsEmpty || subject.Items.Contains(item))
            && (subject.Owners.IsEmpty || item.Owners.Any(owner => subject.Owners.Contains(owner)))
            && (subject.Channels.IsEmpty || (subject.Sort == CheckSort.Items
                ? item.Channels.Any(channel => subject.Channels.Contains(channel))
                : occurrence.Messages.Any(message => message.Channel is { } channel && subject.Channels.Contains(channel))));
    }
}
