using System.Collections.Frozen;
using System.Globalization;
using NodaTime;

namespace Playbook.Planning.Holidays;

/// <summary>How the date of a named holiday follows from the year.</summary>
public abstract record HolidayRule
{
    /// <summary>The date that belongs to a year of the rule's own calendar, or null outside the years the rule is good for.</summary>
    /// <param name="year">A solar year; for lunar rules the lunar year that begins in it, whose last weeks lie in the next solar one.</param>
    public abstract LocalDate? DateIn(int year);

    /// <summary>The dates in a stretch of days, in order.</summary>
    /// <param name="first">First day, included.</param>
    /// <param name="last">Last day, included.</param>
    public IEnumerable<LocalDate> Between(LocalDate first, LocalDate last)
    {
        // The end of a lunar year lies in the next solar one.
        for (var year = Math.Max(first.Year - 1, 1); year <= Math.Min(last.Year, 9999); year++)
        {
            if (DateIn(year) is { } date && date >= first && date <= last)
            {
                yield return date;
            }
        }
    }
}

/// <summary>The same date every year; a year without it, as of February 29, is passed over.</summary>
public sealed record FixedDate(int Month, int Day) : HolidayRule
{
    /// <inheritdoc/>
    public override LocalDate? DateIn(int year) =>
        Day <= CalendarSystem.Iso.GetDaysInMonth(year, Month) ? new LocalDate(year, Month, Day) : default(LocalDate?);
}

/// <summary>The nth such weekday of a month.</summary>
public sealed record NthWeekday(int Month, IsoDayOfWeek Weekday, int Nth) : HolidayRule
{
    /// <inheritdoc/>
    public override LocalDate? DateIn(int year) => LocalDate.FromYearMonthWeekAndDay(year, Month, Nth, Weekday);
}

/// <summary>Dates that were set one by one, at most one a year.</summary>
public sealed record ListedDates(FrozenDictionary<int, LocalDate> Dates) : HolidayRule
{
    /// <inheritdoc/>
    public override LocalDate? DateIn(int year) => Dates.TryGetValue(year, out var date) ? date : default(LocalDate?);
}

/// <summary>A day of the Chinese lunar calendar; leap months hold no festivals.</summary>
/// <param name="Month">The lunar month, leap months not counted.</param>
/// <param name="Day">The day of it, at most 29 so that every such month has it; 0 is the day before the month begins.</param>
public sealed record LunarDate(int Month, int Day) : HolidayRule
{
    // The framework's table is arithmetic over its own data: it needs no culture. It is good for the lunar years 1901 to 2100.
    private static readonly ChineseLunisolarCalendar Calendar = new();

    /// <inheritdoc/>
    public override LocalDate? DateIn(int year)
    {
        if (year < 1901 || year > 2100)
        {
            return null;
        }

        var leap = Calendar.GetLeapMonth(year);
        var month = leap > 0 && leap <= Month ? Month + 1 : Month;
        var first = Calendar.ToDateTime(year, month, 1, 0, 0, 0, 0);
        return new LocalDate(first.Year, first.Month, first.Day).PlusDays(Day - 1);
    }
}

/// <summary>
/// A solar term, by the formula in general use for this century: ⌊Y × 0.2422 + C⌋ − ⌊Y ÷ 4⌋, with Y the last two digits of the year.
/// Good for 2000 to 2099: in every one of these years it gives the day on which the sun, by the theory of Newcomb, reaches the
/// term in Beijing time (GB/T 33661-2017), but for the one year it is told of. For the century before it fails in several years,
/// so nothing is said of that one.
/// </summary>
/// <param name="Month">The month the term lies in.</param>
/// <param name="Constant">C, of the twenty-first century.</param>
/// <param name="DayEarlyIn">The one year in which the term comes a day before what the formula says.</param>
public sealed record SolarTerm(int Month, decimal Constant, int? DayEarlyIn = null) : HolidayRule
{
    /// <inheritdoc/>
    public override LocalDate? DateIn(int year)
    {
        if (year is < 2000 or > 2099)
        {
            return null;
        }

        var y = year % 100;
        var day = (int)((y * 0.2422m) + Constant) - (y / 4);
        return new LocalDate(year, Month, year == DayEarlyIn ? day - 1 : day);
    }
}
