using NodaTime;
using Playbook.Templates.Values;

namespace Playbook.Planning.Dates;

/// <summary>
/// A length of time as a calendar counts it: whole months, weeks and days keep the wall clock, anything finer is counted in minutes.
/// Lengths beyond what is planned at all are cut off, so that no sum overflows.
/// </summary>
/// <param name="Months">Whole months.</param>
/// <param name="Days">Whole days.</param>
/// <param name="Minutes">Minutes, when it is neither months nor days.</param>
internal readonly record struct DateOffset(int Months, int Days, long Minutes)
{
    private const int MostMonths = DayBounds.Reach / 31;

    /// <summary>Whether it is counted in whole days or months, so that no time of day is needed.</summary>
    public bool IsWholeDays => Minutes == 0;

    /// <summary>The length, forwards.</summary>
    public static DateOffset Of(Length length)
    {
        var number = Math.Clamp(length.Number, -DayBounds.Reach, DayBounds.Reach);
        var isWhole = decimal.IsInteger(number);
        return length.Unit switch
        {
            LengthUnit.Month when isWhole => new(Math.Clamp((int)number, -MostMonths, MostMonths), 0, 0),
            LengthUnit.Week when isWhole => new(0, Math.Clamp((int)number * 7, -DayBounds.Reach, DayBounds.Reach), 0),
            LengthUnit.Day when isWhole => new(0, (int)number, 0),
            var unit => new(0, 0, MinutesOf(length with { Number = number, Unit = unit })),
        };
    }

    /// <summary>The length in minutes, at most as far as is planned.</summary>
    public static long MinutesOf(Length length)
    {
        const long most = DayBounds.Reach * 1440L;
        var number = Math.Clamp(length.Number, -most, most);
        return (long)Math.Clamp(decimal.Round((length with { Number = number }).TotalMinutes), -most, most);
    }

    /// <summary>The same length backwards.</summary>
    public DateOffset Negated => new(-Months, -Days, -Minutes);

    /// <summary>About how many days it is, three more or less.</summary>
    public int ApproximateDays => (int)(Months * 30.436875m) + Days + (int)(Minutes / 1440);

    /// <summary>A date so much later; minutes are ignored.</summary>
    public LocalDate From(LocalDate date) => date.PlusMonths(Months).PlusDays(Days);
}
