namespace Playbook.Semantics.Vocabulary;

/// <summary>How new members are found (practices P052, P055, P056, P079, P084, P183, P186–P189, P248–P250, P286), each with the texts it needs. Accounts that pretend to be somebody else and paid posters are no method of ours.</summary>
public static class AcquisitionMethods
{
    /// <summary>Members who gained from it bring others (P055).</summary>
    public static AcquisitionMethod SeedFission { get; } = new(
        "seed-fission", new("种子裂变|种子用户", "seed-fission|seed-users"), new("受益的老成员愿意替你说，请他们带人来（P055）。", "Members who gained from it bring others (P055)."))
    {
        Copies = [RecruitingCopy.ReferralPrompt],
    };

    /// <summary>A campaign with something that draws people: content, a gift, a known name (P056).</summary>
    public static AcquisitionMethod Campaign { get; } = new(
        "campaign", new("活动拉新|推广活动", "campaign"), new("办一次推广活动，用内容、福利或牛人吸引人（P056）。", "A campaign with something that draws people: content, a gift, a known name (P056)."))
    {
        Copies = [RecruitingCopy.Invitation, RecruitingCopy.Poster],
    };

    /// <summary>No active recruiting: members bring friends (P052).</summary>
    public static AcquisitionMethod Referral { get; } = new(
        "referral", new("转介绍|群友转介绍", "referral|word-of-mouth"), new("不主动拉新，靠群友介绍朋友（P052）。", "No active recruiting: members bring friends (P052)."))
    {
        Copies = [RecruitingCopy.ReferralPrompt],
    };

    /// <summary>A well-known name recommends it, for pay or something of equal value (P084, P186).</summary>
    public static AcquisitionMethod BigName { get; } = new(
        "big-name", new("大咖推荐|大咖", "big-name|celebrity"), new("请大咖推荐，付费或用等值资源交换（P084、P186）。", "A well-known name recommends it, for pay or something of equal value (P084, P186)."))
    {
        Copies = [RecruitingCopy.PartnerRequest],
    };

    /// <summary>Members repost it and earn a discount with a screenshot (P187).</summary>
    public static AcquisitionMethod MomentsRepost { get; } = new(
        "moments-repost", new("朋友圈转发|转发朋友圈", "moments-repost|repost"), new("请成员转发朋友圈，凭截图享优惠（P187）。", "Members repost it and earn a discount with a screenshot (P187)."))
    {
        Copies = [RecruitingCopy.MomentsRepost],
    };

    /// <summary>A commission for each person one brings in oneself; one level only (P188).</summary>
    public static AcquisitionMethod Commission { get; } = new(
        "commission", new("邀请提成|提成", "commission"), new("按直接邀请成功的人数给提成，只算一级（P188）。", "A commission for each person one brings in oneself; one level only (P188)."))
    {
        Copies = [RecruitingCopy.CommissionNotice],
    };

    /// <summary>A free lesson to try first (P189).</summary>
    public static AcquisitionMethod FreeLesson { get; } = new(
        "free-lesson", new("免费微课|微课", "free-lesson|micro-course"), new("先请人试听一堂免费微课（P189）。", "A free lesson to try first (P189)."))
    {
        Copies = [RecruitingCopy.FreeLesson],
    };

    /// <summary>Those who bought already, then each new buyer (P286).</summary>
    public static AcquisitionMethod Buyers { get; } = new(
        "buyers", new("购买拉群|付费用户", "buyers|purchase"), new("先拉已付费的用户，之后每成交一位拉一位（P286）。", "Those who bought already, then each new buyer (P286)."))
    {
        Copies = [RecruitingCopy.BuyerInvite],
    };

    /// <summary>Good original content, kept up for long (P250).</summary>
    public static AcquisitionMethod OriginalContent { get; } = new(
        "original-content", new("原创内容", "original-content"), new("长期输出高质量的原创内容（P250）。", "Good original content, kept up for long (P250)."))
    {
        Copies = [RecruitingCopy.SoftArticle],
    };

    /// <summary>Posts on the platforms where the audience is (P144, P248).</summary>
    public static AcquisitionMethod Platforms { get; } = new(
        "platforms", new("平台招募|自媒体平台", "platforms"), new("在目标人群活跃的平台发招募（P144、P248）。", "Posts on the platforms where the audience is (P144, P248)."))
    {
        Copies = [RecruitingCopy.RecruitmentPost],
    };

    /// <summary>A poster and an article draw those who share the aim (P183).</summary>
    public static AcquisitionMethod Poster { get; } = new(
        "poster-and-article", new("海报软文|海报", "poster-and-article|posters"), new("用海报和软文筛选志同道合的人（P183）。", "A poster and an article draw those who share the aim (P183)."))
    {
        Copies = [RecruitingCopy.Poster, RecruitingCopy.SoftArticle],
    };

    /// <summary>All rows.</summary>
    public static WordTable<AcquisitionMethod> Table { get; } = new(
        new("拉新方法", "way to find members"),
        [
            SeedFission, Campaign, Referral, BigName, MomentsRepost, Commission, FreeLesson, Buyers, OriginalContent, Platforms, Poster,
        ]);
}
