using System.Collections.Immutable;
using NodaTime;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Printing;

namespace Playbook.Generators.Views;

/// <summary>A date with what happens on it.</summary>
public sealed class DayView
{
    /// <summary>Takes a date.</summary>
    /// <param name="date">The date.</param>
    /// <param name="number">Its day number; day 1 is the start date.</param>
    /// <param name="isInside">Whether it is one of the playbook's days.</param>
    /// <param name="phase">The phase of the day, or null.</param>
    /// <param name="occurrences">What happens, in order of time.</param>
    /// <param name="isFirst">Whether it is the first cell of a grid.</param>
    /// <param name="language">The language of the pages.</param>
    public DayView(
        LocalDate date,
        int number,
        bool isInside,
        PhaseView? phase,
        ImmutableArray<OccurrenceView> occurrences,
        bool isFirst,
        Language language)
    {
        Date = date;
        Number = number;
        IsInside = isInside;
        Phase = phase;
        Occurrences = occurrences;
        Items = [.. occurrences.Where(o => o.Occurrence.IsItem)];
        Name = DayWording.Day(number, language);
        Title = MomentWording.ShortDate(date, language);
        Heading = DayWording.Heading(date, language);
        ShowsMonth = isFirst || date.Day == 1;
        Cell = DayWording.Cell(date, ShowsMonth, language);
        Iso = IsoNotation.Date(date);
        WeekdayShort = DayWording.ShortWeekday(date.DayOfWeek, language);
        Weekday = MomentWording.Weekday(date.DayOfWeek, language);
    }

    /// <summary>The date.</summary>
    public LocalDate Date { get; }

    /// <summary>The day number.</summary>
    public int Number { get; }

    /// <summary>Whether it is one of the playbook's days, from day 1 on.</summary>
    public bool IsInside { get; }

    /// <summary>The phase of the day, or null.</summary>
    public PhaseView? Phase { get; }

    /// <summary>Everything, in order of time.</summary>
    public ImmutableArray<OccurrenceView> Occurrences { get; }

    /// <summary>The items alone, without segments and reminders.</summary>
    public ImmutableArray<OccurrenceView> Items { get; }

    /// <summary>What would have been on it but for a public holiday.</summary>
    public ImmutableArray<CancelledView> Cancelled { get; init; } = [];

    /// <summary>The day number in words: “第1天”, “Day 1”; before the start “开始前4天”, “4 days before”.</summary>
    public string Name { get; }

    /// <summary>The date in words, without the year.</summary>
    public string Title { get; }

    /// <summary>The date as <c>2026-12-01</c>.</summary>
    public string Iso { get; }

    /// <summary>Date and weekday, as a heading says them.</summary>
    public string Heading { get; }

    /// <summary>The weekday.</summary>
    public string Weekday { get; }

    /// <summary>The date in a cell of a grid: the day of the month, with the month where <see cref="ShowsMonth"/> says so.</summary>
    public string Cell { get; }

    /// <summary>The weekday as short as it can be: “周二”, “Tue”.</summary>
    public string WeekdayShort { get; }

    /// <summary>Whether the cell is the first of the grid or of its month.</summary>
    public bool ShowsMonth { get; }

    /// <summary>Holidays, make-up workdays and festivals.</summary>
    internal FestivalDays? Festivals { get; init; }

    /// <summary>Its festivals, public holidays among them.</summary>
    public ImmutableArray<string> FestivalNames => Festivals?.On(Date) ?? [];

    /// <summary>Whether it is a public holiday.</summary>
    public bool IsHoliday => Festivals?.IsHoliday(Date) == true;

    /// <summary>Whether it is a weekend day on which people work in exchange for a holiday.</summary>
    public bool IsMakeUpWorkday => Festivals?.IsMakeUpWorkday(Date) == true;

    /// <summary>Whether the band of a phase begins with this cell of a grid of weeks.</summary>
    public bool OpensPhase { get; init; }

    /// <summary>Whether anything happens or the day belongs to the playbook.</summary>
    public bool IsShown => IsInside || !Occurrences.IsEmpty || !Cancelled.IsEmpty;
}
