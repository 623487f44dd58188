using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block acquisition: by which way new members come, how many, what draws them (practices P035, P052–P057, P183–P189, P248–P250, P286).</summary>
public static class AcquisitionWords
{
    /// <summary>By which way; several may be named.</summary>
    public static Field<ImmutableArray<AcquisitionMethod>> Methods { get; } = new(
        "methods", new("方法|拉新方法", "methods|method"), new("用什么方法；可以写几种。", "By which way; several may be named."), Shapes.SomeOf(AcquisitionMethods.Table))
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>How many it should bring; 0 where one relies on referrals alone (P052).</summary>
    public static Field<int> Number { get; } = new(
        "number", new("人数|新增", "number|people"), new("要新增多少人；只靠转介绍可以写 0（P052）。", "How many it should bring; 0 where one relies on referrals alone (P052)."), Shapes.Count(new("人数", "a number of people"), new("100人", "100 people"), 0, UnitWords.Person))
    {
        Label = new("", "how many"),
    };

    /// <summary>What draws people: good content, a gift, a known name (P056).</summary>
    public static Field<Prose> Lure { get; } = new(
        "lure", new("诱因|吸引点", "lure|draw"), new("用什么吸引人：好内容、福利、牛人（P056）。", "What draws people: good content, a gift, a known name (P056)."), Shapes.Text)
    {
        Label = new("", "what draws them"),
    };

    /// <summary>What one gets on joining (P145).</summary>
    public static Field<Prose> Bonus { get; } = new(
        "bonus", new("见面礼|加入福利", "bonus"), new("进来就能得到的干货或福利（P145）。", "What one gets on joining (P145)."), Shapes.Text)
    {
        Label = new("", "welcome gift"),
    };

    /// <summary>Whom one looks for, and where they are (P144).</summary>
    public static Field<ImmutableArray<Prose>> Whom { get; } = new(
        "whom", new("对象|找谁", "whom"), new("找哪些人，他们常在哪里（P144）。", "Whom one looks for, and where they are (P144)."), Shapes.Texts)
    {
        Label = new("", "for whom"),
        Multiplicity = Multiplicity.Many,
        IsInternal = true,
    };

    /// <summary>What is ready before it begins: poster, words, someone to receive people.</summary>
    public static Field<ImmutableArray<Prose>> Ready { get; } = new(
        "ready", new("准备|备好", "ready"), new("开始前要备好的：海报、话术、接待的人。", "What is ready before it begins: poster, words, someone to receive people."), Shapes.Texts)
    {
        Label = new("", "to have ready"),
        Multiplicity = Multiplicity.Many,
        IsInternal = true,
    };

    /// <summary>Which well-known person or body helps.</summary>
    public static Field<Prose> Partner { get; } = new(
        "partner", new("合作方|大咖", "partner"), new("请哪位大咖或哪家机构帮忙。", "Which well-known person or body helps."), Shapes.Text);

    /// <summary>What one asks of them.</summary>
    public static Field<Prose> Ask { get; } = new(
        "ask", new("请对方做|请求", "ask"), new("请对方做什么。", "What one asks of them."), Shapes.Text)
    {
        Label = new("", "what we ask of them"),
        IsInternal = true,
    };

    /// <summary>What they get: pay, or something of equal value (P186).</summary>
    public static Field<Prose> Consideration { get; } = new(
        "consideration", new("回报|对价", "consideration|in-return"), new("给对方什么：报酬，或等值的资源（P186）。", "What they get: pay, or something of equal value (P186)."), Shapes.Text)
    {
        Label = new("", "what they get in return"),
        IsInternal = true,
    };

    /// <summary>What each person brought in earns, an amount or a share of what they pay; only those one invites oneself count, never a chain.</summary>
    public static Field<Commission> Commission { get; } = new(
        "commission", new("提成", "commission"), new("每邀请成功一人得多少，金额或所付费用的百分之几；只算直接邀请的人，不设下线。", "What each person brought in earns, an amount or a share of what they pay; only those one invites oneself count, never a chain."), Shapes.Commission)
    {
        Label = new("", "commission for each"),
    };

    /// <summary>How an invitation is counted.</summary>
    public static Field<Prose> Counting { get; } = new(
        "counting", new("统计|怎么算", "counting"), new("怎么算邀请成功。", "How an invitation is counted."), Shapes.Text)
    {
        Label = new("", "how it is counted"),
    };

    /// <summary>When and how it is paid.</summary>
    public static Field<Prose> Payout { get; } = new(
        "payout", new("发放|结算", "payout"), new("什么时候、怎么发。", "When and how it is paid."), Shapes.Text)
    {
        Label = new("", "how it is paid out"),
    };

    /// <summary>What may be spent on it.</summary>
    public static Field<Money> Spending { get; } = new(
        "spending", new("预算|花费", "spending|budget"), new("这件事最多花多少钱。", "What may be spent on it."), Shapes.Money)
    {
        Label = new("", "budget"),
        IsInternal = true,
    };

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "acquisition", new("拉新", "acquisition"), new("新成员从哪里来：方法、人数、诱因、渠道、准备。", "Where new members come from: way, number, draw, channels, what is ready."))
    {
        Multiplicity = Multiplicity.Many,
        Head = BlockHead.Required,
        Heading = new("名字、标题", "a name, a title"),
        Example = new("拉新 书友带书友 { 方法 转介绍  人数 50人 }", "acquisition friends \"Bring a friend\" { method referral  number 50 people }"),
        Chapter = Chapters.Growth,
        Fields =
        [
            Methods, CommonWords.When, Number, Whom, Lure, Bonus, ItemWords.Link, ItemWords.Place, ItemWords.Duration, ItemWords.Limit, ItemWords.Deadline,
            Partner, Ask, Consideration, Commission, Counting, Payout, Ready, Spending,
            CommonWords.Owners, CommonWords.Channels, ItemWords.Guest, ItemWords.Remind,
        ],
        Items = [new BlockItem(CommonWords.When, ItemKinds.Message) { CopyBy = static fields => CopiesOf(fields) is [var first, ..] ? first : null }],
        CopiesBy = CopiesOf,
    };

    private static ImmutableArray<CopyType> CopiesOf(FieldValues fields) =>
        [.. fields.Get(Methods, []).SelectMany(method => method.Copies).Distinct()];
}
