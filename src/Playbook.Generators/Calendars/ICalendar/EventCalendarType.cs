using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Calendars.ICalendar;

/// <summary>What the template of event calendars sees.</summary>
internal static class EventCalendarType
{
    private static readonly ObjectType Observance = new("observance", new Bilingual("时区区间", "stretch of a time zone"), () =>
    [
        MemberOf<Observance>.Text("component", "成分", "STANDARD 或 DAYLIGHT", "STANDARD or DAYLIGHT", o => o.Component),
        MemberOf<Observance>.Text("start", "开始", "从何时起", "When it begins", o => o.Start),
        MemberOf<Observance>.Text("offset_before", "之前偏移", "之前的偏移", "The offset before it", o => o.From),
        MemberOf<Observance>.Text("offset", "偏移", "它的偏移", "Its offset", o => o.To),
        MemberOf<Observance>.Text("name", "名称", "缩写", "Its abbreviation", o => o.Name),
    ]);

    private static readonly ObjectType Calendar = new("event-calendar", new Bilingual("日历文件", "event calendar"), () =>
    [
        MemberOf<EventCalendar>.Text("name", "名称", "名称", "Its name", c => c.Name),
        MemberOf<EventCalendar>.Text("zone", "时区", "时区", "The time zone", c => c.Zone),
        MemberOf<EventCalendar>.List("observances", "时区区间", Observance, "时区的变化", "The time zone over the events", c => c.Observances),
        MemberOf<EventCalendar>.List("events", "事件", TemplateType.Markup, "写好的事件", "Its events, already written", c => c.Events),
    ]);

    /// <summary>The global name <c>calendar</c>: an <see cref="EventCalendar"/>.</summary>
    public static TemplateGlobal Global { get; } =
        new(new Spelling("日历", "calendar"), Calendar, new Bilingual("要写成文件的日历", "The calendar being written"));
}
