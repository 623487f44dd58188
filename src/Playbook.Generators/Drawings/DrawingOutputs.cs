using System.Collections.Immutable;
using Playbook.Generators.Drawings.Overviews;
using Playbook.Generators.Drawings.Posters;
using Playbook.Generators.Phrases;
using Playbook.Syntax.Words;
using Playbook.Templates;

namespace Playbook.Generators.Drawings;

/// <summary>What is drawn: pictures whose text is text, for any viewer.</summary>
internal static class DrawingOutputs
{
    /// <summary>The outputs of this room.</summary>
    public static ImmutableArray<OutputKind> All { get; } =
    [
        new(
            "poster",
            new Spelling("海报", "poster"),
            new Bilingual("挂墙的日历海报，SVG，每月一张 A3", "The calendar as a poster, SVG, a sheet of A3 for each month"),
            edition => [Poster(edition)]),
        new(
            "overview",
            new Spelling("总览图", "overview"),
            new Bilingual("一页看懂整本手册的总览图，SVG，A4", "The whole playbook on one page, SVG, A4"),
            edition => [new OutputFile("overview.svg", edition.Overview)]),
    ];

    /// <summary>Draws the overview of an edition.</summary>
    public static RenderResult Overview(Edition edition)
    {
        var frame = new DrawingFrame(DrawingPhrases.Overview.Text.In(edition.View.Language), OverviewPaper.Width, OverviewPaper.Height, edition.Theme);
        return DrawingTemplates.Overview.Render(edition.View, OverviewView.Of(edition), frame);
    }

    private static OutputFile Poster(Edition edition)
    {
        var poster = PosterView.Of(edition);
        var frame = new DrawingFrame(CalendarPhrases.Calendar.Text.In(edition.View.Language), PosterPaper.Width, poster.Height, edition.Theme);
        return new OutputFile("calendar.svg", DrawingTemplates.Poster.Render(edition.View, poster, frame));
    }
}
