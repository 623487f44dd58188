using System.Collections.Immutable;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding.Reuse;

/// <summary>Which column of a table is which parameter, and which names the playbook.</summary>
internal sealed class TableColumns
{
    private static readonly WordTable<Word> OwnColumns = new(
        new("列", "column"),
        [
            new("name", new("名字|名称|手册", "name|key|playbook"), new("手册的名字，也是输出文件夹的名字。", "The playbook's name, and that of its folder.")),
            new("title", new("标题", "title"), new("手册的标题。", "The playbook's title.")),
        ]);

    private readonly int _name;
    private readonly int _title;

    private TableColumns(Dictionary<Parameter, int> parameters, int name, int title) => (Parameters, _name, _title) = (parameters, name, title);

    /// <summary>The column of each parameter that has one.</summary>
    public Dictionary<Parameter, int> Parameters { get; }

    /// <summary>The cell that names the playbook: of the column called so, else the first.</summary>
    public string? NameOf(TableRow row) => row.Cells[_name]?.Text;

    /// <summary>The head of the column that names the playbook.</summary>
    public string NameColumn(DataTable table) => table.Columns[_name].Name;

    /// <summary>The title, or null where the table has none.</summary>
    public string? TitleOf(TableRow row) => _title < 0 ? null : row.Cells[_title]?.Text;

    /// <summary>Finds the columns by their heads, in either spelling; unknown, doubled and missing ones are findings.</summary>
    /// <returns>Null when a column is missing that nothing makes up for.</returns>
    public static TableColumns? Find(DataTable table, BlueprintUse use, List<Diagnostic> findings)
    {
        var parameters = new Dictionary<Parameter, int>();
        var own = new Dictionary<Word, int>(ReferenceEqualityComparer.Instance);
        foreach (var (index, column) in table.Columns.Index())
        {
            var key = WordKey.Of(column.Name);
            var isNew = use.Blueprint.Find(key) is { } parameter ? parameters.TryAdd(parameter, index)
                : OwnColumns.Find(key) is not { } word || own.TryAdd(word, index);
            if (!isNew)
            {
                findings.Add(TableDiagnostics.DuplicateColumn(column.Location, column.Name));
            }
            else if (use.Blueprint.Find(key) is null && OwnColumns.Find(key) is null && index > 0)
            {
                findings.Add(TableDiagnostics.UnknownColumn(
                    column.Location, column.Name, use.Head.Table!.Location, use.Blueprint.Name, [.. use.Blueprint.Parameters.SelectMany(p => p.Names), .. OwnColumns.Spellings]));
            }
        }

        // What every row lacks is said once, at the line that asks for the table.
        var missing = use.Blueprint.Parameters.Where(p => !use.Has(p) && !parameters.ContainsKey(p)).ToImmutableArray();
        foreach (var parameter in missing)
        {
            findings.Add(TableDiagnostics.MissingColumn(use.Head.Table!.Location, parameter, table.Columns[0].Location));
        }

        return missing.IsEmpty
            ? new TableColumns(parameters, own.GetValueOrDefault(OwnColumns.Rows[0], 0), own.GetValueOrDefault(OwnColumns.Rows[1], -1))
            : null;
    }
}
