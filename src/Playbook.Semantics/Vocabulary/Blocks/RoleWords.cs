using System.Collections.Immutable;
using Playbook.Semantics.Binding;
using Playbook.Semantics.Model;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block role: who does things: owner, officers, teacher, guest.</summary>
public static class RoleWords
{
    /// <summary>Which kind of role; may stand behind the name instead.</summary>
    public static Field<Word> Kind { get; } = new(
        "kind",
        new("类型", "kind"),
        new("哪一类角色；也可以写在名字后面。", "Which kind of role; may stand behind the name instead."),
        Shapes.OneOf(RoleKinds.Table));

    /// <summary>How many hold it, or how many per so many members.</summary>
    public static Field<Headcount> Holders { get; } = new(
        "holders",
        new("人数|名额", "holders|count"),
        new("几个人，或每多少人配几名。", "How many hold it, or how many per so many members."),
        Shapes.Headcount);

    /// <summary>Who holds it, by name.</summary>
    public static Field<ImmutableArray<Prose>> HeldBy { get; } = new(
        "held-by",
        new("人选|持有人|担任", "held-by|held by"),
        new("由谁担任，写人名；同一个人在几本手册里撞了时间，会提醒。", "Who holds it, by name; somebody who is needed by two playbooks at once is told of."),
        Shapes.TextsOrWords)
    {
        Multiplicity = Multiplicity.Many,
        IsInternal = true,
    };

    /// <summary>What they know and are like.</summary>
    public static Field<ImmutableArray<Prose>> Skills { get; } = new(
        "skills",
        new("技能|要求", "skills|skill"),
        new("要会什么、什么样的人。", "What they know and are like."),
        Shapes.TextsOrWords)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>What they do; when may follow.</summary>
    public static Field<ImmutableArray<Duty>> Duty { get; } = new(
        "duty",
        new("职责", "duty|duties"),
        new("做什么，后面可以写什么时候做。", "What they do; when may follow."),
        Shapes.Duty)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>What counts as done well, such as "the group stays alive" for a month at least.</summary>
    public static Field<ImmutableArray<Kpi>> Kpi { get; } = new(
        "kpi",
        new("指标|考核", "kpi|kpis"),
        new("做到什么算好，例如 \"群一直活着\" >= 1个月。", "What counts as done well, such as \"the group stays alive\" >= 1 month."),
        Shapes.Kpi)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>What they get for it.</summary>
    public static Field<ImmutableArray<Prose>> Rights { get; } = new(
        "rights",
        new("权益|权利", "rights|right"),
        new("得到什么回报。", "What they get for it."),
        Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>Who steps in.</summary>
    public static Field<RoleReference> Backup { get; } = new(
        "backup",
        new("替补", "backup"),
        new("不在的时候谁顶上。", "Who steps in."),
        Shapes.RoleReference);

    /// <summary>Held by volunteers, unpaid.</summary>
    public static Field<bool> Volunteer { get; } = new(
        "volunteer",
        new("志愿", "volunteer"),
        new("自愿担任，不付报酬。", "Held by volunteers, unpaid."),
        Shapes.Flag);

    /// <summary>A line or two for previews and announcements.</summary>
    public static Field<Prose> Bio { get; } = new(
        "bio",
        new("简介|介绍", "bio"),
        new("一两句介绍，用在预告和官宣里。", "A line or two for previews and announcements."),
        Shapes.Text);

    /// <summary>What they are known for.</summary>
    public static Field<Prose> Label { get; } = new(
        "label",
        new("标签|专业标签", "label"),
        new("一个专业标签：别人想到什么事会来找他（P077）。", "What they are known for, so that people come to them (P077)."),
        Shapes.Text);

    /// <summary>Why them: works, experience, numbers.</summary>
    public static Field<Prose> Proof { get; } = new(
        "proof",
        new("凭据|背书", "proof"),
        new("凭什么是他：作品、经历、数据。", "Why them: works, experience, numbers."),
        Shapes.Text);

    /// <summary>What they help with.</summary>
    public static Field<Prose> Help { get; } = new(
        "help",
        new("能帮", "help"),
        new("能帮大家解决什么。", "What they help with."),
        Shapes.Text);

    /// <summary>How often it changes hands.</summary>
    public static Field<Prose> Rotation { get; } = new(
        "rotation",
        new("轮换", "rotation"),
        new("多久换一次人。", "How often it changes hands."),
        Shapes.Text);

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "role",
        new("角色", "role"),
        new("谁来做事：群主、官位、老师、嘉宾。", "Who does things: owner, officers, teacher, guest."))
    {
        Multiplicity = Multiplicity.Many,
        Heading = new("一个或几个名字、称呼、类型", "one or more names, a title, a kind"),
        IsDeclaration = true,
        Words = static () => [new(RoleKinds.Table, StructuralWord.Kind)],
        Fields =
        [
            Kind, Holders, HeldBy, Skills, Duty, Kpi, Rights, Backup, Volunteer, Bio, Label, Proof, Help, Rotation,
        ],
    };
}
