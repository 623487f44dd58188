using System.Collections.Immutable;

namespace Playbook.Generators.Drawings.Overviews;

/// <summary>Measures of the overview in tenths of a millimetre: A4 lying on its side (ISO 216).</summary>
internal static class OverviewPaper
{
    public const int Width = 2970;
    public const int Height = 2100;
    public const int Side = 110;
    public const int Content = Width - (2 * Side);

    /// <summary>Above the first and below the last line.</summary>
    public const int Edge = 90;

    /// <summary>Between cards.</summary>
    public const int Gap = 30;

    /// <summary>Between the border of a card and what stands in it.</summary>
    public const int Padding = 34;

    /// <summary>Where the last card ends.</summary>
    public const int Bottom = Height - Edge;

    /// <summary>How much higher than what it holds a part may become, in hundredths.</summary>
    public const int MostStretch = 45;

    /// <summary>Sizes of running text from large to small: thirteen points down to seven.</summary>
    public static ImmutableArray<int> Sizes { get; } = [46, 42, 39, 36, 33, 30, 28, 26];
}
