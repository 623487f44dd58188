using NodaTime;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Planning.Timing;

/// <summary>Where a segment stands in its item, by the rules of <see cref="SegmentPlace"/>.</summary>
internal static class SegmentTiming
{
    private const int MinutesToMiddle = 10;
    private const int DaysToSignUp = 7;

    private static readonly LocalTime SameDay = new(12, 0);
    private static readonly LocalTime EarlyStart = new(14, 0);
    private static readonly LocalTime Evening = new(20, 0);

    /// <summary>When the segment is sent. An item without a time has previews the evening before and everything else on its day.</summary>
    /// <param name="place">Its place.</param>
    /// <param name="item">When the item takes place.</param>
    /// <param name="day">On which day of the playbook that is.</param>
    /// <param name="zone">The playbook's zone.</param>
    /// <param name="questionMinutes">How long the questions last.</param>
    public static Moment Of(SegmentPlace place, Moment item, int day, DateTimeZone zone, long questionMinutes)
    {
        if (place == SegmentPlace.DaysAhead)
        {
            return Moment.At(zone, item.Date.PlusDays(-Math.Clamp(day - 1, 1, DaysToSignUp)).At(Evening));
        }

        if (place == SegmentPlace.Ahead)
        {
            return item.StartsAt is { } starts && starts.TimeOfDay >= EarlyStart
                ? Moment.At(zone, item.Date.At(SameDay))
                : Moment.At(zone, item.Date.PlusDays(-1).At(Evening));
        }

        if (item.StartsAt is not { } start)
        {
            return Moment.AllDay(item.Date);
        }

        // Parts lie inside their item, however short it is.
        var end = item.EndsAt ?? start;
        return place switch
        {
            SegmentPlace.Middle => Moment.At(Earlier(start.PlusMinutes(MinutesToMiddle), end)),
            SegmentPlace.Questions => Moment.At(Later(end.Plus(Duration.FromMinutes(-questionMinutes)), start)),
            SegmentPlace.End => Moment.At(end),
            _ => Moment.At(start),
        };
    }

    private static ZonedDateTime Earlier(ZonedDateTime one, ZonedDateTime other) => one.ToInstant() < other.ToInstant() ? one : other;

    private static ZonedDateTime Later(ZonedDateTime one, ZonedDateTime other) => one.ToInstant() > other.ToInstant() ? one : other;
}
