using System.Collections.Immutable;
using Playbook.Semantics.Model;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block positioning: whom the community is for, what it solves, why people stay.</summary>
public static class PositioningWords
{
    /// <summary>What it is about, in a line that meets the most urgent need.</summary>
    public static Field<Prose> Theme { get; } = new(
        "theme",
        new("主题", "theme"),
        new("一句话说清做什么，要对准最迫切的需要和痛点。", "What it is about, in a line that meets the most urgent need."),
        Shapes.Text);

    /// <summary>Whom it is for, as exactly as possible.</summary>
    public static Field<ImmutableArray<Prose>> Audience { get; } = new(
        "audience",
        new("人群|目标人群|受众", "audience"),
        new("为谁而建，越具体越好。", "Whom it is for, as exactly as possible."),
        Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>The trade or field it is in.</summary>
    public static Field<Prose> Industry { get; } = new(
        "industry",
        new("领域|行业", "industry|field"),
        new("所在行业或领域。", "The trade or field it is in."),
        Shapes.Text);

    /// <summary>What hurts them now; goals say which one they solve.</summary>
    public static Field<ImmutableArray<Prose>> Pains { get; } = new(
        "pains",
        new("痛点", "pains|pain"),
        new("他们现在的痛点；目标里的“解决”要对得上。", "What hurts them now; goals say which one they solve."),
        Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>What they want, the most important first.</summary>
    public static Field<ImmutableArray<Prose>> Needs { get; } = new(
        "needs",
        new("需求|需要", "needs|need"),
        new("他们想要什么，重要的写在前面。", "What they want, the most important first."),
        Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>Why the group exists at all.</summary>
    public static Field<Prose> Purpose { get; } = new(
        "purpose",
        new("意义|目的", "purpose|meaning"),
        new("为什么要办这个群。", "Why the group exists at all."),
        Shapes.Text);

    /// <summary>Why members stay: things that come at set times.</summary>
    public static Field<ImmutableArray<Prose>> StayReasons { get; } = new(
        "stay-reasons",
        new("留下理由|留下的理由", "stay-reasons|stay-reason"),
        new("成员凭什么留下来，写能定时兑现的。", "Why members stay: things that come at set times."),
        Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>What is worth most in it.</summary>
    public static Field<Prose> CoreValue { get; } = new(
        "core-value",
        new("核心价值", "core-value"),
        new("群里最值钱的是什么。", "What is worth most in it."),
        Shapes.Text);

    /// <summary>Why us: what others have not.</summary>
    public static Field<ImmutableArray<Prose>> Advantage { get; } = new(
        "advantage",
        new("优势|差异", "advantage|advantages"),
        new("凭什么是我们，别人没有的。", "Why us: what others have not."),
        Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>Where we are going together.</summary>
    public static Field<Prose> Vision { get; } = new(
        "vision",
        new("愿景", "vision"),
        new("一起走到哪里去。", "Where we are going together."),
        Shapes.Text);

    /// <summary>What all hold, one line each.</summary>
    public static Field<ImmutableArray<Prose>> Values { get; } = new(
        "values",
        new("价值观", "values|value"),
        new("共同相信的事，写成一句话一条。", "What all hold, one line each."),
        Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>Who speaks: a mother, a cook, a colleague.</summary>
    public static Field<Prose> Persona { get; } = new(
        "persona",
        new("人设", "persona"),
        new("以谁的口吻说话：宝妈、厨师、职场人。", "Who speaks: a mother, a cook, a colleague."),
        Shapes.Text);

    /// <summary>What changes for those who take part.</summary>
    public static Field<Prose> Effect { get; } = new(
        "effect",
        new("作用|效果", "effect"),
        new("参加的人能得到什么变化。", "What changes for those who take part."),
        Shapes.Text);

    /// <summary>The product behind it and how it comes up.</summary>
    public static Field<Prose> Product { get; } = new(
        "product",
        new("产品", "product"),
        new("和哪个产品或服务有关，怎么自然带到。", "The product behind it and how it comes up."),
        Shapes.Text);

    /// <summary>What we can keep providing: content, people, means.</summary>
    public static Field<ImmutableArray<Prose>> Capability { get; } = new(
        "capability",
        new("能力|资源", "capability|capabilities"),
        new("我们能持续拿出的内容、人、资源。", "What we can keep providing: content, people, means."),
        Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>When they are most active.</summary>
    public static Field<Prose> ActiveHours { get; } = new(
        "active-hours",
        new("活跃时段", "active-hours"),
        new("他们一天里什么时候最活跃。", "When they are most active."),
        Shapes.Text);

    /// <summary>What members find worth coming for.</summary>
    public static Field<ImmutableArray<Prose>> ValuePoints { get; } = new(
        "value-points",
        new("价值点", "value-points|value-point"),
        new("成员说得出口的好处：学到什么、认识谁。", "What members find worth coming for: what they learn, whom they meet (P051)."),
        Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>What the community is.</summary>
    public static Field<Prose> What { get; } = new(
        "what", new("是什么", "what"), new("这个社群是什么。", "What the community is (P290)."), Shapes.Text);

    /// <summary>How it works.</summary>
    public static Field<ImmutableArray<Prose>> How { get; } = new(
        "how", new("怎么做|怎么运营", "how"), new("靠什么做起来：经验交流、持续的事、活动（P162）。", "How it works: exchange, something that goes on, activities (P162)."), Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>What binds members.</summary>
    public static Field<Prose> Resonance { get; } = new(
        "resonance", new("共鸣", "resonance"), new("大家心里共同的那件事（P292）。", "What all of them feel alike about (P292)."), Shapes.Text);

    /// <summary>Whether they buy once or stay.</summary>
    public static Field<Word> CustomerType { get; } = new(
        "customer-type", new("客户类型", "customer-type"), new("一次性客户，还是会复购的粉丝（P297）。", "Whether they buy once or come back (P297)."), Shapes.OneOf(CustomerTypes.Types));

    /// <summary>What their part is.</summary>
    public static Field<ImmutableArray<Word>> CustomerRole { get; } = new(
        "customer-role", new("客户价值", "customer-role"), new("他们当种子用户、走漏斗，还是参与产品迭代（P298）。", "Whether they are seed users, a funnel, or help to shape the product (P298)."), Shapes.SomeOf(CustomerTypes.Parts))
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>Whose users one looks after.</summary>
    public static Field<Word> Side { get; } = new(
        "side", new("运营身份", "side"), new("甲方运营自己的用户，乙方替客户运营（P267）。", "Whether one looks after one's own users or a client's (P267)."), Shapes.OneOf(OperatingSides.Table));

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "positioning",
        new("定位", "positioning"),
        new("社群为谁、解决什么、凭什么让人留下。", "Whom the community is for, what it solves, why people stay."))
    {
        Multiplicity = Multiplicity.Optional,
        NeedsBlock = true,
        Fields =
        [
            Theme, Audience, Industry, Pains, Needs, Purpose, StayReasons, CoreValue, Advantage, Vision, Values,
            Persona, Effect, Product, Capability, ActiveHours,
            ValuePoints, What, How, Resonance, CustomerType, CustomerRole, Side,
        ],
    };
}
