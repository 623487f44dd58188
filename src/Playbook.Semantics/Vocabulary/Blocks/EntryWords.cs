using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Words of the block entry: what is asked of those who want in (practices P057, P183, P184, P187, P301).</summary>
public static class EntryWords
{
    /// <summary>When a fee is given back.</summary>
    public static Field<Condition> Refund { get; } = new(
        "refund",
        new("退还|退费", "refund"),
        new("满足条件就退还费用：退还 当 打卡 >= 21。", "Given back when a condition holds: refund when checkin >= 21."),
        Shapes.When);

    /// <summary>A fee.</summary>
    public static BlockRow Fee { get; } = new(
        "fee", new("费用|入群费", "fee"), new("交多少钱；付过钱的更珍惜（P184）。", "What it costs; paid things are cherished (P184)."))
    {
        Multiplicity = Multiplicity.Many,
        Heading = new("一个金额", "an amount of money"),
        Fields = [Refund],
    };

    /// <summary>A piece of work.</summary>
    public static BlockRow Work { get; } = new(
        "work", new("作品", "work"), new("交一份作品，由某个角色审核。", "Hands in a piece of work, reviewed by a role."))
    {
        Multiplicity = Multiplicity.Many,
        Heading = new("一段文字、审核的角色", "a text, who reviews it"),
    };

    /// <summary>An invitation.</summary>
    public static BlockRow Invitation { get; } = new(
        "invitation", new("邀请", "invitation"), new("由谁邀请才能进。", "Comes by invitation, and whose."))
    {
        Multiplicity = Multiplicity.Many,
        Heading = new("谁来邀请", "by whom"),
    };

    /// <summary>A purchase.</summary>
    public static BlockRow Purchase { get; } = new(
        "purchase", new("购买", "purchase"), new("买过某样产品才能进（P286）。", "Bought something before (P286)."))
    {
        Multiplicity = Multiplicity.Many,
        Heading = new("买过什么", "what was bought"),
    };

    /// <summary>How many people must comment.</summary>
    public static Field<int> People { get; } = new(
        "people",
        new("满|人数", "people|at-least"),
        new("要有多少人评论。", "How many people comment."),
        Shapes.Count(new("人数", "a number of people"), new("11人", "11 people"), 1, UnitWords.Person));

    /// <summary>What they comment, and perhaps how many do.</summary>
    public static Field<RepostComments> Comments { get; } = new(
        "comments",
        new("评论", "comments|comment"),
        new("好友要在下面评论的词，前面可以写人数。", "What friends comment below it; how many may come first."),
        Shapes.Comments);

    /// <summary>How it is proven.</summary>
    public static Field<Word> Proof { get; } = new(
        "proof", new("凭|凭证", "proof"), new("拿什么证明。", "What proves it."), Shapes.OneOf(Proofs.Table));

    /// <summary>What is taken off the fee.</summary>
    public static Field<Money> Discount { get; } = new(
        "discount", new("优惠|减免", "discount"), new("入群优惠多少。", "What is taken off the fee."), Shapes.Money);

    /// <summary>A repost.</summary>
    public static BlockRow Repost { get; } = new(
        "repost",
        new("转发", "repost"),
        new("转发出去，多少人评论，凭截图优惠（P187）。", "Reposts it, so many comment, a screenshot earns a discount (P187)."))
    {
        Multiplicity = Multiplicity.Many,
        Heading = new("转发到哪里", "where to"),
        Words = static () => [new(RepostPlaces.Table)],
        Fields = [People, Comments, Proof, Discount],
    };

    /// <summary>All of several.</summary>
    public static BlockRow AllOf { get; } = new(
        "all-of", new("全部|都要", "all of|all-of"), new("里面的每一项都要满足。", "Everything in it holds."))
    {
        Multiplicity = Multiplicity.Many,
        NeedsBlock = true,
        Blocks = [Fee, Work, Invitation, Purchase, Repost],
    };

    /// <summary>Any one of several.</summary>
    public static BlockRow AnyOf { get; } = new(
        "any-of", new("任一|任选", "any of|any-of"), new("里面满足一项就行。", "Any one in it will do."))
    {
        Multiplicity = Multiplicity.Many,
        NeedsBlock = true,
        Blocks = [Fee, Work, Invitation, Purchase, Repost, AllOf],
    };

    /// <summary>Who approves.</summary>
    public static BlockRow Approve { get; } = new(
        "approve", new("审批|审核人", "approve|approver"), new("谁审批，多久内答复。", "Who approves, and how soon."))
    {
        Heading = new("角色、多久内", "a role, within which time"),
    };

    /// <summary>Questions put to applicants.</summary>
    public static Field<ImmutableArray<Prose>> Ask { get; } = new(
        "ask", new("提问|问", "ask"), new("申请时要回答的问题。", "Questions an applicant answers."), Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>How many may wait when it is full.</summary>
    public static Field<int> WaitingList { get; } = new(
        "waiting-list",
        new("候补|候补名单", "waiting-list"),
        new("满员后最多多少人排队。", "How many may wait when it is full."),
        Shapes.Count(new("人数", "a number of people"), new("50人", "50 people"), 1, UnitWords.Person));

    /// <summary>What applicants should know besides.</summary>
    public static Field<ImmutableArray<Prose>> Notes { get; } = new(
        "notes", new("说明|补充", "notes|note"), new("还要让申请人知道什么。", "What applicants should know besides."), Shapes.Texts)
    {
        Multiplicity = Multiplicity.Many,
    };

    /// <summary>The block.</summary>
    public static BlockRow Block { get; } = new(
        "entry", new("门槛|入群门槛", "entry"), new("怎样才能进来；不设门槛的群留不住人（P301）。", "How one gets in; a group without a threshold does not last (P301)."))
    {
        NeedsBlock = true,
        Fields = [Ask, WaitingList, Notes],
        Blocks = [Fee, Work, Invitation, Purchase, Repost, AnyOf, AllOf, Approve],
    };
}
