using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Calendars.ICalendar;

using static MemberOf<CancelledEntry>;

/// <summary>Something that stood in a calendar and no longer does. Its times are UTC: the playbook may have moved to another zone since.</summary>
/// <param name="frame">What it shares with others.</param>
/// <param name="published">What it was.</param>
internal sealed class CancelledEntry(CalendarFrame frame, PublishedEvent published)
{
    private readonly CalendarFrame _frame = frame;

    /// <summary>What it was.</summary>
    public PublishedEvent Published { get; } = published;

    /// <summary>The global name <c>event</c>: a cancelled event or to-do.</summary>
    public static TemplateGlobal Global { get; } = new(
        new Spelling("事件", "event"),
        new ObjectType("cancelled-event", new Bilingual("取消的事件", "cancelled event"), () =>
        [
            YesNo("is_todo", "是待办", "是待办，而不是事件", "A to-do, and not an event", c => c.Published.IsToDo),
            Text("uid", "唯一编号", "唯一编号", "Its identity", c => c.Published.Uid),
            Text("stamp", "时间戳", "时间戳", "Its time stamp", c => c._frame.Stamp),
            Number("sequence", "修订号", "改过几次时间", "How often it was moved", c => c.Published.Sequence),
            Text("summary", "标题", "显示的标题", "What it was called", c => c.Published.Summary),
            YesNo("is_all_day", "全天", "只知道是哪一天", "Only the day is known", c => !c.Published.Start.Contains('T', StringComparison.Ordinal)),
            Text("start", "开始", "开始的时间，世界时", "When it began, in UTC", c => c.Published.Start),
            OptionalText("end", "结束", "结束的时间，世界时", "When it ended, in UTC", c => c.Published.End),
        ]),
        new Bilingual("要写的取消", "The cancellation being written"));
}
