using System.Collections.Immutable;
using Playbook.Semantics.Model;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block core: the small fixed group that carries the large one (practices P071, P085–P089, P100).</summary>
public static class CoreWords
{
    /// <summary>Whether nobody steers the talk.</summary>
    public static Field<bool> FreeTalk { get; } = new(
        "free-talk", new("自由聊|畅所欲言", "free-talk"), new("不限话题，不禁言，想到就说。", "Any topic, no muting: ideas come up here."), Shapes.Flag);

    /// <summary>Who is on our side already; five or more.</summary>
    public static Field<ImmutableArray<Prose>> Friends { get; } = new(
        "friends",
        new("知心朋友|聊得来的人", "friends|trusted-friends"),
        new("聊得来、随时能帮着暖场的人，至少 5 位（P085）；先问过本人。", "Whom one gets on with and who liven the group up: five or more (P085), asked beforehand."),
        Shapes.TextsOrWords)
    {
        Multiplicity = Multiplicity.Many,
        IsInternal = true,
    };

    /// <summary>What is done there.</summary>
    public static Field<ImmutableArray<Prose>> Activities { get; } = new(
        "core-activities",
        new("一起做|做什么", "together|what-we-do"),
        new("在核心群里一起做什么。", "What is done there together."),
        Shapes.Texts)
    {
        Label = new("", "what we do together"),
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>What is tried before others see it.</summary>
    public static Field<ImmutableArray<Prose>> Beta { get; } = new(
        "beta-tasks",
        new("内测任务|内测", "beta-task|beta-tasks"),
        new("请他们先试什么、看什么。", "What they try before others see it, and what they look at."),
        Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>When an invitation to the next beta goes out.</summary>
    public static Field<When> BetaWhen { get; } = new(
        "beta-when", new("内测时间|内测日", "beta-when|beta-on"), new("什么时候邀请内测。", "When one invites to the next beta."), Shapes.Occasion)
    {
        IsInternal = true,
    };

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "core", new("核心群", "core"), new("人数固定的小群：谁能进、有什么权益、一起做什么。", "A small fixed group: who is in it, what they get, what is done there."))
    {
        Multiplicity = Multiplicity.Many,
        Head = BlockHead.Optional,
        Heading = new("名字、标题，都可以不写", "perhaps a name and a title"),
        Example = new("核心群 \"画友小圈\" { 人数 20人 标准 \"爱说话\"、\"有想法\"、\"认同我们\" }", "core \"Inner circle\" { size 20 people criteria \"talks\", \"has ideas\", \"shares our values\" }"),
        Chapter = Chapters.Members,
        Fields =
        [
            TierWords.Size, TierWords.Criteria, ChannelWords.Structure, FreeTalk, Activities, TierWords.Rights, ItemWords.Gift, Beta, BetaWhen,
            Friends, CommonWords.Owners, CommonWords.Channels,
        ],
        Items = [new BlockItem(BetaWhen, ItemKinds.Preparation) { Copy = RewardCopy.BetaInvitation, Part = new("内测", "beta") }],
        Copies = [RewardCopy.CoreInvitation],
    };
}
