using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Views;

using static MemberOf<WeekView>;

/// <summary>Members of a week.</summary>
internal static class WeekType
{
    public static ObjectType Make(PlanTypes types) => new("week", new Bilingual("周", "week"), () =>
    [
        Number("number", "序号", "第几周，从 1 起", "Its number, from 1", w => w.Number),
        Text("name", "名称", "第几周", "Its number in words", w => w.Name),
        Text("range", "起止", "从几号到几号", "First and last date", w => w.Range),
        List("days", "日子", types.Day, "周一到周日", "Monday to Sunday", w => w.Days),
        List("shown", "要列的日子", types.Day, "属于手册或有安排的日子", "Days of the playbook and days with something on them", w => w.Shown),
    ]);
}
