using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Calendars.ICalendar;

using static MemberOf<CalendarEvent>;

/// <summary>What the template of an event sees.</summary>
internal static class CalendarEventType
{
    /// <summary>The global name <c>event</c>: a <see cref="CalendarEvent"/>.</summary>
    public static TemplateGlobal Global(PlanTypes types)
    {
        var alarm = new ObjectType("alarm", new Bilingual("闹钟", "alarm"), () =>
        [
            MemberOf<CalendarAlarm>.Make("occurrence", "安排", types.Occurrence, "要提醒的环节", "What it rings for", a => a.View),
            MemberOf<CalendarAlarm>.Text("trigger", "触发", "提前多久", "How long before", a => a.Trigger),
        ]);
        var type = new ObjectType("calendar-event", new Bilingual("日历事件", "calendar event"), () =>
        [
            MemberOf<CalendarEvent>.Make("occurrence", "安排", types.Occurrence, "事项", "The item on its date", e => e.View),
            Text("uid", "唯一编号", "唯一编号", "Its identity", e => e.Uid),
            Text("stamp", "时间戳", "时间戳", "Its time stamp", e => e.Frame.Stamp),
            MemberOf<CalendarEvent>.Make("zone", "时区", TemplateType.Markup, "作参数的时区", "The time zone as a parameter", e => e.Frame.Parameter),
            YesNo("is_all_day", "全天", "只知道是哪一天", "Only the day is known", e => e.IsAllDay),
            YesNo("is_busy", "占用时间", "是否占用时间", "Whether the time is taken", e => e.IsBusy),
            Text("start", "开始", "开始的时间", "When it begins", e => e.Start),
            OptionalText("end", "结束", "结束的时间", "When it ends", e => e.End),
            List("alarms", "闹钟", alarm, "提醒", "What rings before it", e => e.Alarms),
        ]);
        return new TemplateGlobal(new Spelling("事件", "event"), type, new Bilingual("要写的事件", "The event being written"));
    }
}
