using System.Collections.Immutable;
using Playbook.Semantics.Model;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Copy types: recruiting and letting in.</summary>
public static class RecruitingCopy
{
    /// <summary>C09: A personal invitation: a bright spot first, then the benefit and the pain it solves, the entry rule, how to join.</summary>
    public static CopyType Invitation { get; } = new(
        "invitation",
        new("邀请文案|邀请函", "invitation"),
        new("一对一邀请：先抛亮点，再讲好处和解决的痛点，附门槛和加入方式。", "A personal invitation: a bright spot first, then the benefit and the pain it solves, the entry rule, how to join."),
        "C09")
    {
        IsCalledFor = _ => true,
    };

    /// <summary>C10: A recruiting post for the platforms where the audience is, fitted to each.</summary>
    public static CopyType RecruitmentPost { get; } = new(
        "recruitment-post",
        new("招募信息|招募帖", "recruitment-post"),
        new("发在目标人群活跃的平台上的招募帖，篇幅随平台。", "A recruiting post for the platforms where the audience is, fitted to each."),
        "C10")
    {
        IsCalledFor = HasPublicChannel,
        IsPerChannel = true,
        Sender = RoleKinds.ContentEditor,
    };

    /// <summary>C11: The words on a poster: theme, result in so many days, teacher, fee, entry code.</summary>
    public static CopyType Poster { get; } = new(
        "poster",
        new("海报文案|海报", "poster"),
        new("海报上的字：主题、几天见效、老师、费用、入群码。", "The words on a poster: theme, result in so many days, teacher, fee, entry code."),
        "C11")
    {
        IsCalledFor = playbook => playbook.Entry is not null,
        Sender = RoleKinds.Illustrator,
    };

    /// <summary>C12: An article on a shared goal, the pain and a method, ending in a call to act.</summary>
    public static CopyType SoftArticle { get; } = new(
        "soft-article",
        new("招募软文|软文", "soft-article"),
        new("讲共同目标、痛点、方法，最后邀请行动。", "An article on a shared goal, the pain and a method, ending in a call to act."),
        "C12")
    {
        IsCalledFor = HasPublicChannel,
        Sender = RoleKinds.ContentEditor,
    };

    /// <summary>C13: Asks members to repost: text, poster, phrase to comment, how many, whom to send the screenshot, the discount.</summary>
    public static CopyType MomentsRepost { get; } = new(
        "moments-repost",
        new("朋友圈转发|转发文案", "moments-repost"),
        new("请成员转发朋友圈：配文、海报、要好友评论的词、人数、截图发给谁、优惠多少。", "Asks members to repost: text, poster, phrase to comment, how many, whom to send the screenshot, the discount."),
        "C13")
    {
        IsCalledFor = playbook => Asks<RepostRequirement>(playbook),
        Sender = RoleKinds.Assistant,
    };

    /// <summary>C14: Asks a well-known person to help promote, for pay or for something of equal value.</summary>
    public static CopyType PartnerRequest { get; } = new(
        "partner-request",
        new("大咖合作邀约", "partner-request"),
        new("请大咖帮忙推广：请对方做什么，用付费还是等值资源交换。", "Asks a well-known person to help promote, for pay or for something of equal value."),
        "C14")
    {
        Sender = RoleKinds.Partner,
    };

    /// <summary>C15: What an invitation earns, how it is counted and paid.</summary>
    public static CopyType CommissionNotice { get; } = new(
        "commission-notice",
        new("邀请提成说明|邀请提成", "commission-notice"),
        new("邀请一人得多少、怎么统计、怎么发放。", "What an invitation earns, how it is counted and paid."),
        "C15");

    /// <summary>C16: Notice of a free lesson: title, time, link, next step.</summary>
    public static CopyType FreeLesson { get; } = new(
        "free-lesson",
        new("免费微课", "free-lesson"),
        new("免费微课的通知：题目、时间、链接、下一步。", "Notice of a free lesson: title, time, link, next step."),
        "C16")
    {
        Sender = RoleKinds.Host,
    };

    /// <summary>C17: Asks members to bring friends: whom, how, the entry rule, the activity it rides on.</summary>
    public static CopyType ReferralPrompt { get; } = new(
        "referral-prompt",
        new("转介绍提示|请群友拉新", "referral-prompt"),
        new("请群友带朋友来：邀请谁、怎么邀请、门槛、搭哪场活动。", "Asks members to bring friends: whom, how, the entry rule, the activity it rides on."),
        "C17")
    {
        IsCalledFor = playbook => Asks<InvitationRequirement>(playbook) || playbook.Rewards?.Points.Any(rule => rule.Signal == SignalWords.Invite) == true,
    };

    /// <summary>C18: On application: what is asked, the fee, who reviews, the refund.</summary>
    public static CopyType EntryNotice { get; } = new(
        "entry-notice",
        new("入群门槛说明", "entry-notice"),
        new("申请时发：门槛是什么、多少钱、谁来审、能不能退。", "On application: what is asked, the fee, who reviews, the refund."),
        "C18")
    {
        IsCalledFor = playbook => playbook.Entry is not null,
    };

    /// <summary>C19: Invites a buyer: what was bought, what the group gives, the link.</summary>
    public static CopyType BuyerInvite { get; } = new(
        "buyer-invite",
        new("购后拉群", "buyer-invite"),
        new("用户付款后邀请入群：买了什么、群里有什么、链接。", "Invites a buyer: what was bought, what the group gives, the link."),
        "C19")
    {
        IsCalledFor = playbook => Asks<PurchaseRequirement>(playbook),
        Sender = RoleKinds.Assistant,
    };

    /// <summary>The rows of this group.</summary>
    public static ImmutableArray<CopyType> All { get; } =
    [
        Invitation, RecruitmentPost, Poster, SoftArticle, MomentsRepost, PartnerRequest, CommissionNotice, FreeLesson,
        ReferralPrompt, EntryNotice, BuyerInvite,
    ];

    private static bool HasPublicChannel(PlaybookModel playbook) => playbook.Channels.Any(channel => !channel.Kind.IsGroup);

    // Whether it is asked of applicants, by itself or among others.
    private static bool Asks<T>(PlaybookModel playbook)
        where T : Requirement => Within(playbook.Entry?.Requirements ?? []).OfType<T>().Any();

    private static IEnumerable<Requirement> Within(IEnumerable<Requirement> requirements) =>
        requirements.SelectMany(one => one is RequirementGroup group ? Within(group.Members) : [one]);
}
