using System.Collections.Immutable;
using Playbook.Generators.Drawings.Layout;

namespace Playbook.Generators.Drawings.Overviews;

/// <summary>Blocks side by side, each on a card. They share the width so that the row becomes as low as it can.</summary>
/// <param name="blocks">The blocks; at least one, at most three.</param>
internal sealed class CardRow(ImmutableArray<Block> blocks)
{
    private const int Parts = 12;
    private const int FewestParts = 3;

    private readonly Dictionary<(int Block, int Parts, int Size), int> _needs = [];

    /// <summary>The height in which the cards show everything.</summary>
    public int Need(int size) => Need(Split(size), size);

    /// <summary>Puts the cards in their places.</summary>
    /// <param name="top">Upper edge.</param>
    /// <param name="height">Their height.</param>
    /// <param name="size">Size of the type.</param>
    /// <param name="sheet">Colours and words.</param>
    public IEnumerable<Card> Place(int top, int height, int size, Sheet sheet)
    {
        var x = OverviewPaper.Side;
        foreach (var (block, parts) in blocks.Zip(Split(size)))
        {
            var box = new Box(x, top, WidthOf(parts), height);
            yield return new Card(box, block.Place(box.Within(OverviewPaper.Padding), size, sheet));
            x = box.Right + OverviewPaper.Gap;
        }
    }

    // How many twelfths each block has; of those splits that make the row as low as any, the most even one.
    private ImmutableArray<int> Split(int size) => Splits(blocks.Length, Parts)
        .OrderBy(split => Need(split, size))
        .ThenBy(split => split.Max() - split.Min())
        .First();

    private static IEnumerable<ImmutableArray<int>> Splits(int count, int parts)
    {
        if (count == 1)
        {
            return [[parts]];
        }

        return Enumerable.Range(FewestParts, Math.Max(1, parts - (count * FewestParts) + 1))
            .SelectMany(first => Splits(count - 1, parts - first).Select(rest => rest.Insert(0, first)));
    }

    private int Need(ImmutableArray<int> split, int size) => split.Select((parts, block) => Need(block, parts, size)).Max();

    private int Need(int block, int parts, int size)
    {
        if (!_needs.TryGetValue((block, parts, size), out var need))
        {
            need = blocks[block].Need(WidthOf(parts) - (2 * OverviewPaper.Padding), size) + (2 * OverviewPaper.Padding);
            _needs.Add((block, parts, size), need);
        }

        return need;
    }

    private int WidthOf(int parts) => ((OverviewPaper.Content - ((blocks.Length - 1) * OverviewPaper.Gap)) * parts) / Parts;
}
