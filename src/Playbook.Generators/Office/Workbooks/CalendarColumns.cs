using System.Collections.Immutable;
using Playbook.Generators.Phrases;
using Playbook.Generators.Views;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Office.Workbooks;

/// <summary>A column of the calendar's sheets.</summary>
/// <param name="Heading">What stands above it.</param>
/// <param name="Most">The most columns of type it may be wide; longer text goes on below.</param>
/// <param name="Of">The cell of an occurrence, in a language.</param>
internal sealed record CalendarColumn(Phrase Heading, int Most, Func<OccurrenceView, Language, Cell> Of);

/// <summary>The columns of the calendar's sheets: those of <c>calendar.csv</c>, in its order.</summary>
internal static class CalendarColumns
{
    public static ImmutableArray<CalendarColumn> All { get; } =
    [
        new(PagePhrases.Date, 12, (o, _) => Cell.OfDate(o.Occurrence.Date, o.Iso)),
        new(PagePhrases.Weekday, 12, (o, _) => Cell.OfText(o.Weekday)),
        new(PagePhrases.Day, 8, (o, _) => Cell.OfNumber(o.Occurrence.Day)),
        new(PagePhrases.Start, 8, (o, _) => Cell.OfTime(o.Occurrence.Start)),
        new(PagePhrases.End, 8, (o, _) => Cell.OfTime(o.Occurrence.End)),
        new(PagePhrases.Kind, 18, (o, _) => Cell.OfText(o.KindName, CellFormats.OfTone(o.Item.Kind.Tone))),
        new(PagePhrases.Title, 44, (o, _) => Cell.OfText(o.Title, o.Occurrence.IsItem ? CellFormat.Strong : CellFormat.Text)),
        new(CalendarPhrases.Part, 18, (o, language) => Cell.OfText(o.Part ?? PagePhrases.Item.Text.In(language))),
        new(PagePhrases.Owner, 24, (o, _) => Cell.OfText(o.Owners)),
        new(PagePhrases.Channels, 36, (o, _) => Cell.OfText(o.Channels)),
        new(PagePhrases.Phase, 16, (o, _) => o.Phase is { } phase ? Cell.OfText(phase.Title, CellFormats.OfPhase(phase.Colour)) : Cell.OfText(null)),
        new(CalendarPhrases.Minutes, 8, (o, _) => Cell.OfNumber((double?)o.Minutes)),
        new(CalendarPhrases.MovedBecause, 30, (o, _) => Cell.OfText(o.MovedBecause)),
        new(CalendarPhrases.OccurrenceId, 60, (o, _) => Cell.OfText(o.Occurrence.Id, CellFormat.Soft)),
    ];
}
