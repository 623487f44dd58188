using System.Globalization;
using NodaTime;
using Playbook.Planning.Dates;
using Playbook.Semantics.Model;
using Playbook.Templates.Printing;

namespace Playbook.Planning.Timing;

/// <summary>When a reminder is sent, and what it is called.</summary>
internal static class ReminderTiming
{
    /// <summary>When the reminder is sent; null when it counts from a start the item does not have.</summary>
    /// <param name="reminder">The reminder.</param>
    /// <param name="item">When the item takes place.</param>
    /// <param name="zone">The playbook's zone.</param>
    public static Moment? Of(Reminder reminder, Moment item, DateTimeZone zone)
    {
        if (reminder.Before is not { } before)
        {
            var day = item.Date.PlusDays(-Math.Clamp(reminder.DaysBefore, 0, DayBounds.Reach));
            return reminder.Time is { } time ? Moment.At(zone, day.At(time)) : Moment.AllDay(day);
        }

        var offset = DateOffset.Of(before with { Number = Math.Max(before.Number, 0) }).Negated;
        if (offset.IsWholeDays)
        {
            var day = offset.From(item.Date);
            return item.StartsAt is { } clock ? Moment.At(zone, day.At(clock.TimeOfDay)) : Moment.AllDay(day);
        }

        return item.StartsAt is { } start ? Moment.At(start.Plus(Duration.FromMinutes(offset.Minutes))) : default(Moment?);
    }

    /// <summary>Which reminder of its item it is: the same for the same time, wherever it stands. <c>remind-60m</c>, <c>remind-1d-0800</c>.</summary>
    public static string KeyOf(Reminder reminder)
    {
        if (reminder.Before is not { } before)
        {
            return reminder.Time is { } time
                ? string.Create(CultureInfo.InvariantCulture, $"remind-{reminder.DaysBefore}d-{IsoNotation.BasicTime(time)}")
                : string.Create(CultureInfo.InvariantCulture, $"remind-{reminder.DaysBefore}d");
        }

        var offset = DateOffset.Of(before);
        return offset switch
        {
            { Months: not 0 } => string.Create(CultureInfo.InvariantCulture, $"remind-{offset.Months}mo"),
            { Minutes: not 0 } => string.Create(CultureInfo.InvariantCulture, $"remind-{offset.Minutes}m"),
            _ => string.Create(CultureInfo.InvariantCulture, $"remind-{offset.Days}d"),
        };
    }
}
