using NodaTime;
using Playbook.Templates.Values;

namespace Playbook.Planning.Dates;

/// <summary>
/// A length of time as a calendar counts it: whole months, weeks and days keep the wall clock, anything finer is counted in minutes.
/// Lengths are cut off at twice what is planned: too long to land anywhere, too short for a sum to overflow.
/// </summary>
/// <param name="Months">Whole months.</param>
/// <param name="Days">Whole days.</param>
/// <param name="Minutes">Minutes, when it is neither months nor days.</param>
internal readonly record struct DateOffset(int Months, int Days, long Minutes)
{
    private const int MostDays = 2 * DayBounds.Reach;
    private const int MostMonths = MostDays / 28;
    private const long MostMinutes = MostDays * 1440L;

    /// <summary>Whether it is counted in whole days or months, so that no time of day is needed.</summary>
    public bool IsWholeDays => Minutes == 0;

    /// <summary>The length, forwards.</summary>
    public static DateOffset Of(Length length)
    {
        var number = Math.Clamp(length.Number, -MostMinutes, MostMinutes);
        var isWhole = decimal.IsInteger(number);
        return length.Unit switch
        {
            LengthUnit.Month when isWhole => new((int)Math.Clamp(number, -MostMonths, MostMonths), 0, 0),
            LengthUnit.Week when isWhole => new(0, (int)Math.Clamp(number * 7, -MostDays, MostDays), 0),
            LengthUnit.Day when isWhole => new(0, (int)Math.Clamp(number, -MostDays, MostDays), 0),
            _ => new(0, 0, MinutesOf(length)),
        };
    }

    /// <summary>The length in whole minutes.</summary>
    public static long MinutesOf(Length length)
    {
        var number = Math.Clamp(length.Number, -MostMinutes, MostMinutes);
        return (long)Math.Clamp(decimal.Round((length with { Number = number }).TotalMinutes), -MostMinutes, MostMinutes);
    }

    /// <summary>The same length backwards.</summary>
    public DateOffset Negated => new(-Months, -Days, -Minutes);

    /// <summary>About how many days it is, three more or less.</summary>
    public int ApproximateDays => (int)(Months * 30.436875m) + Days + (int)(Minutes / 1440);

    /// <summary>A date so much later; minutes are ignored.</summary>
    public LocalDate From(LocalDate date) => date.PlusMonths(Months).PlusDays(Days);
}
