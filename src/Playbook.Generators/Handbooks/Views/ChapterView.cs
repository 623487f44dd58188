using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Views;

using static MemberOf<ChapterView>;

/// <summary>A chapter of a handbook: blocks of several sorts under one heading.</summary>
internal sealed class ChapterView
{
    private ChapterView(string title, IReadOnlyList<BlockTable> tables, IReadOnlyList<BlockView> blocks)
    {
        Title = title;
        Tables = tables;
        Blocks = blocks;
    }

    public static ObjectType Type { get; } = new("chapter", new Bilingual("章节", "chapter"), () =>
    [
        Text("title", "标题", "章节的标题", "Heading of the chapter", c => c.Title),
        List("tables", "表格", BlockTable.Type, "并排成一张表的块", "Blocks side by side in a table", c => c.Tables),
        List("blocks", "块", BlockView.Type, "一块一块写的内容", "Blocks told one by one", c => c.Blocks),
    ]);

    public string Title { get; }

    public IReadOnlyList<BlockTable> Tables { get; }

    public IReadOnlyList<BlockView> Blocks { get; }

    /// <summary>The chapters that have something to tell, in the order of the handbook.</summary>
    public static IReadOnlyList<ChapterView> Of(Reader reader)
    {
        var shown = reader.Playbook.Blocks.Where(block => !reader.IsMember || block.Row.IsForMembers).ToLookup(block => block.Row.Chapter);
        return
        [
            .. Chapters.All.Where(chapter => shown.Contains(chapter)).Select(chapter => new ChapterView(
                chapter.Title.In(reader.Language),
                [.. shown[chapter].Where(block => block.Row.IsTable).GroupBy(block => block.Row).Select(rows => new BlockTable(rows.Key, [.. rows], reader))],
                [.. shown[chapter].Where(block => !block.Row.IsTable).Select(block => new BlockView(block, reader)).Where(block => block.TellsAnything)]))
                .Where(chapter => chapter.Tables.Count + chapter.Blocks.Count > 0),
        ];
    }
}
