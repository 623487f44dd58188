using System.Collections.Immutable;
using NodaTime;
using NodaTime.TimeZones;
using Playbook.Templates.Printing;

namespace Playbook.Generators.Calendars.ICalendar;

/// <summary>A stretch of a time zone with one offset: a STANDARD or DAYLIGHT part of RFC 5545, section 3.6.5.</summary>
/// <param name="Component"><c>STANDARD</c> or <c>DAYLIGHT</c>.</param>
/// <param name="Start">When it begins, in the local time before it: <c>20261101T020000</c>.</param>
/// <param name="From">The offset before it: <c>-0400</c>.</param>
/// <param name="To">Its offset.</param>
/// <param name="Name">Its abbreviation: <c>EST</c>.</param>
internal sealed record Observance(string Component, string Start, string From, string To, string Name)
{
    /// <summary>Every stretch of the zone that touches the time from <paramref name="first"/> to <paramref name="last"/>, each written out by its own date.</summary>
    public static ImmutableArray<Observance> Of(DateTimeZone zone, Instant first, Instant last) =>
        [.. zone.GetZoneIntervals(first, last + Duration.Epsilon).Select(interval => Of(zone, interval))];

    private static Observance Of(DateTimeZone zone, ZoneInterval interval)
    {
        // A zone that has never changed has no beginning; any date before the events will do, and 1970 is what others write.
        var before = interval.HasStart ? zone.GetZoneInterval(interval.Start - Duration.Epsilon).WallOffset : interval.WallOffset;
        var start = interval.HasStart ? interval.Start.WithOffset(before).LocalDateTime : new LocalDateTime(1970, 1, 1, 0, 0);
        return new Observance(
            interval.Savings > Offset.Zero ? "DAYLIGHT" : "STANDARD",
            IsoNotation.BasicMoment(start),
            IsoNotation.BasicOffset(before),
            IsoNotation.BasicOffset(interval.WallOffset),
            interval.Name);
    }
}
