using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Views;

using static MemberOf<BlockView>;

/// <summary>A block in a handbook: its heading, its fields, the blocks in it.</summary>
/// <param name="block">The block.</param>
/// <param name="reader">Who reads of it.</param>
internal sealed class BlockView(DeclaredBlock block, Reader reader)
{
    public static ObjectType Type { get; } = new("block", new Bilingual("块", "block"), () =>
    [
        Text("title", "标题", "小标题", "Its heading", b => b.Title),
        List("fields", "字段", FieldView.Type, "写了的字段", "The fields that are written", b => b.Fields),
        List("tables", "表格", BlockTable.Type, "里面并排成一张表的块", "The blocks in it that stand side by side in a table", b => b.Tables),
        List("parts", "分块", PartType(), "里面的块", "The blocks in it", b => b.Parts),
    ]);

    /// <summary>What it is, and its own title where it has one: “问卷：周日三问”.</summary>
    public string Title { get; } = (block.HasTitle, reader.Language) switch
    {
        (false, _) => FieldWording.Label(block.Row, reader.Language),
        (_, Language.Chinese) => $"{block.Row.Name.Zh}：{OneLine.Of(block.Title.Text)}",
        _ => $"{FieldWording.Label(block.Row, reader.Language)}: {OneLine.Of(block.Title.Text)}",
    };

    public IReadOnlyList<FieldView> Fields { get; } = FieldView.Of(block.Row, block.Fields, reader);

    public IReadOnlyList<BlockTable> Tables { get; } =
    [
        .. Shown(block, reader).Where(part => part.Row.IsTable).GroupBy(part => part.Row)
            .Select(rows => new BlockTable(rows.Key, [.. rows], reader)),
    ];

    public IReadOnlyList<BlockView> Parts { get; } =
        [.. Shown(block, reader).Where(part => !part.Row.IsTable).Select(part => new BlockView(part, reader))];

    /// <summary>Whether there is anything below its heading.</summary>
    public bool TellsAnything => Fields.Count + Tables.Count + Parts.Count > 0;

    private static IEnumerable<DeclaredBlock> Shown(DeclaredBlock block, Reader reader) => block.Parts.Where(part => !reader.IsMember || part.Row.IsForMembers);

    // Blocks in blocks are told in one level; the language knows no deeper one.
    private static ObjectType PartType() => new("block_part", new Bilingual("分块", "part of a block"), () =>
    [
        Text("title", "标题", "小标题", "Its heading", b => b.Title),
        List("fields", "字段", FieldView.Type, "写了的字段", "The fields that are written", b => b.Fields),
    ]);
}
