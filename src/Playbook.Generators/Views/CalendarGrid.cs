using System.Collections.Immutable;
using NodaTime;
using Playbook.Semantics.Wording;
using Playbook.Semantics.Model;

namespace Playbook.Generators.Views;

/// <summary>Lays the days of a playbook, and whatever happens before or after them, out in weeks from Monday to Sunday.</summary>
internal static class CalendarGrid
{
    public static ImmutableArray<WeekView> Lay(
        PlaybookModel playbook, ImmutableArray<PhaseView> phases, ImmutableArray<OccurrenceView> occurrences)
    {
        var first = playbook.Start;
        var last = playbook.DateOf(playbook.Days);
        foreach (var occurrence in occurrences)
        {
            first = LocalDate.Min(first, occurrence.Occurrence.Date);
            last = LocalDate.Max(last, occurrence.Occurrence.Date);
        }

        var byDate = occurrences.ToLookup(o => o.Occurrence.Date);
        var weeks = ImmutableArray.CreateBuilder<WeekView>();
        PhaseView? before = null;
        for (var monday = first.PlusDays(1 - (int)first.DayOfWeek); monday <= last; monday = monday.PlusDays(7))
        {
            var days = ImmutableArray.CreateBuilder<DayView>(7);
            for (var weekday = 0; weekday < 7; weekday++)
            {
                var date = monday.PlusDays(weekday);
                var number = playbook.DayOf(date);
                var phase = phases.FirstOrDefault(p => p.Phase.Days.First <= number && number <= p.Phase.Days.Last);
                days.Add(new DayView(date, number, number >= 1 && number <= playbook.Days, phase, [.. byDate[date]], playbook.Language)
                {
                    Cell = DayWording.Cell(date, isFirst: weeks.Count == 0 && weekday == 0, playbook.Language),
                    OpensPhase = phase is not null && (phase != before || weekday == 0),
                });
                before = phase;
            }

            var week = weeks.Count + 1;
            weeks.Add(new WeekView(
                week,
                DayWording.Week(week, playbook.Language),
                days.MoveToImmutable(),
                DayWording.Range(monday, monday.PlusDays(6), playbook.Language)));
        }

        return weeks.ToImmutable();
    }
}
