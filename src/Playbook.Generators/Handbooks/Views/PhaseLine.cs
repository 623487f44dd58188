using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Views;

using static MemberOf<PhaseLine>;

/// <summary>A phase with its dates and what it is for.</summary>
internal sealed class PhaseLine(Phase phase, PlaybookModel playbook)
{
    public static ObjectType Type { get; } = new("phase_line", new Bilingual("阶段", "phase"), () =>
    [
        Text("title", "标题", "阶段名", "Its title", p => p.Title),
        Text("days", "天数", "从第几天到第几天", "From which day to which", p => p.Days),
        Text("dates", "日期", "从几号到几号", "From which date to which", p => p.Dates),
        OptionalText("goal", "目标", "这段时间要做到什么", "What it is for", p => p.Goal),
    ]);

    private string Title { get; } = OneLine.Of(phase.Title.Text);

    private string Days { get; } = DayWording.Days(phase.Days, playbook.Language);

    private string Dates { get; } =
        DayWording.Range(playbook.DateOf(phase.Days.First), playbook.DateOf(phase.Days.Last), playbook.Language);

    private string? Goal { get; } = DeclaredFields.Line(phase.Fields, PhaseWords.Goal);
}
