using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Calendars.ICalendar;

/// <summary>What the template of event calendars sees.</summary>
internal static class EventCalendarType
{
    /// <summary>The global name <c>calendar</c>: an <see cref="EventCalendar"/>.</summary>
    public static TemplateGlobal Global(PlanTypes types) =>
        new(new Spelling("日历", "calendar"), Make(types), new Bilingual("要写成文件的日历", "The calendar being written"));

    private static ObjectType Make(PlanTypes types)
    {
        var observance = new ObjectType("observance", new Bilingual("时区区间", "stretch of a time zone"), () =>
        [
            MemberOf<Observance>.Text("component", "成分", "STANDARD 或 DAYLIGHT", "STANDARD or DAYLIGHT", o => o.Component),
            MemberOf<Observance>.Text("start", "开始", "从何时起", "When it begins", o => o.Start),
            MemberOf<Observance>.Text("offset_before", "之前偏移", "之前的偏移", "The offset before it", o => o.From),
            MemberOf<Observance>.Text("offset", "偏移", "它的偏移", "Its offset", o => o.To),
            MemberOf<Observance>.Text("name", "名称", "缩写", "Its abbreviation", o => o.Name),
        ]);
        var alarm = new ObjectType("alarm", new Bilingual("闹钟", "alarm"), () =>
        [
            MemberOf<CalendarAlarm>.Make("occurrence", "安排", types.Occurrence, "要提醒的环节", "What it rings for", a => a.View),
            MemberOf<CalendarAlarm>.Text("trigger", "触发", "提前多久", "How long before", a => a.Trigger),
        ]);
        var happening = new ObjectType("calendar-event", new Bilingual("日历事件", "calendar event"), () =>
        [
            MemberOf<CalendarEvent>.Make("occurrence", "安排", types.Occurrence, "事项", "The item on its date", e => e.View),
            MemberOf<CalendarEvent>.Text("uid", "唯一编号", "唯一编号", "Its identity", e => e.Uid),
            MemberOf<CalendarEvent>.YesNo("is_all_day", "全天", "只知道是哪一天", "Only the day is known", e => e.IsAllDay),
            MemberOf<CalendarEvent>.YesNo("is_busy", "占用时间", "是否占用时间", "Whether the time is taken", e => e.IsBusy),
            MemberOf<CalendarEvent>.Text("start", "开始", "开始的时间", "When it begins", e => e.Start),
            MemberOf<CalendarEvent>.OptionalText("end", "结束", "结束的时间", "When it ends", e => e.End),
            MemberOf<CalendarEvent>.List("alarms", "闹钟", alarm, "提醒", "What rings before it", e => e.Alarms),
        ]);
        return new ObjectType("event-calendar", new Bilingual("日历文件", "event calendar"), () =>
        [
            MemberOf<EventCalendar>.Text("name", "名称", "名称", "Its name", c => c.Name),
            MemberOf<EventCalendar>.Text("stamp", "时间戳", "时间戳", "Its time stamp", c => c.Stamp),
            MemberOf<EventCalendar>.Text("zone", "时区", "时区", "The time zone", c => c.Zone),
            MemberOf<EventCalendar>.Make("zone_parameter", "时区参数", TemplateType.Markup, "作参数的时区", "The time zone as a parameter", c => new Templates.Values.Markup(c.ZoneParameter)),
            MemberOf<EventCalendar>.List("observances", "时区区间", observance, "时区的变化", "The time zone over the events", c => c.Observances),
            MemberOf<EventCalendar>.List("events", "事件", happening, "事件", "Its events", c => c.Events),
        ]);
    }
}
