using System.Collections.Immutable;

namespace Playbook.Generators.Drawings.Posters;

/// <summary>The type of a poster's items: as large as all of them can be read whole in, and no smaller than can be read from an arm's length.</summary>
/// <param name="Size">Size of the type in tenths of a millimetre.</param>
internal readonly record struct ItemType(int Size)
{
    /// <summary>The most lines a title may have; what is longer is told by its tooltip.</summary>
    public const int MostLines = 3;

    /// <summary>Width of the edge of an item, and what it keeps clear behind it.</summary>
    public const int Edge = 7;

    /// <summary>Between items.</summary>
    public const int Gap = 6;

    /// <summary>Sizes from large to small; 29 is type of eight points.</summary>
    public static ImmutableArray<ItemType> Sizes { get; } = [new(42), new(38), new(35), new(32), new(29)];

    /// <summary>Height of a line.</summary>
    public int Line => Size * 128 / 100;

    /// <summary>Height of an item besides its lines.</summary>
    public int Around => Size * 36 / 100;

    /// <summary>From the left edge to the text.</summary>
    public int Indent => Edge + (Size * 36 / 100);

    /// <summary>Width of the column of times.</summary>
    public int TimeWidth => Size * 340 / 100;

    /// <summary>Height of the line that tells how many items do not fit.</summary>
    public int RestLine => Line;
}
