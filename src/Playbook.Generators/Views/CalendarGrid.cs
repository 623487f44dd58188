using System.Collections.Immutable;
using NodaTime;
using Playbook.Planning;

namespace Playbook.Generators.Views;

/// <summary>Lays the days of a playbook, and whatever happens before or after them, out in weeks from Monday to Sunday.</summary>
internal static class CalendarGrid
{
    public static ImmutableArray<WeekView> Lay(
        Plan plan, ImmutableArray<PhaseView> phases, ImmutableArray<OccurrenceView> occurrences, ImmutableArray<CancelledView> cancelled)
    {
        var playbook = plan.Playbook;
        var first = playbook.Start;
        var last = playbook.DateOf(playbook.Days);
        foreach (var date in occurrences.Select(o => o.Occurrence.Date).Concat(cancelled.Select(c => c.Cancelled.Date)))
        {
            first = LocalDate.Min(first, date);
            last = LocalDate.Max(last, date);
        }

        var byDate = occurrences.ToLookup(o => o.Occurrence.Date);
        var cancelledOn = cancelled.ToLookup(c => c.Cancelled.Date);
        var weeks = ImmutableArray.CreateBuilder<WeekView>();
        var festivals = new FestivalDays(plan.Holidays, first, last, playbook.Language);
        PhaseView? before = null;
        for (var monday = first.PlusDays(1 - (int)first.DayOfWeek); monday <= last; monday = monday.PlusDays(7))
        {
            var days = ImmutableArray.CreateBuilder<DayView>(7);
            for (var weekday = 0; weekday < 7; weekday++)
            {
                var date = monday.PlusDays(weekday);
                var number = playbook.DayOf(date);
                var phase = phases.FirstOrDefault(p => p.Phase.Days.First <= number && number <= p.Phase.Days.Last);
                var isInside = number >= 1 && number <= playbook.Days;
                var isFirst = weeks.Count == 0 && weekday == 0;
                days.Add(new DayView(date, number, isInside, phase, [.. byDate[date]], isFirst, playbook.Language)
                {
                    Cancelled = [.. cancelledOn[date]],
                    Festivals = festivals,
                    OpensPhase = phase is not null && (phase != before || weekday == 0),
                });
                before = phase;
            }

            weeks.Add(new WeekView(DayWording.Range(monday, monday.PlusDays(6), playbook.Language), days.MoveToImmutable()));
        }

        return weeks.ToImmutable();
    }
}
