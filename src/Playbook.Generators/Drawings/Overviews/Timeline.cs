using System.Collections.Immutable;
using Playbook.Generators.Drawings.Layout;
using Playbook.Generators.Drawings.Measuring;
using Playbook.Generators.Phrases;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Drawings.Overviews;

/// <summary>The way from the first day to the last: its stretches with their milestones, and below them what comes back.</summary>
/// <param name="stretches">The stretches; at least one.</param>
/// <param name="rhythm">What comes back, or null.</param>
internal sealed class Timeline(ImmutableArray<Stretch> stretches, Block? rhythm)
{
    // More arrows than this are too narrow to be read; the last one tells how many there are besides.
    private const int MostArrows = 10;
    private const int Sliver = 10;
    private const int Room = OverviewPaper.Content - (2 * OverviewPaper.Padding);

    private readonly ImmutableArray<int> _widths = Widths(stretches.Take(MostArrows));

    private ImmutableArray<Stretch> Shown { get; } = [.. stretches.Take(MostArrows)];

    /// <summary>The height in which it shows all stretches and milestones.</summary>
    public int WayNeed(int size) =>
        OverviewPaper.Padding + HeadHeight(size) + GoalsHeight(size) + Highest(stretch => stretch.Milestones, size) + (rhythm is null ? OverviewPaper.Padding : Space(size));

    /// <summary>The height in which it shows all that comes back.</summary>
    public int RhythmNeed(int size) => rhythm is null ? 0 : Space(size) + rhythm.Need(Room, size) + OverviewPaper.Padding;

    /// <summary>Puts it in its place.</summary>
    /// <param name="top">Upper edge.</param>
    /// <param name="way">Height of the stretches with their milestones.</param>
    /// <param name="comingBack">Height of what comes back.</param>
    /// <param name="size">Size of the type.</param>
    /// <param name="sheet">Colours and words.</param>
    public PlacedTimeline Place(int top, int way, int comingBack, int size, Sheet sheet)
    {
        var box = new Box(OverviewPaper.Side, top, OverviewPaper.Content, way + comingBack);
        var inner = box.Within(OverviewPaper.Padding);
        var arrowY = inner.Y + (size * 190 / 100);
        var goalsY = inner.Y + HeadHeight(size);
        var columnsY = goalsY + GoalsHeight(size);
        var rule = top + way;
        var columns = rule - columnsY - (rhythm is null ? OverviewPaper.Padding : Space(size));
        var arrows = ImmutableArray.CreateBuilder<Arrow>(Shown.Length);
        var blocks = ImmutableArray.CreateBuilder<PlacedBlock>(Shown.Length + 1);
        var x = inner.X;
        foreach (var (number, (stretch, width)) in Shown.Zip(_widths).Index())
        {
            arrows.Add(ArrowOf(stretch, new Box(x, arrowY, width, ArrowHeight(size)), number, size, sheet));
            var textX = TextX(x, number, size);
            if (stretch.Goal is { } goal)
            {
                blocks.Add(goal.Place(new Box(textX, goalsY, ColumnWidth(width, size), columnsY - goalsY), size, sheet));
            }

            if (stretch.Milestones is { } milestones)
            {
                blocks.Add(milestones.Place(new Box(textX, columnsY, ColumnWidth(width, size), columns), size, sheet));
            }

            x += width;
        }

        if (rhythm is not null)
        {
            blocks.Add(rhythm.Place(new Box(inner.X, rule + Space(size), inner.Width, inner.Bottom - rule - Space(size)), size, sheet));
        }

        var headingSize = size * 118 / 100;
        var heading = Sheet.Line(inner.X, inner.Y + headingSize, DrawingPhrases.Phases.Text.In(sheet.Language), inner.Width / 2, headingSize, Face.Heading, sheet.Palette.Accent);
        var rest = stretches.Length - Shown.Length;
        return new PlacedTimeline(
            box,
            rhythm is null ? null : rule,
            [heading, .. rest == 0 ? (TextRun[])[] : [Sheet.Line(inner.Right, inner.Y + headingSize, sheet.More(rest), inner.Width / 3, size, Face.Strong, sheet.Palette.Soft, Anchor.End)]],
            arrows.MoveToImmutable(),
            blocks.ToImmutable());
    }

    private static Arrow ArrowOf(Stretch stretch, Box box, int number, int size, Sheet sheet)
    {
        var x = TextX(box.X, number, size);
        var room = box.Right - Sliver - x;
        var nameSize = size * 108 / 100;
        var daysSize = size * 82 / 100;
        return new Arrow(
            // A sliver stays free before the next one.
            box with { Width = box.Width + Arrow.Point - Sliver },
            number == 0,
            stretch.Colour,
            $"{stretch.Title} · {stretch.Days}",
            [
                Sheet.Line(x, box.Y + (size * 126 / 100), stretch.Title, room, nameSize, Face.Strong, sheet.Palette.Ink),
                Sheet.Line(x, box.Y + (size * 230 / 100), stretch.Days, room, daysSize, Face.Regular, sheet.Palette.Soft),
            ]);
    }

    // Longer stretches are wider, but not as much wider as they are longer: short ones hold the milestones.
    private static ImmutableArray<int> Widths(IEnumerable<Stretch> stretches)
    {
        var weights = stretches.Select(stretch => Math.Sqrt(Math.Clamp(stretch.Length, 3, 40)) + (stretch.Milestones is null ? 0 : 2)).ToArray();
        var edges = ImmutableArray.CreateBuilder<int>(weights.Length);
        double sum = 0;
        var before = 0;
        foreach (var weight in weights)
        {
            sum += weight;
            var edge = (int)(Room * sum / weights.Sum());
            edges.Add(edge - before);
            before = edge;
        }

        return edges.MoveToImmutable();
    }

    // Behind the point of the arrow before; the first has none before it.
    private static int TextX(int x, int number, int size) => x + (number == 0 ? size * 2 / 3 : Arrow.Point + (size / 3));

    private static int ArrowHeight(int size) => size * 275 / 100;

    private static int HeadHeight(int size) => (size * 190 / 100) + ArrowHeight(size) + (size * 70 / 100);

    // Goals stand in a row of their own, so that milestones begin alike.
    private int GoalsHeight(int size) => Highest(stretch => stretch.Goal, size);

    private int Highest(Func<Stretch, Block?> part, int size) =>
        Shown.Zip(_widths).Max(pair => part(pair.First)?.Need(ColumnWidth(pair.Second, size), size) ?? 0);

    private static int Space(int size) => size * 80 / 100;

    private static int ColumnWidth(int width, int size) => width - (size * 2);
}
