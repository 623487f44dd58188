using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Views;

using static MemberOf<PhaseView>;

/// <summary>Members of a phase on the calendar.</summary>
internal static class PhaseType
{
    public static ObjectType Make() => new("calendar-phase", new Bilingual("日历阶段", "calendar phase"), () =>
    [
        Text("title", "标题", "名称", "Its name", p => p.Title),
        Text("days", "天数", "从第几天到第几天", "From which day to which", p => p.Days),
        Number("number", "序号", "第几个阶段，从 0 起", "Its place among the phases, from 0", p => p.Number),
        Number("colour", "颜色", "色带的编号，从 1 起", "Number of its colour, from 1", p => p.Colour),
    ]);
}
