using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Views;

using static MemberOf<BlockView>;

/// <summary>A block in a handbook: its heading, its fields, the blocks in it.</summary>
/// <param name="block">The block.</param>
/// <param name="forMembers">Whether fields for the team alone are left out.</param>
/// <param name="language">The language of the page.</param>
internal sealed class BlockView(DeclaredBlock block, bool forMembers, Language language)
{
    public static ObjectType Type { get; } = new("block", new Bilingual("块", "block"), () =>
    [
        Text("title", "标题", "小标题", "Its heading", b => b.Title),
        List("fields", "字段", FieldView.Type, "写了的字段", "The fields that are written", b => b.Fields),
        List("tables", "表格", BlockTable.Type, "里面并排成一张表的块", "The blocks in it that stand side by side in a table", b => b.Tables),
        List("parts", "分块", PartType(), "里面的块", "The blocks in it", b => b.Parts),
    ]);

    /// <summary>What it is, and its own title where it has one: “问卷：周日三问”.</summary>
    public string Title { get; } = (block.HasTitle, language) switch
    {
        (false, _) => FieldWording.Label(block.Row, language),
        (_, Language.Chinese) => $"{block.Row.Name.Zh}：{OneLine.Of(block.Title.Text)}",
        _ => $"{FieldWording.Label(block.Row, language)}: {OneLine.Of(block.Title.Text)}",
    };

    public IReadOnlyList<FieldView> Fields { get; } = FieldView.Of(block.Row, block.Fields, forMembers, language);

    public IReadOnlyList<BlockTable> Tables { get; } =
    [
        .. Shown(block, forMembers).Where(part => part.Row.IsTable).GroupBy(part => part.Row)
            .Select(rows => new BlockTable(rows.Key, [.. rows], forMembers, language)),
    ];

    public IReadOnlyList<BlockView> Parts { get; } =
        [.. Shown(block, forMembers).Where(part => !part.Row.IsTable).Select(part => new BlockView(part, forMembers, language))];

    private static IEnumerable<DeclaredBlock> Shown(DeclaredBlock block, bool forMembers) => block.Parts.Where(part => !forMembers || part.Row.IsForMembers);

    // Blocks in blocks are told in one level; the language knows no deeper one.
    private static ObjectType PartType() => new("block_part", new Bilingual("分块", "part of a block"), () =>
    [
        Text("title", "标题", "小标题", "Its heading", b => b.Title),
        List("fields", "字段", FieldView.Type, "写了的字段", "The fields that are written", b => b.Fields),
    ]);
}
