using NodaTime;

namespace Playbook.Planning.Timing;

/// <summary>What daylight saving does to a wall-clock time.</summary>
internal enum ClockChange
{
    /// <summary>Nothing: the time occurs once.</summary>
    None,

    /// <summary>The clock is put forward over it; the time moves forward by as much.</summary>
    Skipped,

    /// <summary>The clock is put back and it occurs twice; the earlier one is taken.</summary>
    Repeated,
}

/// <summary>Wall-clock times of a zone on the time line, by the lenient rule.</summary>
internal static class WallClock
{
    /// <summary>The moment of a wall-clock time.</summary>
    /// <param name="zone">The playbook's zone.</param>
    /// <param name="time">What the clock on the wall shows.</param>
    /// <param name="change">What daylight saving does to it.</param>
    public static ZonedDateTime Resolve(DateTimeZone zone, LocalDateTime time, out ClockChange change)
    {
        var mapping = zone.MapLocal(time);
        switch (mapping.Count)
        {
            case 1:
                change = ClockChange.None;
                return mapping.Single();
            case 0:
                // The same distance after the gap as it was written after its beginning.
                change = ClockChange.Skipped;
                return time.WithOffset(mapping.EarlyInterval.WallOffset).InZone(zone);
            default:
                change = ClockChange.Repeated;
                return mapping.First();
        }
    }
}
