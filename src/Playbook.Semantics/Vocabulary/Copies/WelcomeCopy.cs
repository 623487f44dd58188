using System.Collections.Immutable;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Copy types: newcomers and who we are.</summary>
public static class WelcomeCopy
{
    /// <summary>C20: On joining: a welcome, what the group is, its rules, a prompt to introduce oneself, what to read first.</summary>
    public static CopyType Welcome { get; } = new(
        "welcome",
        new("欢迎语|入群欢迎", "welcome"),
        new("新人入群：欢迎、定位、群规、请他自我介绍、先看什么。", "On joining: a welcome, what the group is, its rules, a prompt to introduce oneself, what to read first."),
        "C20")
    {
        IsCalledFor = _ => true,
        Sender = RoleKinds.Spark,
    };

    /// <summary>C21: Materials and links for newcomers, by interest.</summary>
    public static CopyType StarterPack { get; } = new(
        "starter-pack",
        new("新手引导", "starter-pack"),
        new("按兴趣给新人资料和链接。", "Materials and links for newcomers, by interest."),
        "C21")
    {
        Sender = RoleKinds.Editor,
    };

    /// <summary>C22: A form for introducing oneself, shown first by the owner: who, what, can give, would like.</summary>
    public static CopyType SelfIntroduction { get; } = new(
        "self-introduction",
        new("自我介绍|自我介绍接龙", "self-introduction"),
        new("自我介绍模板，由群主先示范：我是谁、做什么、能给什么、需要什么。", "A form for introducing oneself, shown first by the owner: who, what, can give, would like."),
        "C22");

    /// <summary>C23: Label and proof of owner or teacher, and what they help with.</summary>
    public static CopyType ExpertProfile { get; } = new(
        "expert-profile",
        new("专业标签|老师介绍", "expert-profile"),
        new("群主或老师的标签、凭据、能帮什么。", "Label and proof of owner or teacher, and what they help with."),
        "C23");

    /// <summary>C24: The owner's experience, attitude, life.</summary>
    public static CopyType PersonalShare { get; } = new(
        "personal-share",
        new("生活分享|分享自我", "personal-share"),
        new("群主分享经历、态度和生活，拉近距离。", "The owner's experience, attitude, life."),
        "C24");

    /// <summary>C25: Where we are going, what we hold, who is welcome.</summary>
    public static CopyType VisionStatement { get; } = new(
        "vision-statement",
        new("愿景与价值观", "vision-statement"),
        new("我们要一起到哪里去、信什么、欢迎谁。", "Where we are going, what we hold, who is welcome."),
        "C25")
    {
        IsCalledFor = playbook => playbook.Positioning.Has(PositioningWords.Vision) || playbook.Positioning.Has(PositioningWords.Values),
    };

    /// <summary>C26: What we do this month, why, when.</summary>
    public static CopyType MonthPlan { get; } = new(
        "month-plan",
        new("本月计划|一个月几件事", "month-plan"),
        new("这个月一起做哪几件事、为什么、哪天。", "What we do this month, why, when."),
        "C26")
    {
        IsCalledFor = playbook => playbook.Items.Any(item => item.IsProgramme),
    };

    /// <summary>Tells of one thing: an opening, a change of date. The practices have announcements of a group only; the number is ours.</summary>
    public static CopyType Notice { get; } = new(
        "notice-post",
        new("通知文案", "notice-post"),
        new("通知一件事：开营、改期、规则变动。", "Tells of one thing: an opening, a change of date, a rule."),
        "X02");

    /// <summary>C27: A weekly word of the hosts with a question to members.</summary>
    public static CopyType WeeklyPost { get; } = new(
        "weekly-post",
        new("每周官方发言", "weekly-post"),
        new("官方每周说一段话，并向成员提一个问题。", "A weekly word of the hosts with a question to members."),
        "C27");

    /// <summary>To a member silent for long. The practices name the act (P099, small care) but no copy type; the number is ours.</summary>
    public static CopyType SilenceNote { get; } = new(
        "silence-note",
        new("久未发言问候|沉默关怀", "silence-note"),
        new("给很久没说话的人：问一句，不催，告诉他从哪里接上。", "To a member silent for long: a kind word, no pressure, and where to join in again."),
        "X01");

    /// <summary>The rows of this group.</summary>
    public static ImmutableArray<CopyType> All { get; } =
    [
        Welcome, StarterPack, SelfIntroduction, ExpertProfile, PersonalShare, VisionStatement, MonthPlan, Notice, WeeklyPost, SilenceNote,
    ];
}
