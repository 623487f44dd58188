using System.Collections.Frozen;
using NodaTime;
using Playbook.Syntax.Words;

namespace Playbook.Planning.Holidays;

/// <summary>Single days on which a project differs from the calendar of its country. They have the last word.</summary>
/// <param name="Rest">Further days off, with what they are for.</param>
/// <param name="Work">Weekend days on which the project works.</param>
/// <param name="Ordinary">Public holidays that are none here: their day of the week alone says whether one works.</param>
public sealed record HolidayAdjustments(
    FrozenDictionary<LocalDate, Bilingual> Rest, FrozenSet<LocalDate> Work, FrozenSet<LocalDate> Ordinary)
{
    /// <summary>No difference.</summary>
    public static HolidayAdjustments None { get; } = new(FrozenDictionary<LocalDate, Bilingual>.Empty, [], []);
}
