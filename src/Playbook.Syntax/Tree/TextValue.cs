using System.Collections.Immutable;
using Playbook.Syntax.Text;

namespace Playbook.Syntax.Tree;

/// <summary>
/// What a quoted text means: quotes and escapes gone, the common indent of a block removed. Keeps the way back, so that a
/// finding inside a template points at the right character of the file.
/// </summary>
/// <param name="Content">The characters meant.</param>
/// <param name="Map">
/// Where stretches of the content come from, in order: from <c>Offset</c> on, content and source run side by side
/// beginning at <c>SourceOffset</c>, until the next entry.
/// </param>
public sealed record TextValue(string Content, ImmutableArray<(int Offset, int SourceOffset)> Map)
{
    /// <summary>A text that runs side by side with its source.</summary>
    public static TextValue Plain(string content, int sourceOffset) => new(content, [(0, sourceOffset)]);

    /// <summary>The place in the source of an offset in the content.</summary>
    public int ToSource(int offset)
    {
        var low = 0;
        var high = Map.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Map[middle].Offset <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return Map.IsEmpty ? 0 : Map[low].SourceOffset + (offset - Map[low].Offset);
    }

    /// <summary>The stretch of the source that a stretch of the content comes from.</summary>
    public TextSpan ToSource(TextSpan span)
    {
        var start = ToSource(span.Start);
        return TextSpan.FromBounds(start, Math.Max(start, span.Length == 0 ? start : ToSource(span.End - 1) + 1));
    }
}
