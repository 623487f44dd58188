using NodaTime;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Views;

using static MemberOf<OccurrenceView>;

/// <summary>Members of an occurrence: an item, a segment or a reminder on its date.</summary>
internal static class OccurrenceType
{
    public static ObjectType Make(PlanTypes types) => new("occurrence", new Bilingual("安排", "occurrence"), () =>
    [
        Text("id", "编号", "稳定的编号", "Stable id", o => o.Occurrence.Id),
        Text("anchor", "锚点", "页面内的锚点", "Its id in a page", o => o.Anchor),
        Text("title", "标题", "事项的标题", "Title of the item", o => o.Title),
        Text("item_title", "事项标题", "事项的标题，不带期名", "Title of the item, without what this time of it is about", o => OneLine.Of(o.Item.Title.Text)),
        Text("kind", "类型", "事项的类型", "Kind of the item", o => o.KindName),
        Text("kind_id", "类型编号", "类型的编号", "Id of the kind", o => o.Item.Kind.Id),
        Text("tone", "色调", "类型的色调", "Colour of the kind", o => o.Item.Kind.Tone),
        Text("sign", "图标", "类型的图标", "Sign of the kind", o => o.Item.Kind.Sign),
        OptionalText("part", "环节", "环节的名称，或“提醒”；事项本身没有", "Name of the segment, or “Reminder”; nothing for the item itself", o => o.Part),
        YesNo("is_item", "是事项", "是事项本身，而不是环节或提醒", "The item itself, not a segment or reminder", o => o.Occurrence.IsItem),
        YesNo("is_reminder", "是提醒", "是提醒", "A reminder", o => o.Occurrence.Reminder is not null),
        MemberOf<OccurrenceView>.Make("date", "日期", TemplateType.Date, "哪一天", "On which date", o => o.Occurrence.Date),
        Text("iso", "国际日期", "年-月-日", "The date as 2026-12-01", o => o.Iso),
        Text("day_name", "第几天", "第几天", "The day number in words", o => o.DayName),
        Text("date_text", "日期文字", "几月几日", "The date in words", o => o.DateText),
        Text("weekday", "星期", "星期几", "The weekday", o => o.Weekday),
        Number("day", "天数", "第几天", "The day number", o => o.Occurrence.Day),
        MemberOf<OccurrenceView>.Make("start", "开始", TemplateType.Time.OrNothing, "几点开始", "When it begins", o => o.Occurrence.Start),
        MemberOf<OccurrenceView>.Make("end", "结束", TemplateType.Time.OrNothing, "几点结束", "When it ends", o => o.Occurrence.End),
        Text("time", "时间", "起止时间，或“全天”", "From when to when, or “All day”", o => o.When),
        MemberOf<OccurrenceView>.Make("minutes", "分钟数", TemplateType.Number.OrNothing, "多少分钟", "How many minutes", o => o.Minutes),
        OptionalText("length", "时长", "多长时间", "How long", o => o.Length),
        OptionalText("owners", "负责", "由谁负责", "Who does it", o => o.Owners),
        OptionalText("channels", "渠道", "发到哪里", "Where it goes", o => o.Channels),
        OptionalText("guests", "嘉宾", "嘉宾", "Guests", o => o.Guests),
        MemberOf<OccurrenceView>.Make("phase", "阶段", types.Phase.OrNothing, "当天的阶段", "The phase of its day", o => o.Phase),
        Number("number", "第几次", "是事项的第几次", "Which time it is, from 1", o => o.Occurrence.Number),
        Number("count", "共几次", "事项共有几次", "How often the item takes place", o => o.Occurrence.Count),
        OptionalText("moved_because", "改期原因", "为什么不在原来的日子", "Why it is not on its usual day", o => o.MovedBecause),
        List("parts", "环节与提醒", types.Occurrence, "这一次的环节和提醒", "Segments and reminders of this occurrence", o => o.Parts),
        List("messages", "消息", types.Message, "要发的消息", "What is sent", o => o.Messages),
    ]);
}
