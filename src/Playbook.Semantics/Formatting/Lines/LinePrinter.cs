using System.Text;
using Playbook.Syntax.Text;

namespace Playbook.Semantics.Formatting.Lines;

/// <summary>Lines to text: finds neighbours that belong together, and puts their parts into columns.</summary>
internal static class LinePrinter
{
    /// <summary>Columns of indent for each block.</summary>
    public const int Indent = 2;

    /// <summary>
    /// By how much the widest part of a column may exceed the narrowest. One long line would push all others away; it goes past
    /// the column instead.
    /// </summary>
    private const int MostDifference = 32;

    /// <summary>The text of all lines.</summary>
    /// <param name="lines">In order.</param>
    /// <param name="lineEnd">What ends each.</param>
    public static string Print(List<LayoutLine> lines, string lineEnd)
    {
        var text = new StringBuilder();
        List<LayoutLine> run = [];
        for (var first = 0; first < lines.Count;)
        {
            var end = EndOfRun(lines, first, run);
            PrintRun(text, lines, first, end, run, lineEnd);
            first = end;
        }

        return text.ToString();
    }

    /// <summary>Collects the lines that share columns; comments between them belong to the stretch but not to the run.</summary>
    private static int EndOfRun(List<LayoutLine> lines, int first, List<LayoutLine> run)
    {
        run.Clear();
        run.Add(lines[first]);
        var end = first + 1;
        for (var i = end; i < lines.Count; i++)
        {
            if (lines[i] is { Style: LineStyle.Comment, IsAfterBlank: false } && lines[first].Style != LineStyle.Comment)
            {
                continue;
            }

            if (!run[^1].IsKinOf(lines[i]))
            {
                break;
            }

            run.Add(lines[i]);
            end = i + 1;
        }

        return end;
    }

    private static void PrintRun(StringBuilder text, List<LayoutLine> lines, int first, int end, List<LayoutLine> run, string lineEnd)
    {
        var columns = WidthsOf(run);
        var gap = run[0].Style is LineStyle.Field or LineStyle.Row || (run[0].Style == LineStyle.Item && run.Count > 1) ? 2 : 1;
        var starts = new List<(LayoutLine Line, int Start, int Width)>(run.Count);
        for (var i = first; i < end; i++)
        {
            var line = lines[i];
            if (line.IsAfterBlank)
            {
                text.Append(lineEnd);
            }

            if (line.Style != LineStyle.Untouched)
            {
                text.Append(' ', line.Depth * Indent);
            }

            var width = PrintCells(text, line, columns, gap);
            if (line.Comment is { } comment)
            {
                starts.Add((line, text.Length, width));
                text.Append(comment);
            }

            text.Append(lineEnd);
        }

        PadComments(text, starts);
    }

    private static int PrintCells(StringBuilder text, LayoutLine line, List<int> columns, int gap)
    {
        var last = line.LastCell;
        var width = 0;
        for (var i = 0; i <= last; i++)
        {
            text.Append(line.Cells[i]);
            width += line.WidthOf(i);
            if (i < last && columns[i] > 0)
            {
                var padding = Math.Max(0, columns[i] - line.WidthOf(i)) + gap;
                text.Append(' ', padding);
                width += padding;
            }
        }

        return width;
    }

    /// <summary>The width of each column; a column that nothing follows needs none.</summary>
    private static List<int> WidthsOf(List<LayoutLine> run)
    {
        var columns = new List<int>();
        for (var i = 0; run.Exists(line => line.LastCell > i); i++)
        {
            var narrowest = int.MaxValue;
            foreach (var line in run)
            {
                narrowest = line.LastCell > i && line.WidthOf(i) > 0 ? Math.Min(narrowest, line.WidthOf(i)) : narrowest;
            }

            var widest = 0;
            foreach (var line in run)
            {
                if (line.LastCell > i && line.WidthOf(i) - narrowest <= MostDifference)
                {
                    widest = Math.Max(widest, line.WidthOf(i));
                }
            }

            columns.Add(widest);
        }

        return columns;
    }

    /// <summary>Comments behind lines that share columns stand below each other.</summary>
    private static void PadComments(StringBuilder text, List<(LayoutLine Line, int Start, int Width)> starts)
    {
        if (starts.Count == 0)
        {
            return;
        }

        var narrowest = starts.Min(start => start.Width);
        var column = starts.Where(start => start.Width - narrowest <= MostDifference).Max(start => start.Width);
        for (var i = starts.Count - 1; i >= 0; i--)
        {
            text.Insert(starts[i].Start, " ", Math.Max(0, column - starts[i].Width) + 2);
        }
    }
}
