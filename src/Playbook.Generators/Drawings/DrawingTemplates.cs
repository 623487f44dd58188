using System.Collections.Immutable;
using Playbook.Generators.Drawings.Overviews;
using Playbook.Generators.Drawings.Posters;

namespace Playbook.Generators.Drawings;

/// <summary>The templates of the drawings.</summary>
internal static class DrawingTemplates
{
    /// <summary>The calendar for a wall.</summary>
    public static BuiltInTemplate Poster { get; } = new("calendar.svg", _ => [PosterView.Global, DrawingFrame.Global]);

    /// <summary>The playbook on one page.</summary>
    public static BuiltInTemplate Overview { get; } = new("overview.svg", _ => [OverviewView.Global, DrawingFrame.Global]);

    public static ImmutableArray<BuiltInTemplate> All { get; } = [Poster, Overview];
}
