using NodaTime;

namespace Playbook.Templates.Values;

/// <summary>Numbers from <paramref name="Low"/> to <paramref name="High"/>, both included.</summary>
public readonly record struct NumberRange(decimal Low, decimal High);

/// <summary>Days of the playbook from <paramref name="First"/> to <paramref name="Last"/>, both included; day 1 is the start date.</summary>
public sealed record DayRange(int First, int Last);

/// <summary>Wall-clock times from <paramref name="Start"/> up to <paramref name="End"/>; an end at or before the start is on the next day.</summary>
public readonly record struct TimeRange(LocalTime Start, LocalTime End);
