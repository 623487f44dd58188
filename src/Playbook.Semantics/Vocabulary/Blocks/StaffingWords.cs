using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block staffing: the posts of the company, what they cost and what they must bring in (practices P244, P265, P279–P284).</summary>
public static class StaffingWords
{
    /// <summary>Sales the team is there for, in a month.</summary>
    public static Field<Money> ExpectedSales { get; } = new(
        "expected-sales",
        new("预期月销售额|预期销售额", "expected-sales"),
        new("这支团队一个月要带来多少销售额；和人力成本放在一起看（P265）。", "What the team must bring in a month; seen beside what it costs (P265)."),
        Shapes.Money);

    /// <summary>How the team grows.</summary>
    public static Field<Prose> Growth { get; } = new(
        "growth", new("团队阶段|组建节奏", "growth"), new("团队怎么从零到一、怎么扩大、怎么留人。", "How the team begins, grows and keeps its people."), Shapes.Text);

    /// <summary>The role of the playbook that the post fills.</summary>
    public static Field<Role> Fills { get; } = new(
        "fills", new("对应角色|担任", "fills"), new("在手册里担任哪个角色。", "Which role of the playbook it fills."), Shapes.Role);

    /// <summary>How many people.</summary>
    public static Field<int> Heads { get; } = new(
        "heads",
        new("人数|几人", "heads"),
        new("几个人，不写是 1 人。", "How many people; one when left out."),
        Shapes.Count(new("人数", "a number of people"), new("2人", "2 people"), 0, UnitWords.Person));

    /// <summary>What one person costs in a month.</summary>
    public static Field<Money> MonthlyCost { get; } = new(
        "monthly-cost", new("月成本|每人月成本", "monthly-cost"), new("每人一个月的成本。", "What one person costs in a month."), Shapes.Money);

    /// <summary>What the post does.</summary>
    public static Field<ImmutableArray<Prose>> Work { get; } = new(
        "post-work", new("做什么|工作", "work"), new("这个岗位做什么。", "What the post does."), Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>A post.</summary>
    public static BlockRow Post { get; } = new(
        "post", new("编制岗位|岗位", "post"), new("一个岗位：几人、要会什么、做什么、月成本。", "A post: how many, what they can do, what they do, what it costs."))
    {
        Multiplicity = Multiplicity.Many,
        Head = BlockHead.Required,
        Heading = new("名字、标题", "a name, a title"),
        Example = new("岗位 \"内容编辑\" { 人数 1人 月成本 9000元 }", "post \"Content editor\" { heads 1 monthly-cost 1200 USD }"),
        IsTable = true,
        Fields = [Heads, RoleWords.Skills, Work, MonthlyCost, Fills],
    };

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "staffing", new("编制", "staffing"), new("公司这边的岗位、人数、技能、月成本，以及要带来的销售额。", "The company's posts, heads, skills and monthly cost, and the sales they are for."))
    {
        Multiplicity = Multiplicity.Optional,
        Chapter = Chapters.Resources,
        Fields = [ExpectedSales, Growth, CommonWords.Owners],
        Blocks = [Post],
    };
}
