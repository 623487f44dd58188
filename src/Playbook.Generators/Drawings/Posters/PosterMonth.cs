using System.Collections.Immutable;
using Playbook.Generators.Calendars.Views;
using Playbook.Generators.Drawings.Layout;
using Playbook.Generators.Drawings.Measuring;
using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Drawings.Posters;

using static MemberOf<PosterMonth>;

/// <summary>A sheet of the poster: a month.</summary>
internal sealed class PosterMonth
{
    private const int TitleSize = 150;
    private const int PlanSize = 60;
    private const int WeekdaySize = 36;
    private const int Between = 60;

    /// <summary>Lays out a month.</summary>
    /// <param name="month">The month.</param>
    /// <param name="top">Where its sheet begins.</param>
    /// <param name="type">The type of items.</param>
    /// <param name="poster">What its sheets have in common.</param>
    public PosterMonth(MonthView month, int top, ItemType type, PosterPlan poster)
    {
        var (plan, sheet) = (poster.Plan, poster.Sheet);
        Title = month.Title;
        var needs = poster.Needs(month, type);
        var weeks = month.Rows.Length >= PosterPaper.FullMonth ? poster.Room : Math.Min(poster.Room, needs.Sum(need => Math.Max(need, PosterPaper.ShortWeek)));
        var heights = Shares.Of(weeks, needs);
        var cells = ImmutableArray.CreateBuilder<PosterCell>(month.Rows.Length * PosterPaper.Columns);
        var bands = ImmutableArray.CreateBuilder<PosterBand>();
        var y = top + PosterPaper.GridTop;
        foreach (var (row, height) in month.Rows.Zip(heights))
        {
            cells.AddRange(row.Cells.Select((cell, column) => PosterCell.Of(cell, CellBox(column, y, height), poster.ItemsTop, type, sheet)));
            bands.AddRange(PosterBand.Of(row, y, sheet.Palette));
            y += height;
        }

        Cells = cells.ToImmutable();
        Bands = bands.ToImmutable();
        Legend = [.. poster.Legend.Select(key => key.At(y + 36))];
        Box = new Box(0, top, PosterPaper.Width, y + poster.Foot - top);
        Grid = new Box(PosterPaper.Side, top + PosterPaper.GridTop, PosterPaper.Content, weeks);
        Runs = [.. HeadRuns(month, plan, top, sheet), .. Weekdays(plan, top, sheet)];
    }

    public static ObjectType Type { get; } = new("poster_month", new Bilingual("海报一个月", "month of a poster"), () =>
    [
        Text("title", "标题", "哪年哪月", "Year and month in words", m => m.Title),
        Number("x", "横", "格子的左边", "Left edge of its grid", m => m.Grid.X),
        Number("y", "纵", "格子的上边", "Upper edge of its grid", m => m.Grid.Y),
        Number("width", "宽", "格子的宽", "Width of its grid", m => m.Grid.Width),
        Number("height", "高", "格子的高", "Height of its grid", m => m.Grid.Height),
        List("runs", "文字", TextRun.Type, "抬头和星期", "Its head and the names of weekdays", m => m.Runs),
        List("cells", "格子", PosterCell.Type, "各天", "Its days", m => m.Cells),
        List("bands", "色带", PosterBand.Type, "阶段", "Its phases", m => m.Bands),
        List("legend", "图例", PosterKey.Type, "颜色是什么意思", "What the colours mean", m => m.Legend),
    ]);

    /// <summary>The sheet.</summary>
    public Box Box { get; }

    public Box Grid { get; }

    public string Title { get; }

    public ImmutableArray<TextRun> Runs { get; }

    public ImmutableArray<PosterCell> Cells { get; }

    public ImmutableArray<PosterBand> Bands { get; }

    public ImmutableArray<PosterKey> Legend { get; }

    private static Box CellBox(int column, int y, int height) =>
        new(PosterPaper.ColumnX(column), y, PosterPaper.ColumnX(column + 1) - PosterPaper.ColumnX(column), height);

    // The month at the left; at the right whose it is, what is promised, and from when to when.
    private static IEnumerable<TextRun> HeadRuns(MonthView month, PlanView plan, int top, Sheet sheet)
    {
        var palette = sheet.Palette;
        var right = PosterPaper.Width - PosterPaper.Side;
        var name = Sheet.Line(PosterPaper.Side, top + 250, month.Title, PosterPaper.Content / 2, TitleSize, Face.Heading, palette.Ink);
        var room = right - name.Box.Right - Between;
        yield return name;
        yield return Sheet.Line(right, top + 150, plan.Title, room, PlanSize, Face.Heading, palette.Ink, Anchor.End);
        if (plan.Promise is { } promise)
        {
            yield return Sheet.Line(right, top + 204, promise, room, 36, Face.Regular, palette.Accent, Anchor.End);
        }

        yield return Sheet.Line(right, top + 254, $"{plan.Range} · {plan.Length}", room, 34, Face.Regular, palette.Soft, Anchor.End);
    }

    private static IEnumerable<TextRun> Weekdays(PlanView plan, int top, Sheet sheet) => plan.Weeks[0].Days.Select((day, column) => Sheet.Line(
        PosterPaper.ColumnX(column) + PosterPaper.CellSide, top + PosterPaper.GridTop - 18, day.WeekdayShort, PosterPaper.Content / PosterPaper.Columns, WeekdaySize, Face.Strong, sheet.Palette.Soft));
}
