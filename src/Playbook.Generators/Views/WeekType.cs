using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Views;

using static MemberOf<WeekView>;

/// <summary>Members of a week.</summary>
internal static class WeekType
{
    public static ObjectType Make(PlanTypes types) => new("week", new Bilingual("周", "week"), () =>
    [
        Text("title", "标题", "从几号到几号", "First and last date", w => w.Title),
        List("days", "日子", types.Day, "周一到周日", "Monday to Sunday", w => w.Days),
        List("shown", "要列的日子", types.Day, "属于手册或有安排的日子", "Days of the playbook and days with something on them", w => w.Shown),
    ]);
}
