using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Views;

using static MemberOf<GoalView>;

/// <summary>A goal with its numbers.</summary>
internal sealed class GoalView(Goal goal, Language language)
{
    public static ObjectType Type { get; } = new("goal_line", new Bilingual("目标", "goal"), () =>
    [
        Text("title", "标题", "目标", "The goal", g => OneLine.Of(g.Goal.Title.Text)),
        OptionalText("stage", "阶段", "属于哪一步", "The stage it belongs to", g => g.Goal.Fields.Get(GoalWords.Stage) is { } stage ? TermWording.Of(stage, g.Language) : null),
        OptionalText("metric", "指标", "看哪个数", "The number that is watched", g => g.Goal.Fields.Get(GoalWords.Metric) is { } metric ? OneLine.Of(TermWording.Of(metric, g.Language)) : null),
        OptionalText("numbers", "数字", "从多少到多少", "From how many to how many", g => DeclaredFields.Numbers(g.Goal)),
        OptionalText("by", "截止", "到哪一天", "By which day", g => DeclaredFields.By(g.Goal, g.Language)),
        OptionalText("owner", "负责", "谁负责", "Who answers for it", g => g.Goal.Fields.Get(GoalWords.Owner) is { } role ? OneLine.Of(role.Title.Text) : null),
        OptionalText("solves", "解决", "解决的痛点", "The pain it relieves", g => DeclaredFields.Joined(g.Goal.Fields, GoalWords.Solves, g.Language)),
        List("how", "做法", FieldView.Type, "任务、渠道和数字的依据", "Its tasks, its channels and what the number rests on", g => FieldView.OfEach(g.How, g.Goal.Fields, g.Language)),
    ]);

    private Goal Goal { get; } = goal;

    private Language Language { get; } = language;

    // The tasks of a goal that names its stage stand in the table of stages.
    private IEnumerable<Field> How => Goal.Fields.Has(GoalWords.Stage)
        ? [GoalWords.Channels, GoalWords.Rationale]
        : [GoalWords.Tasks, GoalWords.Channels, GoalWords.Rationale];
}
