using NodaTime;
using Playbook.Planning.Dates;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Planning.Timing;

/// <summary>When an item, a segment or a reminder takes place, in the playbook's zone.</summary>
/// <param name="Date">The date, after daylight saving.</param>
internal readonly record struct Moment(LocalDate Date)
{
    // An item that lasts longer than a year is a slip of the pen; it ends after a year.
    private const long LongestMinutes = 366 * 1440;

    /// <summary>When it begins, or null when only the day is known.</summary>
    public ZonedDateTime? StartsAt { get; private init; }

    /// <summary>When it ends, or null without a length.</summary>
    public ZonedDateTime? EndsAt { get; private init; }

    /// <summary>What daylight saving did to the begin.</summary>
    public ClockChange Change { get; private init; }

    /// <summary>Why the begin is not at the time that was written, or null.</summary>
    public Bilingual? MovedBecause { get; private init; }

    /// <summary>A day without a time.</summary>
    public static Moment AllDay(LocalDate date) => new(date);

    /// <summary>A wall-clock time.</summary>
    public static Moment At(DateTimeZone zone, LocalDateTime time)
    {
        var starts = WallClock.Resolve(zone, time, out var change);
        return new Moment(starts.Date)
        {
            StartsAt = starts,
            Change = change,
            MovedBecause = change == ClockChange.Skipped ? Skipped(time, starts.LocalDateTime) : null,
        };
    }

    /// <summary>A moment of the time line.</summary>
    public static Moment At(ZonedDateTime time) => new(time.Date) { StartsAt = time };

    /// <summary>The moment with its end: a wall-clock time (at or before the begin: on the next day), else a length that really passes.</summary>
    /// <param name="when">What the schedule line says.</param>
    /// <param name="duration">The item's length.</param>
    public Moment Until(When when, Length? duration)
    {
        if (StartsAt is not { } starts)
        {
            return this;
        }

        if (when.End is { } end)
        {
            var date = end <= starts.TimeOfDay ? starts.Date.PlusDays(1) : starts.Date;
            return this with { EndsAt = WallClock.Resolve(starts.Zone, date.At(end), out _) };
        }

        return duration is { } length
            ? this with { EndsAt = starts.PlusMinutes((int)Math.Clamp(DateOffset.MinutesOf(length), 0, LongestMinutes)) }
            : this;
    }

    private static Bilingual Skipped(LocalDateTime written, LocalDateTime moved)
    {
        var to = written.Date == moved.Date ? DayWords.Of(moved.TimeOfDay) : DayWords.Of(moved);
        return new Bilingual(
            $"原定{DayWords.Of(written.TimeOfDay)}，当天拨快时钟，改到{to.Zh}",
            $"planned for {DayWords.Of(written.TimeOfDay)}, moved to {to.En} because clocks go forward that day");
    }
}
