using System.Collections.Immutable;
using Playbook.Generators.Drawings.Measuring;

namespace Playbook.Generators.Drawings.Layout;

/// <summary>Entries under a heading. They stand in as many columns as are wide enough, row by row.</summary>
/// <param name="Heading">The heading; empty for none.</param>
/// <param name="Entries">The entries; at least one.</param>
/// <param name="ColumnWidth">The least width of a column, in sizes of the type; 0 for one column.</param>
internal sealed record Block(string Heading, ImmutableArray<BlockEntry> Entries, int ColumnWidth = 0)
{
    private const int MostColumns = 5;

    /// <summary>The height in which a block shows everything.</summary>
    /// <param name="width">Its width.</param>
    /// <param name="size">Size of the type.</param>
    public int Need(int width, int size) => HeadingHeight(size) + Wants(Column(width, size), Columns(width, size)).Sum(want => want.Whole);

    /// <summary>Puts a block in its place; what does not fit is counted.</summary>
    /// <param name="box">Its place.</param>
    /// <param name="size">Size of the type.</param>
    /// <param name="sheet">Colours and words.</param>
    public PlacedBlock Place(Box box, int size, Sheet sheet)
    {
        var columns = Columns(box.Width, size);
        var column = Column(box.Width, size);
        var wants = Wants(column, columns);
        var lines = Shares.Lines(box.Height - HeadingHeight(size), wants, column.Line + column.Gap);
        var entries = ImmutableArray.CreateBuilder<PlacedEntry>(Entries.Length);
        var y = box.Y + HeadingHeight(size);
        for (var row = 0; row < lines.Length; row++)
        {
            foreach (var (number, entry) in Entries.Skip(row * columns).Take(columns).Index())
            {
                entries.Add(column.Place(entry, box.X + (number * (column.Width + Gutter(size))), y, Math.Min(lines[row], column.WantOf(entry).Most), sheet));
            }

            y += (wants[row] with { Most = lines[row] }).Whole;
        }

        var rest = Entries.Length - entries.Count;
        return new PlacedBlock(
            Heading.Length == 0 ? null : Sheet.Line(box.X, box.Y + HeadingSize(size), Heading, box.Width, HeadingSize(size), Face.Heading, sheet.Palette.Accent),
            entries.ToImmutable(),
            rest == 0 ? null : Sheet.Line(box.X, y + size, sheet.More(rest), box.Width, size, Face.Strong, sheet.Palette.Soft),
            rest == 0 ? null : string.Join('\n', Entries.Skip(entries.Count).Select(entry => entry.Told)));
    }

    private static int HeadingSize(int size) => size * 118 / 100;

    private static int Gutter(int size) => size * 2;

    private int HeadingHeight(int size) => Heading.Length == 0 ? 0 : size * 190 / 100;

    private int Columns(int width, int size) =>
        ColumnWidth == 0 ? 1 : Math.Clamp((width + Gutter(size)) / ((ColumnWidth * size) + Gutter(size)), 1, Math.Min(MostColumns, Entries.Length));

    private EntryColumn Column(int width, int size)
    {
        var columns = Columns(width, size);
        return EntryColumn.For(Entries, (width - ((columns - 1) * Gutter(size))) / columns, size);
    }

    // Entries side by side take what the tallest of them takes.
    private ImmutableArray<Want> Wants(EntryColumn column, int columns) =>
    [
        .. Entries.Select(column.WantOf).Chunk(columns).Select(row => row[0] with { Fewest = row.Max(want => want.Fewest), Most = row.Max(want => want.Most) }),
    ];
}
