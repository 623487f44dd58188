using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;
using static Playbook.Semantics.Copy.Parts.MemberRow;

namespace Playbook.Semantics.Copy.Parts;

/// <summary>How one gets in.</summary>
internal static class EntryParts
{
    /// <summary>All of it; values are <see cref="Model.Entry"/>.</summary>
    public static PartRow Entry { get; } = new("entry", new("门槛", "entry"), EntryMembers, () => EntryWords.Block.Fields, part => ((Entry)part).Fields);

    /// <summary>One thing asked; values are <see cref="Model.Requirement"/>.</summary>
    public static PartRow Requirement { get; } = new("requirement", new("入群条件", "requirement"), RequirementMembers);

    private static IEnumerable<MemberRow> EntryMembers() =>
    [
        Parts<Entry>("requirements", "条件|要求", "requirements", new("入群要满足的条件。", "What is asked."), () => Requirement, entry => entry.Requirements),
        Values<Entry>("ask", "提问|问题", "ask|questions", new("问申请人的问题。", "Questions put to applicants."), TemplateType.Text, entry => entry.Questions),
        Part<Entry>("approve", "审批|审批人", "approve|approver", new("谁审批。", "Who approves."), () => PeopleParts.Role, entry => entry.Approver),
        Value<Entry>("within", "审批时限|时限", "within", new("多久内答复。", "Within which time."), TemplateType.Length, entry => entry.Within),
        Value<Entry>("fee", "费用|入群费", "fee", new("入群费，如果要交。", "The fee, if there is one."), TemplateType.Money, entry => Fee(entry)?.Amount),
        Value<Entry>("refund", "退还|退还条件", "refund", new("满足什么条件退费。", "Under which condition the fee is given back."),
            TemplateType.Text, entry => Fee(entry)?.Refund is { } refund ? Deferred.Of(refund) : null),
    ];

    private static FeeRequirement? Fee(Entry entry) => entry.Requirements.OfType<FeeRequirement>().FirstOrDefault();

    private static IEnumerable<MemberRow> RequirementMembers() =>
    [
        Value<Requirement>("text", "内容|标题", "text|title", new("要做到什么，如“入群费 19.9 元”。", "What is asked, in words."),
            TemplateType.Text, requirement => new Deferred(language => RequirementWording.Of(requirement, language))).Always(),
        Value<Requirement>("whole", "全文", "whole", new("要做到什么，组里的各项也在一行里。", "What is asked, the parts of a group on the same line."),
            TemplateType.Text, requirement => new Deferred(language => RequirementWording.Whole(requirement, language))).Always(),
        Value<Requirement>("kind", "类型", "kind", new("哪种条件。", "Which kind of requirement."), TemplateType.Text, requirement => Kind(requirement)).Always(),
        Value<Requirement>("amount", "金额|费用", "amount|fee", new("交多少钱。", "How much is paid."),
            TemplateType.Money, requirement => (requirement as FeeRequirement)?.Amount),
        Value<Requirement>("refund", "退还|退还条件", "refund", new("满足什么条件退费。", "Under which condition the fee is given back."),
            TemplateType.Text, requirement => requirement is FeeRequirement { Refund: { } refund } ? Deferred.Of(refund) : null),
        Value<Requirement>("work", "作品", "work", new("交什么作品。", "Which piece of work."),
            TemplateType.Text, requirement => (requirement as WorkRequirement)?.Description),
        Part<Requirement>("reviewer", "审核|审核人", "reviewer", new("谁审核作品。", "Who reviews the work."),
            () => PeopleParts.Role, requirement => (requirement as WorkRequirement)?.Reviewer),
        Value<Requirement>("invitation", "邀请|邀请人", "invitation|invited_by", new("由谁邀请。", "By whom one is invited."),
            TemplateType.Text, requirement => (requirement as InvitationRequirement)?.By),
        Value<Requirement>("purchase", "购买|商品", "purchase|product", new("买过什么。", "What was bought."),
            TemplateType.Text, requirement => (requirement as PurchaseRequirement)?.Product),
        Value<Requirement>("repost", "转发|转发到", "repost", new("转发到哪里。", "Where it is reposted."),
            TemplateType.Text, requirement => (requirement as RepostRequirement)?.Where),
        Value<Requirement>("comments", "评论人数", "comments", new("要多少人评论。", "How many comments it takes."),
            TemplateType.Number, requirement => (requirement as RepostRequirement)?.Comments),
        Value<Requirement>("phrase", "评论内容", "phrase", new("评论写什么。", "What the comments say."),
            TemplateType.Text, requirement => (requirement as RepostRequirement)?.Phrase),
        Value<Requirement>("proof", "凭证|凭", "proof", new("用什么证明。", "How it is proven."),
            TemplateType.Text, requirement => (requirement as RepostRequirement)?.Proof),
        Value<Requirement>("discount", "优惠", "discount", new("优惠多少。", "The discount it earns."),
            TemplateType.Money, requirement => (requirement as RepostRequirement)?.Discount),
        Value<Requirement>("any", "任一", "any", new("各项满足一项即可。", "Whether any one of its parts is enough."),
            TemplateType.Boolean, requirement => (requirement as RequirementGroup)?.Any),
        Parts<Requirement>("parts", "各项", "parts|members", new("组里的各项。", "The parts of a group."),
            () => Requirement, requirement => requirement is RequirementGroup group ? group.Members : []),
    ];

    private static Bilingual Kind(Requirement requirement) => requirement switch
    {
        FeeRequirement => new("费用", "fee"),
        WorkRequirement => new("作品", "work"),
        InvitationRequirement => new("邀请", "invitation"),
        PurchaseRequirement => new("购买", "purchase"),
        RepostRequirement => new("转发", "repost"),
        RequirementGroup { Any: true } => new("任一", "any of"),
        _ => new("全部", "all of"),
    };
}
