using System.Globalization;
using NodaTime;

namespace Playbook.Planning.Holidays;

/// <summary>How the date of a named holiday follows from the year.</summary>
internal abstract record HolidayRule
{
    /// <summary>The date that belongs to a year of the rule's own calendar, or null outside the years the rule is good for.</summary>
    /// <param name="year">A solar year; for lunar rules the lunar year that begins in it, whose last weeks lie in the next solar one.</param>
    public abstract LocalDate? DateIn(int year);
}

/// <summary>The same date every year.</summary>
internal sealed record FixedDate(int Month, int Day) : HolidayRule
{
    public override LocalDate? DateIn(int year) => new LocalDate(year, Month, Day);
}

/// <summary>The nth such weekday of a month.</summary>
internal sealed record NthWeekday(int Month, IsoDayOfWeek Weekday, int Nth) : HolidayRule
{
    public override LocalDate? DateIn(int year) => LocalDate.FromYearMonthWeekAndDay(year, Month, Nth, Weekday);
}

/// <summary>A day of the Chinese lunar calendar; leap months hold no festivals.</summary>
/// <param name="Month">The lunar month, leap months not counted.</param>
/// <param name="Day">The day of it; 0 is the day before the month begins.</param>
internal sealed record LunarDate(int Month, int Day) : HolidayRule
{
    // The framework's table is arithmetic over its own data: it needs no culture. It is good for the lunar years 1901 to 2100.
    private static readonly ChineseLunisolarCalendar Calendar = new();

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
/// A solar term, by the century formula in general use: ⌊Y × 0.2422 + C⌋ − ⌊Y ÷ 4⌋, with Y the last two digits of the year. Good for 1901
/// to 2099; <paramref name="Except"/> is the one year in which the formula is a day late.
/// </summary>
internal sealed record SolarTerm(int Month, decimal Twentieth, decimal TwentyFirst, int? Except = null) : HolidayRule
{
    public override LocalDate? DateIn(int year)
    {
        if (year is < 1901 or > 2099)
        {
            return null;
        }

        // The year 2000 still follows the sum of the twenty-first century with Y = 0.
        var y = year % 100;
        var day = (int)((y * 0.2422m) + (year < 2000 ? Twentieth : TwentyFirst)) - (y / 4);
        return new LocalDate(year, Month, year == Except ? day - 1 : day);
    }
}
