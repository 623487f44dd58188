using System.Collections.Immutable;
using Playbook.Semantics.Model;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block guidance: how talk is kept on what the group is for (practices P110–P118, P304).</summary>
public static class GuidanceWords
{
    /// <summary>What one comes back to.</summary>
    public static Field<Prose> Anchor { get; } = new(
        "anchor", new("主线|拉回到", "anchor"), new("聊远了拉回到什么上面。", "What talk is brought back to."), Shapes.Text);

    /// <summary>What is said when talk strays.</summary>
    public static Field<ImmutableArray<Prose>> Redirects { get; } = new(
        "redirects", new("跑题时说|拉回的话", "off-topic|redirects"), new("跑题、灌水时说哪句话。", "What is said when talk strays."), Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>What is said when nobody speaks.</summary>
    public static Field<ImmutableArray<Prose>> RescueLines { get; } = new(
        "rescue-lines", new("冷场时说|暖场句", "when-quiet|rescue-lines"), new("没人说话时说哪句话，用自己的号说。", "What is said when nobody speaks, under one's own name."), Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>How feelings are met.</summary>
    public static Field<ImmutableArray<Prose>> Feelings { get; } = new(
        "feelings", new("情绪上来时|安抚", "feelings"), new("有人生气、失望时怎么接住；提意见的人不清理。", "How anger and disappointment are met; nobody is removed for criticism."), Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>What leading members show by example.</summary>
    public static Field<ImmutableArray<Prose>> Examples { get; } = new(
        "leads-by", new("带头示范|示范", "leads-by"), new("意见领袖带头做什么给大家看。", "What leading members show by example."), Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>Who leads by example.</summary>
    public static Field<ImmutableArray<Role>> Leaders { get; } = new(
        "leaders", new("带头的人", "leaders|leader"), new("谁来带头。", "Who leads by example."), Shapes.Roles);

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "guidance", new("引导", "guidance"), new("怎么引导聊天：拉回主线、暖场、接住情绪、带头示范。", "How talk is guided: back to the theme, out of silence, through feelings, by example."))
    {
        Multiplicity = Multiplicity.Optional,
        Chapter = Chapters.Order,
        Fields = [Anchor, Redirects, RescueLines, Feelings, Examples, Leaders, CommonWords.Owners],
    };
}
