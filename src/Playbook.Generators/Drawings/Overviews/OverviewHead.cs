using System.Collections.Immutable;
using Playbook.Generators.Drawings.Layout;
using Playbook.Generators.Drawings.Measuring;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Generators.Drawings.Overviews;

/// <summary>The head of the overview: what it is called, what it is about, what it promises, and the numbers one remembers.</summary>
internal sealed class OverviewHead
{
    private const int TileWidth = 300;
    private const int TileGap = 24;
    private const int LargestFigure = 84;
    private const int SmallestFigure = 30;
    private const int LabelSize = 28;
    private const int RuleWidth = 3;
    private const int RuleHeight = 150;
    private const int TitleSize = 100;
    private const int SmallTitle = 72;
    private const int ThemeSize = 46;
    private const int PromiseSize = 38;

    private readonly ImmutableArray<TextRun>.Builder _runs = ImmutableArray.CreateBuilder<TextRun>();

    /// <summary>Lays out a head.</summary>
    /// <param name="edition">What is put out.</param>
    /// <param name="text">What the overview tells.</param>
    /// <param name="sheet">Colours and words.</param>
    public OverviewHead(Edition edition, OverviewText text, Sheet sheet)
    {
        var numbers = KeyNumber.Of(edition);
        var tiles = (numbers.Length * (TileWidth + TileGap)) - TileGap;
        var x = OverviewPaper.Side + OverviewPaper.Content - tiles;
        Rules = [.. numbers.Select((_, number) => new Box(x + (number * (TileWidth + TileGap)), OverviewPaper.Edge + 20, RuleWidth, RuleHeight))];
        var size = numbers.Min(number => FigureSize(number.Figure));
        foreach (var (number, rule) in numbers.Zip(Rules))
        {
            AddNumber(number, rule.X, size, sheet);
        }

        var tilesBottom = _runs.Max(run => run.Box.Bottom);
        var room = x - OverviewPaper.Side - (3 * TileGap);
        var title = edition.View.Title;
        var y = Add(title, OverviewPaper.Edge, room, Fitting(title, room, SmallTitle, TitleSize), Face.Heading, sheet.Palette.Ink, 2);
        if (text.Theme is { } theme)
        {
            y = Add(theme, y + 14, room, ThemeSize, Face.Regular, sheet.Palette.Ink, 2);
        }

        if (edition.Plan.Playbook.Promise is { } promise)
        {
            var days = MomentWording.Length(new Length(promise.Days, LengthUnit.Day), sheet.Language);
            y = Add($"{days} · {edition.View.Promise}", y + 12, room, PromiseSize, Face.Strong, sheet.Palette.Accent, 2);
        }

        Bottom = Math.Max(y, tilesBottom) + 24;
        Runs = _runs.ToImmutable();
    }

    public ImmutableArray<TextRun> Runs { get; }

    /// <summary>Where lines stand before the numbers.</summary>
    public ImmutableArray<Box> Rules { get; }

    /// <summary>Where it ends.</summary>
    public int Bottom { get; }

    private int Add(string text, int y, int room, int size, Face face, Themes.Colour colour, int most)
    {
        foreach (var line in TextLines.Of(text, room, size, face, most))
        {
            _runs.Add(new TextRun(OverviewPaper.Side, y + size, line, size, face, colour));
            y += size * 126 / 100;
        }

        return y;
    }

    // All figures are as large as the widest of them can be.
    private static int FigureSize(string figure) => Fitting(figure, TileWidth - TileGap, SmallestFigure, LargestFigure);

    // The size in which a heading fits on a line, as far as it may be made smaller.
    private static int Fitting(string text, int room, int smallest, int largest) =>
        Math.Clamp(room * largest / Math.Max(1, TextWidth.Of(text, largest, Face.Heading)), smallest, largest);

    private void AddNumber(KeyNumber number, int left, int size, Sheet sheet)
    {
        var x = left + TileGap;
        var room = TileWidth - TileGap;
        _runs.Add(Sheet.Line(x, OverviewPaper.Edge + LargestFigure, number.Figure, room, size, Face.Heading, sheet.Palette.Accent));
        var y = OverviewPaper.Edge + LargestFigure + 52;
        foreach (var line in TextLines.Of(number.Label, room, LabelSize, Face.Regular, 2))
        {
            _runs.Add(new TextRun(x, y, line, LabelSize, Face.Regular, sheet.Palette.Soft));
            y += LabelSize * 130 / 100;
        }
    }
}
