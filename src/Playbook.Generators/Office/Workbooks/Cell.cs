using System.Globalization;
using NodaTime;
using Playbook.Syntax.Text;

namespace Playbook.Generators.Office.Workbooks;

/// <summary>What stands in a cell, and how it looks: a number, a text, or nothing but the look.</summary>
/// <param name="Number">The number, or null.</param>
/// <param name="Text">The text, or null.</param>
/// <param name="Format">How it looks.</param>
/// <param name="Formula">What the program works out, in our own words alone; its number is what is known of it.</param>
internal readonly record struct Cell(double? Number, string? Text, CellFormat Format, string? Formula = null)
{
    private const double MinutesOfDay = 1440;

    // Day 0 of the date system of 1900, which takes 1900 for a leap year: dates are right from March of that year on
    // (ECMA-376 Part 1, 18.17.4.1).
    private static readonly LocalDate DayZero = new(1899, 12, 30);
    private static readonly LocalDate FirstDate = new(1900, 3, 1);

    /// <summary>The columns of type it takes.</summary>
    public int Width => (this, Format) switch
    {
        ({ Text: { } text }, _) => DisplayWidth.Of(text),
        ({ Number: null }, _) => 0,
        (_, CellFormat.Date) => "2026-12-01".Length,
        (_, CellFormat.Time) => "20:00".Length,
        (_, CellFormat.Money or CellFormat.Total) => Number.Value.ToString("#,##0.00", CultureInfo.InvariantCulture).Length,
        _ => Number.Value.ToString(CultureInfo.InvariantCulture).Length,
    };

    public static Cell OfText(string? text, CellFormat format = CellFormat.Text) => new(null, text, format);

    public static Cell OfNumber(double? number) => new(number, null, CellFormat.Number);

    /// <summary>An amount of money, without its currency.</summary>
    public static Cell OfMoney(decimal? amount) => new((double?)amount, null, CellFormat.Money);

    /// <summary>What a formula gives.</summary>
    /// <param name="formula">Made of places and functions, never of what an author wrote.</param>
    /// <param name="known">What it gives now; null for nothing.</param>
    /// <param name="format">How it looks.</param>
    public static Cell OfFormula(string formula, decimal? known, CellFormat format) => new((double?)known, null, format, formula);

    /// <summary>A date; one that spreadsheets cannot count stands there in words.</summary>
    public static Cell OfDate(LocalDate date, string iso) => date < FirstDate
        ? new(null, iso, CellFormat.Date)
        : new(Period.DaysBetween(DayZero, date), null, CellFormat.Date);

    /// <summary>A time of day, in minutes as plans have it.</summary>
    public static Cell OfTime(LocalTime? time) => new(time is { } t ? ((t.Hour * 60) + t.Minute) / MinutesOfDay : null, null, CellFormat.Time);
}
