using NodaTime;
using Playbook.Templates.Printing;

namespace Playbook.Generators.Calendars.ICalendar;

/// <summary>When something in a calendar takes place, in the forms that calendars write.</summary>
internal sealed class EntryTime
{
    /// <summary>Takes a time.</summary>
    /// <param name="zone">The playbook's zone.</param>
    /// <param name="date">The day.</param>
    /// <param name="startsAt">When it begins; null where only the day is known.</param>
    /// <param name="endsAt">When it ends, if it takes time.</param>
    public EntryTime(DateTimeZone zone, LocalDate date, ZonedDateTime? startsAt, ZonedDateTime? endsAt)
    {
        IsAllDay = startsAt is null;
        Starts = startsAt?.ToInstant() ?? zone.AtStartOfDay(date).ToInstant();
        Ends = endsAt?.ToInstant() ?? Starts;
        var isLong = Ends > Starts;
        Start = startsAt is { } start ? IsoNotation.BasicMoment(start.LocalDateTime) : IsoNotation.BasicDate(date);
        End = isLong ? IsoNotation.BasicMoment(endsAt!.Value.LocalDateTime) : null;
        UtcStart = IsAllDay ? Start : Utc(Starts);
        UtcEnd = isLong ? Utc(Ends) : null;
    }

    /// <summary>Whether only the day is known.</summary>
    public bool IsAllDay { get; }

    /// <summary>Begin on the time line; of a day without a time, the begin of the day.</summary>
    public Instant Starts { get; }

    /// <summary>End on the time line; the begin without an end.</summary>
    public Instant Ends { get; }

    /// <summary>Local date and time, or the date of a day without a time.</summary>
    public string Start { get; }

    /// <summary>Local date and time; null for what takes no time.</summary>
    public string? End { get; }

    /// <summary>The begin in UTC, or the date of a day without a time.</summary>
    public string UtcStart { get; }

    /// <summary>The end in UTC; null for what takes no time.</summary>
    public string? UtcEnd { get; }

    private static string Utc(Instant instant) => IsoNotation.BasicMoment(instant.InUtc().LocalDateTime) + "Z";
}
