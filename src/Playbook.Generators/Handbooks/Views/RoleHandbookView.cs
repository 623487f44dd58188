using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Views;

using static MemberOf<RoleHandbookView>;

/// <summary>What one role needs to know, and no more.</summary>
internal sealed class RoleHandbookView(Role role, PersonView person, HandbookView handbook)
{
    private readonly HandbookView _handbook = handbook;

    public PersonView Person { get; } = person;

    private IReadOnlyList<RoleWeekView> Weeks { get; } = RoleWeekView.Of(handbook.View.For(role), role);

    private IReadOnlyList<TriggerView> Triggers { get; } =
        [.. from triggered in handbook.Plan.Triggered
            where triggered.Item.Owners.Contains(role) || triggered.Messages.Any(message => message.Owner == role)
            select new TriggerView(triggered, triggered.Messages.Where(message => message.Owner == role), handbook.Language)];

    public static ObjectType Make(PlanTypes types) => new("role_handbook", new Bilingual("岗位手册", "role handbook"), () =>
    [
        MemberOf<RoleHandbookView>.Make("person", "本人", PersonView.Type, "这位角色", "The role", r => r.Person),
        List("weeks", "周", RoleWeekView.Make(types), "有事的每一周", "Every week with something to do", r => r.Weeks),
        List("triggers", "触发事项", TriggerView.Type, "遇到时做的事", "What is done when something happens", r => r.Triggers),
        List("people", "伙伴", PersonView.Type, "其他角色", "The other roles", r => [.. r._handbook.People.Where(p => p != r.Person)]),
    ]);
}
