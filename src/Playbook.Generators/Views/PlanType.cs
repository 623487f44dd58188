using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Views;

using static MemberOf<PlanView>;

/// <summary>Members of the plan.</summary>
internal static class PlanType
{
    private static readonly ObjectType Kind = new("calendar-kind", new Bilingual("日历类型", "calendar kind"), () =>
    [
        MemberOf<KindView>.Text("name", "名称", "类型的名称", "Name of the kind", k => k.Name),
        MemberOf<KindView>.Text("tone", "色调", "类型的色调", "Colour of the kind", k => k.Kind.Tone),
        MemberOf<KindView>.Text("sign", "图标", "类型的图标", "Sign of the kind", k => k.Kind.Sign),
    ]);

    public static ObjectType Make(PlanTypes types) => new("plan", new Bilingual("计划", "plan"), () =>
    [
        Text("title", "标题", "手册的标题", "Title of the playbook", p => p.Title),
        Text("key", "键", "手册的文件名", "The playbook's key, from its file name", p => p.Plan.Playbook.Key),
        Text("language", "语言", "网页的语言标记", "Language tag of the pages", p => LanguageTags.Of(p.Language)),
        Text("range", "起止", "第一天到最后一天", "First and last day", p => p.Range),
        Text("length", "周期", "共多少天", "How many days", p => p.Length),
        Text("zone", "时区", "时区的名称", "Name of the time zone", p => p.Plan.Playbook.Zone.Id),
        OptionalText("promise", "承诺", "对成员的承诺", "What members are promised", p => p.Promise),
        List("phases", "阶段", types.Phase, "阶段", "Phases", p => p.Phases),
        List("kinds", "类型", Kind, "用到的类型", "Kinds in use", p => p.Kinds),
        List("weeks", "周", types.Week, "从周一到周日的周", "Weeks from Monday to Sunday", p => p.Weeks),
        List("weekdays", "星期", types.Day, "一周的日子，作表头用", "The days of a week, for the head of a grid", p => p.Weeks[0].Days),
        List("occurrences", "安排", types.Occurrence, "全部安排", "Everything that takes place", p => p.Occurrences),
        List("triggered", "触发事项", types.Triggered, "等待成员触发的事项", "Items that wait for an event", p => p.Triggered),
    ]);
}
