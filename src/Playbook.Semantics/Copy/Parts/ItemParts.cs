using NodaTime;
using Playbook.Semantics.Binding;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Templates.Types;
using Playbook.Templates.Values;
using static Playbook.Semantics.Copy.Parts.MemberRow;

namespace Playbook.Semantics.Copy.Parts;

/// <summary>An item at one of its occurrences, and when its messages go out.</summary>
internal static class ItemParts
{
    /// <summary>An item; values are <see cref="CopyContext"/>, without a date where the item itself is meant.</summary>
    public static PartRow Item { get; } = new(
        "item",
        new("活动", "item"),
        ItemMembers,
        // Copies are what templates make, not what they read.
        () => BlockParts.OfItems().Where(field => field is not Field<ItemText>),
        part => ((CopyContext)part).Item.Fields);

    /// <summary>When a message goes out; values are <see cref="LocalDateTime"/>.</summary>
    public static PartRow Moment { get; } = new("moment", new("发送时刻", "moment"), MomentMembers);

    /// <summary>A reminder; values are <see cref="Model.Reminder"/>.</summary>
    public static PartRow Reminder { get; } = new("reminder", new("提醒", "reminder"), ReminderMembers);

    private static IEnumerable<MemberRow> ItemMembers() =>
    [
        Value<CopyContext>("title", "标题|名称|题目", "title|name", new("活动标题。", "Its title."), TemplateType.Text, context => context.Item.Title).Always(),
        Value<CopyContext>("id", "代号", "id", new("在手册里唯一的代号。", "Its unique id."), TemplateType.Text, context => context.Item.Id).Always(),
        Value<CopyContext>("kind", "类型|种类", "kind", new("哪种活动。", "Which kind of item."), TemplateType.Text, context => context.Item.Kind).Always(),
        Value<CopyContext>("when", "何时|时候", "when", new("什么时候，如“每周三 20:00”。", "When it happens, such as “every Wednesday at 20:00”."),
            TemplateType.Text, context => new Deferred(language => WhenWording.Of(context.Item.When, language))).Always(),
        Value<CopyContext>("date", "日期", "date", new("哪天举行。", "On which date."), TemplateType.Date, context => context.Date),
        Value<CopyContext>("time", "时间|开始|开始时间", "time|start|start_time", new("几点开始。", "When it begins."), TemplateType.Time, context => Start(context)),
        Value<CopyContext>("end", "结束|结束时间", "end|end_time", new("几点结束。", "When it ends."), TemplateType.Time, context => End(context)),
        Value<CopyContext>("duration", "时长", "length|duration", new("持续多久。", "How long it lasts."), TemplateType.Length, context => Duration(context)),
        Value<CopyContext>("weekday", "星期|周几", "weekday", new("星期几。", "The day of the week."),
            TemplateType.Text, context => context.Date is { } date ? Deferred.Of(date.DayOfWeek) : null),
        Value<CopyContext>("day", "第几天|天", "day", new("手册的第几天。", "The day number."), TemplateType.Number, context => context.Date is null ? null : context.Day),
        Value<CopyContext>("number", "第几次|序号", "number", new("这是第几次。", "Which of its occurrences this is."),
            TemplateType.Number, context => context.Date is null ? null : context.Number),
        Value<CopyContext>("count", "总次数|共几次", "count", new("一共几次。", "How many occurrences it has."),
            TemplateType.Number, context => context.Date is null ? null : context.Count),
        Value<CopyContext>("remaining", "离结束|剩余时间", "remaining", new("离它所属的活动结束还有多久，如倒计时的 2 小时。", "How long it is until what it belongs to ends."),
            TemplateType.Length, context => Before(context) is { } relative && IsEnd(relative.Item.Item, context.Item) ? relative.Offset : null),
        Value<CopyContext>("until-start", "离开始", "until_start", new("离另一条开始还有多久。", "How long it is until the other item begins."),
            TemplateType.Length, context => Before(context) is { } relative && !IsEnd(relative.Item.Item, context.Item) ? relative.Offset : null),
        Part<CopyContext>("phase", "阶段", "phase", new("这天所在的阶段。", "The phase of the day."), () => PlaybookParts.Phase, context => context.Phase),
        Part<CopyContext>("owner", "负责人|负责", "owner|by|host", new("谁负责；多人时是领头的。", "Who does it; the leading one of several."),
            () => PeopleParts.Role, context => context.Item.Owners is [var first, ..] ? first : null),
        Parts<CopyContext>("owners", "全部负责人", "owners", new("全部负责人。", "All who do it."), () => PeopleParts.Role, context => context.Item.Owners),
        Part<CopyContext>("guest", "嘉宾", "guest", new("嘉宾；多人时是第一位。", "The guest; the first of several."),
            () => PeopleParts.Role, context => context.Item.Guests is [var first, ..] ? first : null),
        Parts<CopyContext>("guests", "全部嘉宾", "guests", new("全部嘉宾。", "All guests."), () => PeopleParts.Role, context => context.Item.Guests),
        Parts<CopyContext>("remind", "提醒|全部提醒", "reminders", new("全部提醒。", "All reminders."), () => Reminder, context => context.Item.Reminders),
        Value<CopyContext>("question-time", "问答时长", "question_time|qna_length", new("问答环节多久。", "How long the questions take."),
            TemplateType.Length, context => context.Item.Fields.Get(ItemWords.OfSegment[Segments.Questions])?.Length),
        Part<CopyContext>("channel", "渠道", "channel", new("发到哪里；多处时是第一处。", "Where it is sent; the first of several."),
            () => PeopleParts.Channel, context => context.Channel ?? (context.Item.Channels is [var first, ..] ? first : null)),
        Parts<CopyContext>("channels", "全部渠道", "channels", new("发到的全部渠道。", "Everywhere it is sent."), () => PeopleParts.Channel, context => context.Item.Channels),
    ];

