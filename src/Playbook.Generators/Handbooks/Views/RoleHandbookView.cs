using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Views;

using static MemberOf<RoleHandbookView>;

/// <summary>What one role needs to know, and no more.</summary>
internal sealed class RoleHandbookView(Role role, PersonView person, HandbookView handbook)
{
    private readonly HandbookView _handbook = handbook;

    public PersonView Person { get; } = person;

    private IReadOnlyList<RoleWeekView> Weeks { get; } = RoleWeekView.Of(handbook.View, role);

    private IReadOnlyList<PersonView> StandsInFor { get; } =
        [.. handbook.Playbook.Roles.Zip(handbook.People).Where(pair => pair.First.Backup == role).Select(pair => pair.Second)];

    private IReadOnlyList<GoalView> Goals { get; } =
        [.. handbook.Playbook.Goals.Where(goal => goal.Fields.Get(GoalWords.Owner) == role).Select(goal => new GoalView(goal, handbook.Language))];

    private IReadOnlyList<NamedText> Parts { get; } = RolePart.Lines(role, handbook.Playbook);

    private IReadOnlyList<TriggerView> Triggers { get; } =
        [.. from triggered in handbook.Plan.Triggered
            where triggered.Item.Owners.Contains(role) || triggered.Messages.Any(message => message.Owner == role)
            select new TriggerView(triggered, triggered.Messages.Where(message => message.Owner == role), handbook.Language)];

    public static ObjectType Make(PlanTypes types) => new("role_handbook", new Bilingual("岗位手册", "role handbook"), () =>
    [
        MemberOf<RoleHandbookView>.Make("person", "本人", PersonView.Type, "这位角色", "The role", r => r.Person),
        List("weeks", "周", RoleWeekView.Make(types), "有事的每一周", "Every week with something to do", r => r.Weeks),
        List("triggers", "触发事项", TriggerView.Type, "遇到时做的事", "What is done when something happens", r => r.Triggers),
        List("stands_in_for", "替谁", PersonView.Type, "谁不在时由本人顶上", "The roles it steps in for", r => r.StandsInFor),
        List("goals", "目标", GoalView.Type, "本人负责的目标", "The goals it answers for", r => r.Goals),
        List("parts", "参与", NamedText.Type, "不由本人带、但要准备、回应、到场、审核的事", "What others lead and it prepares, answers, comes to or reviews", r => r.Parts),
        List("people", "伙伴", PersonView.Type, "其他角色", "The other roles", r => [.. r._handbook.People.Where(p => p != r.Person)]),
    ]);
}
