using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Views;

using static MemberOf<DayView>;

/// <summary>Members of a day; a cell of the month grid.</summary>
internal static class DayType
{
    public static ObjectType Make(PlanTypes types) => new("day", new Bilingual("日子", "day"), () =>
    [
        MemberOf<DayView>.Make("date", "日期", TemplateType.Date, "日期", "The date", d => d.Date),
        Text("iso", "国际日期", "年-月-日", "The date as 2026-12-01", d => d.Iso),
        Text("title", "标题", "几月几日", "The date in words", d => d.Title),
        Text("heading", "抬头", "几月几日星期几", "Date and weekday", d => d.Heading),
        Text("weekday", "星期", "星期几", "The weekday", d => d.Weekday),
        Text("weekday_short", "星期简称", "星期几，尽量短", "The weekday, as short as it can be", d => d.WeekdayShort),
        Text("name", "名称", "第几天", "The day number in words", d => d.Name),
        Number("number", "天数", "第几天", "The day number", d => d.Number),
        Text("cell", "格内日期", "格子里的日期：几日；每月第一格带月份", "The date in a cell: the day, with the month where it begins", d => d.Cell),
        YesNo("is_inside", "在期内", "属于手册的天数", "One of the playbook's days", d => d.IsInside),
        YesNo("is_shown", "要列出", "属于手册或有安排", "A day of the playbook, or something is on it", d => d.IsShown),
        MemberOf<DayView>.Make("phase", "阶段", types.Phase.OrNothing, "当天的阶段", "The phase of the day", d => d.Phase),
        YesNo("shows_month", "带月份", "格内日期带月份", "Whether the date in the cell has its month", d => d.ShowsMonth),
        List("festivals", "节日", TemplateType.Text, "当天的节日和节气", "Its festivals, public holidays among them", d => d.FestivalNames),
        YesNo("is_holiday", "放假", "法定节假日", "A public holiday", d => d.IsHoliday),
        YesNo("is_make_up", "调休上班", "周末调休上班", "A weekend day on which people work in exchange for a holiday", d => d.IsMakeUpWorkday),
        YesNo("opens_phase", "阶段起点", "阶段从这一格开始", "Whether a phase begins with this cell", d => d.OpensPhase),
        List("items", "事项", types.Occurrence, "当天的事项，不含环节和提醒", "The items of the day, without segments and reminders", d => d.Items),
        List("occurrences", "安排", types.Occurrence, "当天的全部安排", "Everything on the day", d => d.Occurrences),
        List("cancelled", "取消", CancelledView.Type, "因节假日取消的事项", "What a public holiday calls off", d => d.Cancelled),
    ]);
}
