using System.Globalization;
using NodaTime;
using Playbook.Syntax.Text;

namespace Playbook.Generators.Office.Workbooks;

/// <summary>What stands in a cell, and how it looks: a number, a text, or nothing but the look.</summary>
/// <param name="Number">The number, or null.</param>
/// <param name="Text">The text, or null.</param>
/// <param name="Format">How it looks.</param>
internal readonly record struct Cell(double? Number, string? Text, CellFormat Format)
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
        _ => Number.Value.ToString(CultureInfo.InvariantCulture).Length,
    };

    public static Cell OfText(string? text, CellFormat format = CellFormat.Text) => new(null, text, format);

    public static Cell OfNumber(double? number) => new(number, null, CellFormat.Number);

    /// <summary>A date; one that spreadsheets cannot count stands there in words.</summary>
    public static Cell OfDate(LocalDate date, string iso) => date < FirstDate
        ? new(null, iso, CellFormat.Date)
        : new(Period.DaysBetween(DayZero, date), null, CellFormat.Date);

    /// <summary>A time of day, in minutes as plans have it.</summary>
    public static Cell OfTime(LocalTime? time) => new(time is { } t ? ((t.Hour * 60) + t.Minute) / MinutesOfDay : null, null, CellFormat.Time);
}
