using Playbook.Generators;
using Playbook.Generators.Drawings.Layout;
using Playbook.Generators.Drawings.Overviews;
using Playbook.Generators.Drawings.Posters;
using Playbook.Generators.Themes;
using Playbook.Planning;

namespace Playbook.Compiler.Tests.Samples;

/// <summary>Every sample fits its drawings: no text leaves its place, none lies on another.</summary>
public sealed class DrawnSampleTests
{
    public static TheoryData<string> Samples => SamplePlaybook.All;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Texts_of_a_poster_keep_to_their_cells(string name) => Assert.All(Editions(name), edition =>
    {
        Assert.All(PosterView.Of(edition).Months, month =>
        {
            Inside(month.Box, month.Runs.Concat(month.Legend.Select(key => key.Names)));
            Apart([.. month.Runs, .. month.Legend.Select(key => key.Names)]);
            Assert.Equal(month.Grid.Bottom, month.Cells[^1].Box.Bottom);
            Assert.All(month.Cells, cell =>
            {
                Assert.True(month.Grid.Holds(cell.Box));
                Inside(cell.Box, cell.Runs);
                Inside(cell.Box, cell.Rest is null ? [] : [cell.Rest]);
                Assert.All(cell.Items, item =>
                {
                    Assert.True(cell.Box.Holds(item.Box));
                    Inside(item.Box, item.Runs);
                });
                var bands = month.Bands.Where(band => band.Box.Meets(cell.Box)).ToArray();
                Assert.All(bands, band => Assert.DoesNotContain(cell.Items, item => item.Box.Meets(band.Box)));
                Apart([.. cell.Runs, .. cell.Items.SelectMany(item => item.Runs), .. cell.Rest is null ? (TextRun[])[] : [cell.Rest], .. bands.Select(band => band.Name)]);
            });
            Assert.All(month.Bands, band => Inside(band.Box, [band.Name]));
        });
    });

    [Theory]
    [MemberData(nameof(Samples))]
    public void Texts_of_an_overview_keep_to_their_cards(string name) => Assert.All(Editions(name), edition =>
    {
        var overview = OverviewView.Of(edition);
        var page = new Box(0, 0, OverviewPaper.Width, OverviewPaper.Height);
        Inside(page, overview.Runs);
        Assert.All(overview.Cards, card => Inside(card.Box, card.Block.Runs));
        var timeline = overview.Timeline;
        var way = timeline.Runs.Concat(timeline.Blocks.SelectMany(block => block.Runs)).ToArray();
        Inside(timeline.Box, way);
        Assert.All(timeline.Arrows, arrow => Inside(arrow.Box, arrow.Runs));
        Box[] boxes = [timeline.Box, .. overview.Cards.Select(card => card.Box)];
        Assert.All(boxes, box => Assert.True(page.Holds(box)));
        Assert.All(boxes.Index(), one => Assert.DoesNotContain(boxes[(one.Index + 1)..], other => other.Meets(one.Item)));
        Apart([.. overview.Runs, .. overview.Cards.SelectMany(card => card.Block.Runs), .. way, .. timeline.Arrows.SelectMany(arrow => arrow.Runs)]);
    });

    private static IEnumerable<Edition> Editions(string name) =>
        from plan in SamplePlaybook.Plans(name)
        from style in ThemeStyles.Table.Rows
        select new Edition(plan, new Theme(style, accent: null) { Footer = "一行页脚 · a line at the foot" });

    private static void Inside(Box box, IEnumerable<TextRun> runs) =>
        Assert.All(runs, run => Assert.True(box.Holds(run.Box), $"{run.Text} at {run.Box} leaves {box}"));

    private static void Apart(TextRun[] runs)
    {
        foreach (var (index, run) in runs.Index())
        {
            var met = runs.Skip(index + 1).FirstOrDefault(other => other.Box.Meets(run.Box));
            Assert.True(met is null, $"{run.Text} at {run.Box} lies on {met?.Text} at {met?.Box}");
        }
    }
}
