using System.Collections.Immutable;
using Playbook.Generators.Drawings.Measuring;

namespace Playbook.Generators.Drawings.Layout;

/// <summary>A column in which entries stand: breaks them into lines.</summary>
/// <param name="Width">Its width.</param>
/// <param name="LeadWidth">Width of the column of leads in it.</param>
/// <param name="Size">Size of the type.</param>
internal readonly record struct EntryColumn(int Width, int LeadWidth, int Size)
{
    // A text that takes more is not read on a page that gives an overview.
    private const int MostLines = 5;
    private const int MostLeadLines = 2;

    /// <summary>Height of a line.</summary>
    public int Line => Size * 134 / 100;

    /// <summary>Between entries.</summary>
    public int Gap => Size * 34 / 100;

    private int TextX => LeadWidth + (Size * 60 / 100);

    /// <summary>A column whose leads have the room they need, up to two fifths of it.</summary>
    public static EntryColumn For(IEnumerable<BlockEntry> entries, int width, int size)
    {
        var widest = entries.Where(entry => entry.Form == EntryForm.Beside).Select(entry => TextWidth.Of(entry.Lead, size, Face.Strong)).DefaultIfEmpty(0).Max();
        return new EntryColumn(width, Math.Min(widest, width * 2 / 5), size);
    }

    /// <summary>What an entry takes.</summary>
    public Want WantOf(BlockEntry entry)
    {
        var leads = Leads(entry, MostLeadLines).Length;
        var texts = Texts(entry, MostLines).Length;
        return entry.Form == EntryForm.Above
            ? new Want(Gap, Line, leads == 0 || texts == 0 ? 1 : 2, leads + texts)
            : new Want(Gap, Line, 1, Math.Max(leads, texts));
    }

    /// <summary>Puts an entry in its place.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="x">Left edge.</param>
    /// <param name="y">Upper edge.</param>
    /// <param name="lines">How many lines it has.</param>
    /// <param name="sheet">Colours.</param>
    public PlacedEntry Place(BlockEntry entry, int x, int y, int lines, Sheet sheet)
    {
        var (size, line) = (Size, Line);
        var isAbove = entry.Form == EntryForm.Above;
        var leads = Leads(entry, Math.Min(MostLeadLines, isAbove && entry.Text.Length > 0 ? lines - 1 : lines));
        var texts = Texts(entry, isAbove ? lines - leads.Length : lines);
        var ink = entry.Colour ?? sheet.Palette.Ink;
        var runs = ImmutableArray.CreateBuilder<TextRun>(leads.Length + texts.Length);
        runs.AddRange(leads.Select((lead, number) => new TextRun(x, y + size + (number * line), lead, size, Face.Strong, ink)));
        var textX = x + (entry.Form == EntryForm.Beside ? TextX : 0);
        var first = y + size + (isAbove ? leads.Length * line : 0);
        var colour = isAbove ? sheet.Palette.Soft : sheet.Palette.Ink;
        runs.AddRange(texts.Select((text, number) => new TextRun(textX, first + (number * line), text, size, Face.Regular, colour)));
        var isWhole = !Ends(leads, entry.Lead) && !Ends(texts, entry.Text);
        return new PlacedEntry(isWhole ? null : entry.Told, runs.ToImmutable());
    }

    private ImmutableArray<string> Leads(BlockEntry entry, int most) =>
        entry.Lead.Length == 0 ? [] : TextLines.Of(entry.Lead, entry.Form == EntryForm.Beside ? LeadWidth : Width, Size, Face.Strong, most);

    private ImmutableArray<string> Texts(BlockEntry entry, int most) =>
        entry.Text.Length == 0 ? [] : TextLines.Of(entry.Text, Width - (entry.Form == EntryForm.Beside ? TextX : 0), Size, Face.Regular, most);

    // Whether a text ends before its end.
    private static bool Ends(ImmutableArray<string> lines, string text) =>
        lines is [.., var last] && last.EndsWith(TextLines.Ellipsis, StringComparison.Ordinal) && !text.EndsWith(last, StringComparison.Ordinal);
}
