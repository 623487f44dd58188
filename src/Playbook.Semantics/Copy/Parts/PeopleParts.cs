using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Templates.Types;
using static Playbook.Semantics.Copy.Parts.MemberRow;

namespace Playbook.Semantics.Copy.Parts;

/// <summary>Who does things, and where people meet.</summary>
internal static class PeopleParts
{
    /// <summary>A channel or group; values are <see cref="Model.Channel"/>.</summary>
    public static PartRow Channel { get; } = new("channel", new("渠道", "channel"), ChannelMembers, () => ChannelWords.Block.Fields, PlaybookParts.FieldsOf);

    /// <summary>When free chat rests; values are <see cref="QuietHours"/>.</summary>
    public static PartRow Quiet { get; } = new("quiet", new("安静时间", "quiet hours"), QuietMembers);

    /// <summary>A role; values are <see cref="Model.Role"/>.</summary>
    public static PartRow Role { get; } = new("role", new("角色", "role"), RoleMembers, () => RoleWords.Block.Fields, PlaybookParts.FieldsOf);

    /// <summary>Something a role does; values are <see cref="Model.Duty"/>.</summary>
    public static PartRow Duty { get; } = new("duty", new("职责", "duty"), DutyMembers);

    private static IEnumerable<MemberRow> ChannelMembers() =>
    [
        .. DeclarationMembers.Of<Channel>(),
        Value<Channel>("kind", "类型|平台", "kind", new("哪种渠道。", "Which kind of channel."), TemplateType.Text, channel => channel.Kind).Always(),
        Value<Channel>("is-group", "是群", "is_group", new("是否有人在里面交流。", "Whether people talk in it."),
            TemplateType.Boolean, channel => channel.Kind.IsGroup).Always(),
        Value<Channel>("seats", "人数", "seats", new("最少和最多多少人。", "Fewest and most people."), TemplateType.NumberRange, channel => channel.Seats),
        Value<Channel>("limit", "字数上限|上限", "limit", new("一条消息最多多长。", "The most a message may have."),
            TemplateType.Number, channel => channel.Limit ?? channel.Kind.Message.Limit),
        Parts<Channel>("quiet", "安静时间|禁言时间", "quiet|quiet_hours", new("不闲聊的时段。", "When free chat rests."),
            () => Quiet, channel => channel.QuietHours),
    ];

    private static IEnumerable<MemberRow> QuietMembers() =>
    [
        Value<QuietHours>("window", "时段", "window", new("从几点到几点。", "From when to when."), TemplateType.TimeRange, quiet => quiet.Window).Always(),
        Values<QuietHours>("allow", "允许", "allow|allowed", new("仍可以做的事。", "What stays allowed."), TemplateType.Text, quiet => quiet.Allowed),
    ];

    private static IEnumerable<MemberRow> RoleMembers() =>
    [
        .. DeclarationMembers.Of<Role>(),
        Value<Role>("kind", "类型", "kind", new("哪种角色。", "Which kind of role."), TemplateType.Text, role => role.Kind).Always(),
        Value<Role>("holders", "人数", "holders", new("几个人担任。", "How many hold it."), TemplateType.Number, role => role.Holders?.Count),
        Value<Role>("per-members", "每多少人", "per_members", new("每多少名成员配这么多人。", "For how many members that many."),
            TemplateType.Number, role => role.Holders?.PerMembers),
        Parts<Role>("duty", "职责|全部职责", "duties|duty", new("做什么。", "What they do."), () => Duty, role => role.Duties),
        Part<Role>("backup", "替补", "backup", new("不在时谁顶上。", "Who steps in."), () => Role, role => role.Backup),
    ];

    private static IEnumerable<MemberRow> DutyMembers() =>
    [
        Value<Duty>("text", "内容|标题", "text|title", new("做什么。", "What is done."), TemplateType.Text, duty => duty.Text).Always(),
        Value<Duty>("when", "何时|时候", "when", new("什么时候做，如“每周日”。", "When it is done, such as “every Sunday”."),
            TemplateType.Text, duty => duty.When is { } when ? new Deferred(language => WhenWording.Of(when, language)) : null),
        Value<Duty>("time", "时间", "time", new("几点做。", "At what time."), TemplateType.Time, duty => duty.When?.Start),
    ];
}
