using System.Collections.Immutable;

namespace Playbook.Semantics.Vocabulary;

/// <summary>Copy types: founding a community: names, announcements, settings.</summary>
public static class FoundingCopy
{
    /// <summary>C01: What the group is called: topic, level, cohort number. For the day it is created.</summary>
    public static CopyType GroupName { get; } = new(
        "group-name",
        new("群名称", "group-name"),
        new("群叫什么：主题关键词、人设或级别、第几期。建群时用。", "What the group is called: topic, level, cohort number. For the day it is created."),
        "C01")
    {
        IsCalledFor = _ => true,
    };

    /// <summary>C02: For people outside: whom it is for, what they gain, what goes on, how to join.</summary>
    public static CopyType GroupIntroduction { get; } = new(
        "group-introduction",
        new("群介绍", "group-introduction"),
        new("写给还没进群的人：为谁而建、有什么好处、持续做什么、怎么加入。", "For people outside: whom it is for, what they gain, what goes on, how to join."),
        "C02")
    {
        IsCalledFor = _ => true,
    };

    /// <summary>C03: Says that this is the official community, with its six parts: positioning, people, name card, rights, admins, prohibitions.</summary>
    public static CopyType OfficialAnnouncement { get; } = new(
        "official-announcement",
        new("官方公告", "official-announcement"),
        new("说明这是品牌官方社群，写全定位、人群、名片格式、权益、管理员、禁止事项六项。", "Says that this is the official community, with its six parts: positioning, people, name card, rights, admins, prohibitions."),
        "C03")
    {
        IsCalledFor = playbook => playbook.Fields.Has(PlaybookWords.Brand),
    };

    /// <summary>C04: Announcement of a course group: theme, timetable, next activity.</summary>
    public static CopyType GroupAnnouncement { get; } = new(
        "group-announcement",
        new("群公告", "group-announcement"),
        new("课程类社群的公告：主题、课表、最近的活动。", "Announcement of a course group: theme, timetable, next activity."),
        "C04")
    {
        IsCalledFor = playbook => playbook.Items.Any(item => ReferenceEquals(item.Kind, ItemKinds.Course)),
        Sender = RoleKinds.Host,
    };

    /// <summary>C05: The rules in full: positioning, name card, prohibitions, quiet hours, admins, what follows a breach.</summary>
    public static CopyType GroupRules { get; } = new(
        "group-rules",
        new("群规文案", "group-rules"),
        new("群规全文：定位、名片、禁止事项、安静时间、管理员、违规怎么处理。", "The rules in full: positioning, name card, prohibitions, quiet hours, admins, what follows a breach."),
        "C05")
    {
        IsCalledFor = playbook => playbook.Rules is not null,
    };

    /// <summary>C06: Asks newcomers to set their name card, with an example. Sent on joining.</summary>
    public static CopyType NameCardNotice { get; } = new(
        "name-card-notice",
        new("名片修改通知|改名片", "name-card-notice"),
        new("请新人按格式改群名片，附示例。入群时发。", "Asks newcomers to set their name card, with an example. Sent on joining."),
        "C06")
    {
        IsCalledFor = playbook => playbook.Channels.Any(channel => channel.Fields.Has(ChannelWords.NameCard)),
    };

    /// <summary>C07: How to mute and pin the group, and why. Sent on joining.</summary>
    public static CopyType SettingsGuide { get; } = new(
        "settings-guide",
        new("设置指引", "settings-guide"),
        new("教成员打开免打扰并置顶，说明为什么。入群时发。", "How to mute and pin the group, and why. Sent on joining."),
        "C07")
    {
        IsCalledFor = playbook => playbook.Channels.Any(channel => channel.Fields.Has(ChannelWords.Settings)),
        Sender = RoleKinds.Host,
    };

    /// <summary>C08: When free chat rests, what stays allowed, and why.</summary>
    public static CopyType QuietHoursNotice { get; } = new(
        "quiet-hours-notice",
        new("安静时间说明|禁言说明", "quiet-hours-notice"),
        new("哪个时段不闲聊、什么可以发、为什么。", "When free chat rests, what stays allowed, and why."),
        "C08")
    {
        IsCalledFor = playbook => playbook.Channels.Any(channel => !channel.QuietHours.IsEmpty),
    };

    /// <summary>The rows of this group.</summary>
    public static ImmutableArray<CopyType> All { get; } =
    [
        GroupName, GroupIntroduction, OfficialAnnouncement, GroupAnnouncement, GroupRules, NameCardNotice,
        SettingsGuide, QuietHoursNotice,
    ];
}
