using System.Collections.Immutable;
using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding.Schedule;

/// <summary>What reading a schedule needs of the playbook it stands in, known before its items are.</summary>
/// <param name="Start">Day 1.</param>
/// <param name="Days">How many days it runs.</param>
/// <param name="Phases">Its phases; warm-up and follow-up days must lie in one.</param>
/// <param name="Channels">Its channels.</param>
public sealed record ScheduleFrame(LocalDate Start, int Days, ImmutableArray<Phase> Phases, ImmutableArray<Channel> Channels)
{
    /// <summary>The language of the playbook's copy; an item without title is called by its kind in it.</summary>
    public Language Language { get; init; } = Language.Chinese;

    /// <summary>The day number of a date.</summary>
    internal int DayOf(LocalDate date) => Period.DaysBetween(Start, date) + 1;

    /// <summary>The date of a day number.</summary>
    internal LocalDate DateOf(int day) => Start.PlusDays(day - 1);

    /// <summary>The earliest day that may hold an item: day 1, or the first day of a warm-up phase.</summary>
    internal int FirstDay => Phases.Select(phase => phase.Days.First).Append(1).Min();

    /// <summary>The latest day that may hold an item: the last one, or the last day of a follow-up phase.</summary>
    internal int LastDay => Phases.Select(phase => phase.Days.Last).Append(Days).Max();

    /// <summary>
    /// Whether an item may fall on a day: one of the playbook's, or one outside them that a phase covers. The phase is the
    /// declaration that the day is meant; a bare negative number is more often a slip of the hand.
    /// </summary>
    internal bool Covers(int day) =>
        (day >= 1 && day <= Days) || Phases.Any(phase => day >= phase.Days.First && day <= phase.Days.Last);
}
