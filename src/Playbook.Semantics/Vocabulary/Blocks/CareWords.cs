using System.Collections.Immutable;
using Playbook.Semantics.Model;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block care: birthdays, festivals, the first members (practices P099–P103).</summary>
public static class CareWords
{
    /// <summary>How birthdays are known: only month and day, told freely; never the year.</summary>
    public static Field<Prose> Consent { get; } = new(
        "consent", new("怎么知道|生日来源", "consent|known-from"), new("生日从哪里来：只用成员自愿告诉的月和日，不收年份。", "How birthdays are known: only month and day, told freely; never the year."), Shapes.Text)
    {
        Label = new("生日从哪里来", "how we know"),
    };

    /// <summary>The wish in a line.</summary>
    public static Field<Prose> Wish { get; } = new(
        "wish", new("祝福语|祝福", "wish"), new("想说的一句祝福。", "The wish in a line."), Shapes.Text);

    /// <summary>What stands on the card to forward, or its link.</summary>
    public static Field<Prose> Card { get; } = new(
        "card", new("贺卡", "card|greeting-card"), new("可以转发的贺卡上写什么，或贺卡的链接。", "What stands on the card to forward, or its link."), Shapes.Text);

    /// <summary>Which coupon is given.</summary>
    public static Field<Prose> Coupon { get; } = new(
        "coupon", new("优惠券|券", "coupon"), new("送什么优惠券。", "Which coupon is given."), Shapes.Text);

    /// <summary>What they may do that others may not.</summary>
    public static Field<ImmutableArray<Prose>> Rights { get; } = new(
        "rights", new("权益|特权", "rights"), new("有什么别人没有的权限。", "What they may do that others may not."), Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>Birthdays.</summary>
    public static BlockRow Birthday { get; } = new(
        "birthday", new("生日", "birthday"), new("成员过生日时送上祝福（P099）。", "A wish on a member's birthday (P099)."))
    {
        IsForMembers = true,
        Fields = [Wish, ItemWords.Gift, Coupon, Consent, CommonWords.Owners, CommonWords.Channels],
        Items = [new BlockItem(TriggerWords.Birthday, ItemKinds.Care) { Part = new("生日", "birthdays") }],
    };

    /// <summary>A festival.</summary>
    public static BlockRow Festival { get; } = new(
        "festival-care", new("过节", "festival"), new("一个节日：主题、故事、贺卡（P103）。", "A festival: theme, stories, a card to forward (P103)."))
    {
        Multiplicity = Multiplicity.Many,
        Head = BlockHead.Required,
        Heading = new("名字、标题", "a name, a title"),
        Example = new("过节 \"写给妈妈的一句话\" { 时间 节日 母亲节 20:00 }", "festival \"A line for Mum\" { date holiday mothers-day at 20:00 }"),
        IsForMembers = true,
        Fields =
        [
            CommonWords.When, ItemWords.Question, Card, Wish, ItemWords.Gift, ItemWords.Link, CommonWords.Ends,
            CommonWords.Owners, CommonWords.Channels, ItemWords.Remind,
        ],
        Items = [new BlockItem(CommonWords.When, ItemKinds.Holiday)],
    };

    /// <summary>The first batch of members.</summary>
    public static BlockRow FirstBatch { get; } = new(
        "first-batch", new("首批成员|首批", "first-batch"), new("给第一批成员的礼物、优惠和特权（P100、P102）。", "Gift, coupon and privileges of the first members (P100, P102)."))
    {
        Multiplicity = Multiplicity.Many,
        Head = BlockHead.Optional,
        Heading = new("名字、标题，都可以不写", "perhaps a name and a title"),
        IsForMembers = true,
        Fields =
        [
            CommonWords.When, ItemWords.Limit, ItemWords.Gift, Coupon, Rights, ItemWords.Link, CommonWords.Ends,
            CommonWords.Owners, CommonWords.Channels,
        ],
        Items = [new BlockItem(CommonWords.When, ItemKinds.Giveaway) { Copy = RewardCopy.FirstBatchGift }],
        Copies = [RewardCopy.FirstBatchGift],
    };

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "care", new("关怀", "care"), new("生日、节日、首批成员的小关怀。", "Small kindnesses: birthdays, festivals, the first members."))
    {
        Chapter = Chapters.Care,
        IsForMembers = true,
        Fields = [CommonWords.Owners, CommonWords.Channels],
        Blocks = [Birthday, Festival, FirstBatch],
    };
}
