using System.Collections.Immutable;
using Playbook.Generators.Calendars.Views;
using Playbook.Generators.Drawings.Layout;
using Playbook.Generators.Drawings.Measuring;
using Playbook.Generators.Themes;
using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Drawings.Posters;

using static MemberOf<PosterBand>;

/// <summary>The days of a phase that lie in one week, as a band across them.</summary>
/// <param name="Box">Its place.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="Told">Name and days of the phase, for those who point at it.</param>
/// <param name="Name">Its name.</param>
internal sealed record PosterBand(Box Box, Colour Colour, string Told, TextRun Name)
{
    private const int Size = 28;
    private const int Edge = 10;

    public static ObjectType Type { get; } = new("poster_band", new Bilingual("海报色带", "band of a poster"), () =>
    [
        .. BoxMembers.Of<PosterBand>(b => b.Box),
        Text("colour", "颜色", "阶段的颜色", "Colour of the phase", b => b.Colour.ToString()),
        Text("told", "全文", "阶段名和天数", "Name and days of the phase", b => b.Told),
        MemberOf<PosterBand>.Make("name", "名称", TextRun.Type, "阶段名", "Its name", b => b.Name),
    ]);

    /// <summary>The bands of a week.</summary>
    /// <param name="row">The week.</param>
    /// <param name="top">Upper edge of the week.</param>
    /// <param name="palette">The colours.</param>
    public static IEnumerable<PosterBand> Of(MonthRow row, int top, Palette palette)
    {
        for (var first = 0; first < row.Cells.Length;)
        {
            var phase = PhaseOf(row.Cells[first]);
            var end = first + 1;
            while (end < row.Cells.Length && PhaseOf(row.Cells[end]) == phase)
            {
                end++;
            }

            if (phase is not null)
            {
                var x = PosterPaper.ColumnX(first);
                var box = new Box(x, top + PosterPaper.DateLine, PosterPaper.ColumnX(end) - x, PosterPaper.BandHeight);
                var name = Sheet.Line(x + PosterPaper.CellSide + Edge, box.Y + 32, phase.Title, box.Width - (2 * PosterPaper.CellSide) - Edge, Size, Face.Strong, palette.Ink);
                yield return new PosterBand(box, palette.Phases[phase.Colour - 1], $"{phase.Title} · {phase.Days}", name);
            }

            first = end;
        }
    }

    private static PhaseView? PhaseOf(MonthCell cell) => cell is { IsInMonth: true, Day.IsShown: true } ? cell.Day.Phase : null;
}
