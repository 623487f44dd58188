namespace Playbook.Generators.Drawings.Posters;

/// <summary>Measures of a poster in tenths of a millimetre: each month a sheet of A3 lying on its side (ISO 216).</summary>
internal static class PosterPaper
{
    public const int Width = 4200;
    public const int Height = 2970;
    public const int Side = 120;
    public const int Content = Width - (2 * Side);
    public const int Columns = 7;

    /// <summary>Where the names of weekdays begin.</summary>
    public const int HeadBottom = 300;

    /// <summary>Where the weeks begin.</summary>
    public const int GridTop = 366;

    /// <summary>Below the last week, besides the legend.</summary>
    public const int Foot = 100;

    public const int LegendLine = 48;

    /// <summary>Height of a week in months of which a poster shows less than this many weeks; such a sheet is lower than A3.</summary>
    public const int ShortWeek = 460;

    public const int FullMonth = 4;

    public const int CellSide = 16;
    public const int DateLine = 86;
    public const int BandHeight = 44;
    public const int BandGap = 14;
    /// <summary>Left edge of a column, or right edge of the one before.</summary>
    public static int ColumnX(int column) => Side + (column * Content / Columns);
}
