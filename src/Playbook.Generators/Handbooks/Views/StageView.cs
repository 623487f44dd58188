using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Views;

using static MemberOf<StageView>;

/// <summary>A stage of the way from stranger to recommender, with what is aimed at and done in it (practices P142, P252).</summary>
internal sealed class StageView
{
    private StageView(Word stage, PlaybookModel playbook)
    {
        var goals = playbook.Goals.Where(goal => goal.Fields.Get(GoalWords.Stage) == stage).ToList();
        Title = TermWording.Of(stage, playbook.Language);
        Goals = [.. goals.Select(goal => OneLine.Of(goal.Title.Text))];

        // An action is of the stage it names, and of its goal's where it names none.
        Actions =
        [
            .. playbook.Goals
                .SelectMany(goal => goal.Actions.Where(action => (action.Fields.Get(GoalWords.Stage) ?? goal.Fields.Get(GoalWords.Stage)) == stage))
                .Select(action => Told(action, playbook.Language)),
            .. goals.SelectMany(goal => DeclaredFields.Lines(goal.Fields, GoalWords.Tasks)),
        ];
    }

    public static ObjectType Type { get; } = new("stage_line", new Bilingual("阶段", "stage"), () =>
    [
        Text("title", "标题", "哪一步", "Which stage", s => s.Title),
        List("goals", "目标", TemplateType.Text, "这一步的目标", "What is aimed at", s => s.Goals),
        List("actions", "行动", TemplateType.Text, "这一步做什么", "What is done", s => s.Actions),
    ]);

    public string Title { get; }

    public IReadOnlyList<string> Goals { get; }

    public IReadOnlyList<string> Actions { get; }

    /// <summary>All stages in their order, empty ones too: they are what a planner looks for; nothing where no goal names a stage.</summary>
    public static IReadOnlyList<StageView> Of(PlaybookModel playbook) =>
        playbook.Goals.Any(goal => goal.Fields.Has(GoalWords.Stage)) ? [.. Stages.Table.Rows.Select(stage => new StageView(stage, playbook))] : [];

    private static string Told(DeclaredBlock action, Language language)
    {
        List<string> details = [];
        if (action.Fields.Get(CommonWords.When) is { } when)
        {
            details.Add(WhenWording.Of(when, language));
        }

        details.AddRange(action.Fields.Get(CommonWords.Owners, []).Select(role => role.Title.Text));
        var title = OneLine.Of(action.Title.Text);
        return (details.Count, language) switch
        {
            (0, _) => title,
            (_, Language.Chinese) => $"{title}（{OneLine.Of(string.Join("，", details))}）",
            _ => $"{title} ({OneLine.Of(string.Join(", ", details))})",
        };
    }
}
