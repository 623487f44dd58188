using System.Collections.Immutable;
using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Views;

using static MemberOf<BlockTable>;

/// <summary>Blocks of one sort side by side: a row for each, a column for each field that any of them has.</summary>
internal sealed class BlockTable
{
    /// <summary>Lays out the blocks.</summary>
    /// <param name="row">Their sort.</param>
    /// <param name="blocks">The blocks, one or more.</param>
    /// <param name="reader">Who reads of them.</param>
    public BlockTable(BlockRow row, ImmutableArray<DeclaredBlock> blocks, Reader reader)
    {
        ImmutableArray<Field> columns = [.. FieldView.Shown(row, reader).Where(field => blocks.Any(block => block.Fields.Has(field)))];
        Title = FieldWording.Label(row, reader.Language);
        Columns = [.. columns.Select(field => FieldWording.Label(field, reader.Language))];
        Rows =
        [
            .. blocks.Select(block => new TableRow(
                OneLine.Of(block.Title.Text), [.. columns.Select(field => FieldView.Of(field, block.Fields, reader)?.Text ?? "—")])),
        ];
    }

    public static ObjectType Type { get; } = new("block_table", new Bilingual("表格", "table"), () =>
    [
        Text("title", "标题", "表里是什么", "What the table holds", t => t.Title),
        List("columns", "列", TemplateType.Text, "列名", "Its columns", t => t.Columns),
        List("rows", "行", TableRow.Type, "各行", "Its rows", t => t.Rows),
    ]);

    public string Title { get; }

    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyList<TableRow> Rows { get; }
}

/// <summary>A row of such a table.</summary>
/// <param name="title">What the row is about.</param>
/// <param name="cells">A text for each column.</param>
internal sealed class TableRow(string title, IReadOnlyList<string> cells)
{
    public static ObjectType Type { get; } = new("table_row", new Bilingual("行", "row"), () =>
    [
        MemberOf<TableRow>.Text("title", "标题", "这一行写的是谁", "What the row is about", r => r.Title),
        MemberOf<TableRow>.List("cells", "格", TemplateType.Text, "各列的内容", "A text for each column", r => r.Cells),
    ]);

    public string Title { get; } = title;

    public IReadOnlyList<string> Cells { get; } = cells;
}
