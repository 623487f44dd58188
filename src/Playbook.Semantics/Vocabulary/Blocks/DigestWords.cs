using System.Collections.Immutable;
using Playbook.Semantics.Model;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block digest: how what was good is kept, so that it is not buried in the chat (practices P059, P060, P173, P199).</summary>
public static class DigestWords
{
    /// <summary>What is gathered.</summary>
    public static Field<ImmutableArray<Prose>> Gathers { get; } = new(
        "gathers", new("收录|收什么", "gathers"), new("汇总哪些内容。", "What is gathered."), Shapes.Texts)
    {
        Label = new("", "what it gathers"),
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "digest", new("内容汇总", "digest"), new("内容怎么汇总：收什么、多久一次、存在哪里。", "How content is gathered: what, how often, where it is kept."))
    {
        Multiplicity = Multiplicity.Many,
        Head = BlockHead.Optional,
        Heading = new("名字、标题，都可以不写", "perhaps a name and a title"),
        Chapter = Chapters.Content,
        IsForMembers = true,
        Fields = [CommonWords.When, Gathers, SeriesWords.Placement, ItemWords.Link, CommonWords.Owners, CommonWords.Channels],
        Items = [new BlockItem(CommonWords.When, ItemKinds.Digest)],
    };
}
