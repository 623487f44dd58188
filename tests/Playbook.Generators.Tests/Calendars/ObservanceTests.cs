using NodaTime;
using Playbook.Generators.Calendars.ICalendar;

namespace Playbook.Generators.Tests.Calendars;

public sealed class ObservanceTests
{
    [Fact]
    public void Shanghai_has_one_standard_time_since_its_last_summer_time() =>
        Assert.Equal([new("STANDARD", "19910915T020000", "+0900", "+0800", "CST")], Over("Asia/Shanghai", 2026, 12, 1, 30));

    [Fact]
    public void Berlin_changes_to_summer_time_at_two_in_the_morning() =>
        Assert.Equal(
            [
                new("STANDARD", "20251026T030000", "+0200", "+0100", "CET"),
                new("DAYLIGHT", "20260329T020000", "+0100", "+0200", "CEST"),
            ],
            Over("Europe/Berlin", 2026, 3, 20, 30));

    [Fact]
    public void New_York_changes_back_in_november() =>
        Assert.Equal(
            [
                new("DAYLIGHT", "20260308T020000", "-0500", "-0400", "EDT"),
                new("STANDARD", "20261101T020000", "-0400", "-0500", "EST"),
            ],
            Over("America/New_York", 2026, 10, 20, 30));

    [Fact]
    public void Only_what_the_span_touches_is_written() => Assert.Single(Over("America/New_York", 2026, 12, 1, 30));

    [Fact]
    public void Utc_has_one_standard_time_from_1970_on() =>
        Assert.Equal([new("STANDARD", "19700101T000000", "+0000", "+0000", "UTC")], Over("UTC", 2026, 12, 1, 30));

    [Fact]
    public void Half_hours_are_written() => Assert.Equal("+0545", Over("Asia/Kathmandu", 2026, 12, 1, 1)[0].To);

    private static Observance[] Over(string zone, int year, int month, int day, int days)
    {
        var start = Instant.FromUtc(year, month, day, 0, 0);
        return [.. Observance.Of(DateTimeZoneProviders.Tzdb[zone], start, start + Duration.FromDays(days))];
    }
}
