using System.Globalization;
using System.Text;
using Playbook.Syntax.Text;

namespace Playbook.Cli.Reporting;

/// <summary>The source line of a finding as a terminal shows it, with where the marker goes below it.</summary>
/// <param name="Line">The line; tabs are spaces, invisible characters are named, and a long line is cut around the place.</param>
/// <param name="MarkerColumn">Columns before the marker.</param>
/// <param name="MarkerWidth">Columns of the marker, one or more.</param>
internal readonly record struct SourceExcerpt(string Line, int MarkerColumn, int MarkerWidth)
{
    private const int TabWidth = 4;
    private const string Cut = "…";

    /// <summary>More units than this on either side of the place cannot be shown; a line may have millions.</summary>
    private const int Reach = 256;

    /// <summary>Takes the first line of a place.</summary>
    /// <param name="location">The place.</param>
    /// <param name="width">The most columns the line may take.</param>
    public static SourceExcerpt Of(Location location, int width)
    {
        var text = location.Source.Content;
        var line = location.Source.GetLineSpan(location.Start.Line);
        var start = Math.Min(location.Span.Start, line.End);
        var end = Math.Clamp(location.Span.End, start, Math.Min(line.End, start + Reach));
        var from = WholeCharacter(text, Math.Max(line.Start, start - Reach));
        var to = WholeCharacter(text, Math.Min(line.End, end + Reach));

        var cells = Cells(text, from, to, start, end);
        var (first, firstMarked) = (0, cells.FindIndex(c => c.IsMarked));
        firstMarked = firstMarked < 0 ? cells.Count : firstMarked;
        var before = cells.Take(firstMarked).Sum(c => c.Width);
        while (first < firstMarked && before > width / 2)
        {
            before -= cells[first++].Width;
        }

        var last = cells.Count;
        var total = cells.Skip(first).Sum(c => c.Width);
        while (last > first && total > width)
        {
            total -= cells[--last].Width;
        }

        var isCutBefore = first > 0 || from > line.Start;
        var isCutAfter = last < cells.Count || to < line.End;
        var shown = cells[first..last];
        return new SourceExcerpt(
            (isCutBefore ? Cut : "") + string.Concat(shown.Select(c => c.Text)) + (isCutAfter ? Cut : ""),
            before + (isCutBefore ? 1 : 0),
            Math.Max(1, shown.Where(c => c.IsMarked).Sum(c => c.Width)));
    }

    private static List<Cell> Cells(string text, int from, int to, int start, int end)
    {
        List<Cell> cells = [];
        var column = 0;
        for (var i = from; i < to;)
        {
            var length = Math.Min(StringInfo.GetNextTextElementLength(text.AsSpan(i, to - i)), to - i);
            var shown = Show(text.Substring(i, length), column);
            var width = DisplayWidth.Of(shown);
            cells.Add(new Cell(shown, width, i < end && i + length > start));
            column += width;
            i += length;
        }

        return cells;
    }

    // What cannot be seen is named, so that a zero-width space pasted from a chat shows; it also keeps a playbook from sending
    // control sequences to the terminal.
    private static string Show(string element, int column)
    {
        if (element == "\t")
        {
            return new string(' ', TabWidth - (column % TabWidth));
        }

        var shown = new StringBuilder();
        var seen = false;
        foreach (var rune in element.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            var isJoiner = seen && rune.Value is 0x200D;
            if (isJoiner || category is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate))
            {
                shown.Append(rune.ToString());
                seen = true;
            }
            else
            {
                shown.Append(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>");
            }
        }

        return shown.ToString();
    }

    private static int WholeCharacter(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]) && char.IsHighSurrogate(text[offset - 1]) ? offset - 1 : offset;

    private readonly record struct Cell(string Text, int Width, bool IsMarked);
}
