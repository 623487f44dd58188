using Playbook.Syntax.Text;

namespace Playbook.Semantics.Formatting.Lines;

/// <summary>How the parts of a line stand in columns with those of its neighbours.</summary>
internal enum LineStyle
{
    /// <summary>A word and what it says, two columns: <c>主题  "共读"</c>.</summary>
    Field,

    /// <summary>Something with a name: name, title, the rest and the block, close together; beside others of its kind alone.</summary>
    Declaration,

    /// <summary>When, kind, title, the rest.</summary>
    Item,

    /// <summary>A line of an open block: every value is a column, <c>打卡  +1  每天最多 1</c>.</summary>
    Row,

    /// <summary>A brace, or a word with its brace.</summary>
    Alone,

    /// <summary>A comment on a line of its own; lines before and after it stay in their columns.</summary>
    Comment,

    /// <summary>A line that could not be parsed, with its indent.</summary>
    Untouched,
}

/// <summary>A line of the result before it is put into columns.</summary>
internal sealed class LayoutLine(LineStyle style, int depth)
{
    private int[]? _widths;

    /// <summary>How it stands beside its neighbours.</summary>
    public LineStyle Style { get; } = style;

    /// <summary>How many blocks it lies in.</summary>
    public int Depth { get; } = depth;

    /// <summary>What declarations must share to stand in columns.</summary>
    public object? Kin { get; init; }

    /// <summary>Whether a blank line stands before it.</summary>
    public bool IsAfterBlank { get; init; }

    /// <summary>Whether the next line begins new columns: it opens a block, or ends a text of several lines.</summary>
    public bool EndsRun { get; set; }

    /// <summary>Whether it shares no columns: its block stands below it, and what it says has room of its own.</summary>
    public bool StandsApart { get; set; }

    /// <summary>The parts, one for each column; empty where it has none.</summary>
    public List<string> Cells { get; } = [];

    /// <summary>The comment behind it.</summary>
    public string? Comment { get; set; }

    /// <summary>The place of its last part that holds something.</summary>
    public int LastCell => Cells.FindLastIndex(cell => cell.Length > 0);

    /// <summary>The columns that a part takes.</summary>
    public int WidthOf(int cell) => (_widths ??= [.. Cells.Select(DisplayWidth.Of)])[cell];

    /// <summary>Whether a line that follows stands in the same columns.</summary>
    public bool IsKinOf(LayoutLine next) =>
        !EndsRun && !StandsApart && !next.StandsApart && !next.IsAfterBlank && Style == next.Style && Depth == next.Depth
        && Style is LineStyle.Field or LineStyle.Declaration or LineStyle.Item or LineStyle.Row && Equals(Kin, next.Kin);
}
