using System.Collections.Immutable;
using Playbook.Generators.Calendars.Views;
using Playbook.Generators.Drawings.Layout;
using Playbook.Generators.Drawings.Measuring;
using Playbook.Generators.Phrases;
using Playbook.Generators.Themes;
using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Drawings.Posters;

using static MemberOf<PosterCell>;

/// <summary>A day of the poster.</summary>
/// <param name="Box">Its place.</param>
/// <param name="Ground">Colour behind it.</param>
/// <param name="Told">Its date and festivals, for those who point at them; null for a day of another month.</param>
/// <param name="Runs">Its date, its number and its festivals.</param>
/// <param name="Items">The items that fit.</param>
/// <param name="Rest">How many do not, or null.</param>
/// <param name="RestTold">Those items, one a line.</param>
internal sealed record PosterCell(
    Box Box, Colour Ground, string? Told, ImmutableArray<TextRun> Runs, ImmutableArray<PosterItem> Items, TextRun? Rest, string? RestTold)
{
    private const int DateSize = 56;
    private const int NumberSize = 29;
    private const int FestivalSize = 29;
    private const int MarkSize = 27;
    private const int Gap = 14;

    public static ObjectType Type { get; } = new("poster_cell", new Bilingual("海报格子", "cell of a poster"), () =>
    [
        .. BoxMembers.Of<PosterCell>(c => c.Box),
        Text("ground", "底色", "底色", "Colour behind it", c => c.Ground.ToString()),
        OptionalText("told", "日期全文", "日期、第几天和节日", "Its date, its number and its festivals", c => c.Told),
        List("runs", "文字", TextRun.Type, "日期、第几天、节日", "Its date, its number and its festivals", c => c.Runs),
        List("items", "事项", PosterItem.Type, "放得下的事项", "The items that fit", c => c.Items),
        MemberOf<PosterCell>.Make("rest", "还有", TextRun.Type.OrNothing, "还有几项", "How many more there are", c => c.Rest),
        OptionalText("rest_told", "还有哪些", "放不下的事项", "Those that do not fit", c => c.RestTold),
    ]);

    /// <summary>The height in which a cell shows everything.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="width">Its width.</param>
    /// <param name="top">Where its items begin.</param>
    /// <param name="type">The type of items.</param>
    public static int Need(MonthCell cell, int width, int top, ItemType type) =>
        top + PosterPaper.CellSide + (cell.IsInMonth ? cell.Day.Items.Sum(item => PosterItem.WantOf(item, width - (2 * PosterPaper.CellSide), type).Whole) : 0);

    /// <summary>Puts a day in its place.</summary>
    /// <param name="cell">The day.</param>
    /// <param name="box">Its place.</param>
    /// <param name="top">Where its items begin, below the upper edge.</param>
    /// <param name="type">The type of items.</param>
    /// <param name="sheet">Colours and words.</param>
    public static PosterCell Of(MonthCell cell, Box box, int top, ItemType type, Sheet sheet)
    {
        var palette = sheet.Palette;
        if (!cell.IsInMonth)
        {
            return new PosterCell(box, palette.Wash, null, [], [], null, null);
        }

        var day = cell.Day;
        var x = box.X + PosterPaper.CellSide;
        var width = box.Width - (2 * PosterPaper.CellSide);
        ImmutableArray<Want> wants = [.. day.Items.Select(item => PosterItem.WantOf(item, width, type))];
        var lines = Shares.Lines(box.Height - top - PosterPaper.CellSide, wants, type.RestLine);
        var items = ImmutableArray.CreateBuilder<PosterItem>(lines.Length);
        var y = box.Y + top;
        foreach (var (item, count) in day.Items.Zip(lines))
        {
            items.Add(PosterItem.Of(item, x, y, width, count, type, palette));
            y = items[^1].Box.Bottom + ItemType.Gap;
        }

        var rest = day.Items.Length - lines.Length;
        return new PosterCell(
            box,
            day.IsInside ? palette.Sheet : palette.Wash,
            string.Join(" · ", [day.Heading, .. day.IsShown ? (string[])[day.Name] : [], .. day.FestivalNames]),
            DateRuns(day, box, sheet),
            items.MoveToImmutable(),
            rest == 0 ? null : Sheet.Line(x + type.Indent, y + type.Size, sheet.More(rest), width - type.Indent, type.Size, Face.Strong, palette.Soft),
            rest == 0 ? null : string.Join('\n', day.Items.Skip(lines.Length).Select(PosterItem.Tell)));
    }

    // The date at the left, the number of the day at the right, and between them whether people work and what they celebrate.
    private static ImmutableArray<TextRun> DateRuns(DayView day, Box box, Sheet sheet)
    {
        var palette = sheet.Palette;
        var baseline = box.Y + 66;
        var isRest = day.Date.DayOfWeek >= NodaTime.IsoDayOfWeek.Saturday || day.IsHoliday;
        var runs = ImmutableArray.CreateBuilder<TextRun>(4);
        runs.Add(new TextRun(
            box.X + PosterPaper.CellSide, baseline, FormattableString.Invariant($"{day.Date.Day}"), DateSize, Face.Heading,
            !day.IsInside || (isRest && !day.IsMakeUpWorkday) ? palette.Soft : palette.Ink));
        var left = runs[0].Box.Right + Gap;
        var right = box.Right - PosterPaper.CellSide;
        if (day.IsShown)
        {
            runs.Add(Sheet.Line(right, baseline, day.Name, right - left, NumberSize, Face.Regular, palette.Soft, Anchor.End));
            right = runs[^1].Box.X - Gap;
        }

        if ((day.IsHoliday ? BoardPhrases.Holiday : day.IsMakeUpWorkday ? BoardPhrases.MakeUp : null) is { } mark)
        {
            runs.Add(new TextRun(left, baseline, mark.Text.In(sheet.Language), MarkSize, Face.Strong, day.IsHoliday ? palette.Accent : palette.Soft));
            left = runs[^1].Box.Right + Gap;
        }

        if (day.FestivalNames is { IsEmpty: false } festivals && right - left > 2 * FestivalSize)
        {
            runs.Add(Sheet.Line(
                left, baseline, string.Join(PagePhrases.Separator.Text.In(sheet.Language), festivals), right - left, FestivalSize, Face.Strong, palette.Accent));
        }

        return runs.ToImmutable();
    }
}