    private static RelativePattern? Before(CopyContext context) =>
        context.Item.When.Pattern is RelativePattern { IsBefore: true, Item.Item: not null } relative ? relative : null;

    // What a block ends with is work of the team: prices go back, the group is closed.
    private static bool IsEnd(ScheduleItem? other, ScheduleItem item) => other is { Kind.IsInternal: true, Block: { } block } && ReferenceEquals(block, item.Block);

    private static LocalTime? Start(CopyContext context) => context.Time ?? context.Item.When.Start;

    private static LocalTime? End(CopyContext context)
    {
        if ((context.End ?? context.Item.When.End) is { } end)
        {
            return end;
        }

        return Start(context) is { } start && context.Item.Duration is { } length ? start.PlusMinutes((long)length.TotalMinutes) : null;
    }

    private static Length? Duration(CopyContext context) => context.Item.Duration ?? context.Item.When.Span;

    private static IEnumerable<MemberRow> MomentMembers() =>
    [
        Value<LocalDateTime>("date", "日期", "date", new("哪天发。", "The date it is sent."), TemplateType.Date, moment => moment.Date).Always(),
        Value<LocalDateTime>("time", "时间", "time", new("几点发。", "The time it is sent."), TemplateType.Time, moment => moment.TimeOfDay).Always(),
        Value<LocalDateTime>("weekday", "星期|周几", "weekday", new("星期几发。", "The day of the week it is sent."),
            TemplateType.Text, moment => Deferred.Of(moment.DayOfWeek)).Always(),
    ];

    private static IEnumerable<MemberRow> ReminderMembers() =>
    [
        Value<Reminder>("before", "提前", "before", new("提前多久。", "How long before the start."), TemplateType.Length, reminder => reminder.Before),
        Value<Reminder>("days", "提前天数", "days|days_before", new("提前几天；0 是当天。", "How many days before; 0 is the same day."),
            TemplateType.Number, reminder => reminder.Before is null ? reminder.DaysBefore : null),
    ];
}
