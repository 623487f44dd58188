using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block assessment: the five elements of a community, each with a score (practices P228–P233, the ISOOC model).</summary>
public static class AssessmentWords
{
    /// <summary>The kernel: people with one interest.</summary>
    public static Field<Score> Interest { get; } = Element(
        "interest", "同好|找同好", "interest", new("有没有一群真正的同好。", "Whether there is a kernel of people with one interest."));

    /// <summary>Rules and roles.</summary>
    public static Field<Score> Structure { get; } = Element(
        "order-of-things", "结构|规矩", "structure", new("门槛、规矩、分工清不清楚。", "Whether entry, rules and roles are clear."));

    /// <summary>What the group brings forth.</summary>
    public static Field<Score> Output { get; } = Element(
        "output", "输出", "output", new("有没有持续的好内容，成员有没有产出。", "Whether good content keeps coming, members' own included."));

    /// <summary>What goes on.</summary>
    public static Field<Score> Operation { get; } = Element(
        "operation", "运营", "operation", new("仪式、参与、组织、归属做得怎么样。", "How well rituals, taking part, order and belonging work."));

    /// <summary>Whether it can be done again.</summary>
    public static Field<Score> Copying { get; } = Element(
        "copying", "复制|裂变", "copying", new("能不能复制出下一个群；前四项不稳先别复制。", "Whether another group could be made of it; not before the other four hold."), label: "could be done again");

    /// <summary>What to improve first.</summary>
    public static Field<ImmutableArray<Prose>> Next { get; } = new(
        "improve", new("先改什么|下一步", "improve"), new("先改哪一项、怎么改。", "What to improve first, and how."), Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "assessment", new("自评", "assessment"), new("按同好、结构、输出、运营、复制五项给社群打分。", "Scores the community by interest, structure, output, operation and copying."))
    {
        Multiplicity = Multiplicity.Many,
        Head = BlockHead.Optional,
        Heading = new("名字、标题，都可以不写", "perhaps a name and a title"),
        Example = new("自评 { 同好 4 \"一半人每天来\" 结构 3 }", "assessment { interest 4 \"half of them come daily\" structure 3 }"),
        Chapter = Chapters.Preparation,
        Fields = [Interest, Structure, Output, Operation, Copying, Next, CommonWords.When, CommonWords.Owners],
        Items = [new BlockItem(CommonWords.When, ItemKinds.Preparation)],
    };

    private static Field<Score> Element(string id, string zh, string en, Bilingual documentation, string label = "") =>
        new(id, new Spelling(zh, en), documentation, Shapes.Score) { Label = new("", label) };
}
