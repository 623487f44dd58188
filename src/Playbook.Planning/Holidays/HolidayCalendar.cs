using NodaTime;

namespace Playbook.Planning.Holidays;

/// <summary>Public holidays and make-up workdays by year, from data with a source.</summary>
public sealed class HolidayCalendar
{
    /// <summary>The data that comes with the compiler: mainland China.</summary>
    public static HolidayCalendar China { get; } = new();

    /// <summary>Whether the year has data; without it nothing is known, and the plan says so.</summary>
    public bool Knows(int year) => throw new NotImplementedException();

    /// <summary>Whether the date is a day off: a public holiday, or a weekend day that is not a make-up workday.</summary>
    public bool IsDayOff(LocalDate date) => throw new NotImplementedException();
}
