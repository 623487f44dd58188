using System.Collections.Immutable;
using Playbook.Semantics.Model;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block kol: members whom others listen to, how many are wanted and what they get (practices P038, P116, P117, P304).</summary>
public static class KolWords
{
    /// <summary>What they have in common with the people the group is for.</summary>
    public static Field<ImmutableArray<Prose>> Traits { get; } = new(
        "traits",
        new("和大家的共同点|共同点", "in-common|traits"),
        new("他们和目标人群哪里像：带头的人什么样，来的人就什么样（P117）。", "What they share with the audience: members come to resemble those who lead (P117)."),
        Shapes.Texts)
    {
        Label = new("", "what they have in common"),
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>What is asked of them.</summary>
    public static Field<ImmutableArray<Prose>> Expectations { get; } = new(
        "expectations",
        new("期待|请他们做", "expects|expectations"),
        new("请他们做什么：带头示范、接话、把话题拉回来。", "What is asked of them: to lead by example, to answer, to bring talk back to the theme."),
        Shapes.Texts)
    {
        Label = new("", "what we ask of them"),
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>For how long.</summary>
    public static Field<Prose> Term { get; } = new(
        "term", new("任期", "term"), new("当多久，到期怎么换。", "For how long, and what follows."), Shapes.Text)
    {
        Label = new("", "for how long"),
    };

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "kol", new("意见领袖", "kol"), new("找几位意见领袖、凭什么找、给什么权益、请他们做什么。", "How many opinion leaders are wanted, by what one knows them, what they get and do."))
    {
        Multiplicity = Multiplicity.Many,
        Head = BlockHead.Optional,
        Heading = new("名字、标题，都可以不写", "perhaps a name and a title"),
        Example = new("意见领袖 \"妈妈代表\" { 人数 5人 权益 \"新课先听\" }", "kol \"Voices of the parents\" { size 5 people rights \"hears new lessons first\" }"),
        Chapter = Chapters.Members,
        Fields =
        [
            TierWords.Size, TierWords.Criteria, Traits, Expectations, TierWords.Rights, Term, CommonWords.When, CommonWords.Owners,
        ],
        Items = [new BlockItem(CommonWords.When, ItemKinds.Preparation) { Copy = RewardCopy.KolInvitation }],
        Copies = [RewardCopy.KolInvitation],
    };
}
