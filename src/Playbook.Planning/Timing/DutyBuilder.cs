using System.Collections.Immutable;
using Playbook.Planning.Dates;
using Playbook.Semantics.Model;

namespace Playbook.Planning.Timing;

/// <summary>Days of duties to what is to be done, in the playbook's zone.</summary>
internal static class DutyBuilder
{
    /// <summary>Dates duties.</summary>
    /// <param name="playbook">The playbook.</param>
    /// <param name="duties">Its duties with their days, in source order.</param>
    /// <returns>By role and duty in source order, then by date.</returns>
    public static ImmutableArray<PlannedDuty> Build(PlaybookModel playbook, ImmutableArray<DutyDates> duties)
    {
        var planned = ImmutableArray.CreateBuilder<PlannedDuty>();
        foreach (var (role, duty, dates) in duties)
        {
            // One text may stand twice, at other times; the second has a number.
            var number = 1 + role.Duties.TakeWhile(other => !ReferenceEquals(other, duty)).Count(other => other.Text.Text == duty.Text.Text);
            foreach (var date in dates)
            {
                planned.Add(Of(playbook, role, duty, OccurrenceIds.Duty(role, duty, number, playbook.DateOf(date.Original)), date));
            }
        }

        return planned.DrainToImmutable();
    }

    private static PlannedDuty Of(PlaybookModel playbook, Role role, Duty duty, string id, ItemDate date)
    {
        var day = playbook.DateOf(date.Day);
        var moment = duty.When is { Start: { } start } when
            ? Moment.At(playbook.Zone, day.At(start)).Until(when, duration: null)
            : Moment.AllDay(day);
        return new PlannedDuty
        {
            Id = id,
            Role = role,
            Duty = duty,
            Date = moment.Date,
            Day = playbook.DayOf(moment.Date),
            StartsAt = moment.StartsAt,
            EndsAt = moment.EndsAt,
            MovedBecause = date.MovedBecause ?? moment.MovedBecause,
        };
    }
}
