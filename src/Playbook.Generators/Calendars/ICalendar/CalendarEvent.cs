using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Playbook.Generators.Views;
using Playbook.Templates.Printing;

namespace Playbook.Generators.Calendars.ICalendar;

/// <summary>An item on its date, as an event of a calendar program. Its reminders, and segments that go out before it, are alarms.</summary>
internal sealed class CalendarEvent
{
    /// <summary>Makes the event of an item.</summary>
    /// <param name="frame">What it shares with others.</param>
    /// <param name="view">The item's occurrence.</param>
    public CalendarEvent(CalendarFrame frame, OccurrenceView view)
    {
        var occurrence = view.Occurrence;
        Frame = frame;
        View = view;
        Uid = Identity.Uuid(frame.Key, occurrence.Id).ToString("D", CultureInfo.InvariantCulture);
        Starts = occurrence.StartsAt?.ToInstant() ?? frame.Zone.AtStartOfDay(occurrence.Date).ToInstant();
        Ends = occurrence.EndsAt?.ToInstant() ?? Starts;
        IsAllDay = occurrence.StartsAt is null;
        Start = occurrence.StartsAt is { } start ? IsoNotation.BasicMoment(start.LocalDateTime) : IsoNotation.BasicDate(occurrence.Date);
        End = occurrence.EndsAt is { } end && Ends > Starts ? IsoNotation.BasicMoment(end.LocalDateTime) : null;
        Alarms = [.. view.Parts.Where(IsAlarm).Select(part => new CalendarAlarm(part, Trigger(part.Occurrence.StartsAt!.Value.ToInstant() - Starts)))];
    }

    /// <summary>What it shares with the other events.</summary>
    public CalendarFrame Frame { get; }

    /// <summary>The item on its date.</summary>
    public OccurrenceView View { get; }

    /// <summary>
    /// Stable and unique in the world: a UUID over the playbook's key and the occurrence's id (RFC 7986, section 5.3 asks for
    /// UUIDs), so a calendar imported again moves its events instead of doubling them.
    /// </summary>
    public string Uid { get; }

    /// <summary>Begin on the time line.</summary>
    public Instant Starts { get; }

    /// <summary>End on the time line; the begin without an end.</summary>
    public Instant Ends { get; }

    /// <summary>Whether only the day is known.</summary>
    public bool IsAllDay { get; }

    /// <summary>Local date and time, or the date of an all-day event.</summary>
    public string Start { get; }

    /// <summary>Local date and time; null for an event that takes no time.</summary>
    public string? End { get; }

    /// <summary>Whether the time is taken, so that a calendar program shows its owner as busy.</summary>
    public bool IsBusy => View.Item.Kind.NeedsPresence && End is not null;

    /// <summary>What rings before it.</summary>
    public ImmutableArray<CalendarAlarm> Alarms { get; }

    // Of a whole day any time may ring; otherwise only what lies before the begin.
    private bool IsAlarm(OccurrenceView part) =>
        part.Occurrence.StartsAt is { } at && (IsAllDay || at.ToInstant() < Starts);

    // Hours, never days: a day of a duration is as long as the calendar's day, so it would drift over a change of the clocks.
    private static string Trigger(Duration offset)
    {
        var minutes = (long)offset.TotalMinutes;
        var length = Math.Abs(minutes);
        var written = (length / 60, length % 60) switch
        {
            (0, var rest) => $"{rest}M",
            (var hours, 0) => $"{hours}H",
            (var hours, var rest) => $"{hours}H{rest}M",
        };
        return $"{(minutes < 0 ? "-" : "")}PT{written}";
    }
}

/// <summary>Something that rings.</summary>
/// <param name="View">The reminder or segment.</param>
/// <param name="Trigger">How long before the event (with a minus) or after the beginning of its day: <c>-PT1H</c>.</param>
internal sealed record CalendarAlarm(OccurrenceView View, string Trigger);
