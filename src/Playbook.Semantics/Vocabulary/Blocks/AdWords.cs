using System.Collections.Immutable;
using Playbook.Semantics.Model;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block ads: the only time for advertising, and who earns it (practices P060, P208–P210).</summary>
public static class AdWords
{
    /// <summary>Who may advertise.</summary>
    public static Field<ImmutableArray<Prose>> Eligibility { get; } = new(
        "eligibility",
        new("谁能发|资格", "eligible|eligibility"),
        new("谁能发：抢到红包的人、这周最活跃的人。", "Who may advertise: whoever grabbed the red packet, the most active of the week."),
        Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "ads", new("广告位", "ads"), new("哪天可以发广告、谁能发、发什么；其他时间不发。", "When one may advertise, who, and what; at no other time."))
    {
        Multiplicity = Multiplicity.Many,
        Head = BlockHead.Optional,
        Heading = new("名字、标题，都可以不写", "perhaps a name and a title"),
        Chapter = Chapters.Content,
        IsForMembers = true,
        Fields =
        [
            CommonWords.When, Eligibility, AssignmentWords.Slots, ItemWords.Form, ItemWords.Amount, ItemWords.Rule, CommonWords.Owners,
            CommonWords.Channels, ItemWords.Remind,
        ],
        Items = [new BlockItem(CommonWords.When, ItemKinds.AdSlot)],
    };
}
