using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Semantics.Copy.Parts;

/// <summary>Blocks that their rows alone describe, as templates see them: the fields of the row, a title, the blocks in them.</summary>
internal static class BlockParts
{
    /// <summary>One part for each such block, outer ones before inner ones; values are <see cref="DeclaredBlock"/>.</summary>
    public static ImmutableArray<PartRow> All { get; } = [.. Rows(PlaybookWords.Block).DistinctBy(row => row.Id, StringComparer.Ordinal).Select(Make)];

    /// <summary>The members through which a playbook shows its blocks.</summary>
    public static IEnumerable<MemberRow> OfPlaybook() => PlaybookWords.Block.Blocks
        .Where(row => row.Chapter is not null)
        .Select(row => Member<PlaybookModel>(row, playbook => playbook.Blocks));

    /// <summary>The members through which a goal shows its blocks.</summary>
    public static IEnumerable<MemberRow> OfGoal() => GoalWords.Block.Blocks.Select(row => Member<Goal>(row, goal => goal.Actions));

    /// <summary>Every field an item may have: those of a schedule line, then those of the blocks that have texts of their own.</summary>
    public static IEnumerable<Field> OfItems() =>
    [
        .. ItemWords.Block.Fields,
        .. Rows(PlaybookWords.Block).Where(row => row.HasCopy).SelectMany(row => row.Fields).Distinct(),
    ];

    // Blocks in a goal are read by their rows too, though a goal has a binder of its own.
    private static IEnumerable<BlockRow> Rows(BlockRow outer) => outer.Blocks
        .SelectMany(row => row.Chapter is not null || outer.Chapter is not null ? Rows(row).Prepend(row) : Rows(row));

    private static PartRow Make(BlockRow row) => new(
        row.Id, row.Name, () => Members(row), () => row.Fields, part => ((DeclaredBlock)part).Fields);

    private static IEnumerable<MemberRow> Members(BlockRow row) =>
    [
        .. row.Head == BlockHead.None ? [] : DeclarationMembers.Of<DeclaredBlock>(),
        .. row.Blocks.Select(inner => Member<DeclaredBlock>(inner, block => block.Parts)),
    ];

    // A block that may stand many times is a list under its plural; one that stands once is a part that may be missing.
    private static MemberRow Member<T>(BlockRow row, Func<T, IEnumerable<DeclaredBlock>> blocks)
        where T : class
    {
        PartRow Part() => PartRows.Find(row.Id) ?? throw new InvalidOperationException(row.Id);
        return row.Multiplicity == Multiplicity.Many
            ? new MemberRow(
                row.Id,
                new Spelling([.. row.Spelling.Chinese, .. row.Spelling.Chinese.Select(word => "全部" + word)], [.. row.Spelling.English.Select(Plural)]),
                row.Documentation,
                new PartsShape(Part),
                part => blocks((T)part).Where(block => block.Row == row))
            : new MemberRow(
                row.Id,
                new Spelling(row.Spelling.Chinese, [.. row.Spelling.English.Select(PartRow.ForTemplates)]),
                row.Documentation,
                new PartShape(Part),
                part => blocks((T)part).FirstOrDefault(block => block.Row == row));
    }

    private static string Plural(string word) => PartRow.ForTemplates(word) switch
    {
        [.., 's'] plural => plural,
        [.. var stem, 'y'] => stem + "ies",
        var singular => singular + "s",
    };
}
