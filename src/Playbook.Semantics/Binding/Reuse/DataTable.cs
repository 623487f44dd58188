using System.Collections.Immutable;
using Playbook.Syntax.Text;

namespace Playbook.Semantics.Binding.Reuse;

/// <summary>A table as it was read: cells are text, whatever they look like.</summary>
/// <param name="Columns">The columns, left to right.</param>
/// <param name="Rows">The rows, top to bottom.</param>
public sealed record DataTable(ImmutableArray<TableColumn> Columns, ImmutableArray<TableRow> Rows)
{
    /// <summary>The most rows a table may have: more playbooks than that in one run are a mistake, not a plan.</summary>
    public const int MostRows = 10_000;
}

/// <summary>A column.</summary>
/// <param name="Name">What its head says.</param>
/// <param name="Location">Where.</param>
public sealed record TableColumn(string Name, Location Location);

/// <summary>A row.</summary>
/// <param name="Cells">One for each column; null where there is none or it is blank.</param>
/// <param name="Location">Where it stands.</param>
public sealed record TableRow(ImmutableArray<TableCell?> Cells, Location Location);

/// <summary>A cell that holds something.</summary>
/// <param name="Text">What it says, without blanks around it.</param>
/// <param name="Location">Where, quotes included.</param>
public sealed record TableCell(string Text, Location Location);
