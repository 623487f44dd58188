using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Views;

/// <summary>An occurrence as one role has to do with it.</summary>
/// <param name="Occurrence">The occurrence.</param>
/// <param name="Part">What the role does.</param>
internal sealed record RoleDayView(OccurrenceView Occurrence, string Part)
{
    public static ObjectType Make(PlanTypes types) => new("role_day", new Bilingual("岗位日程", "day of a role"), () =>
    [
        MemberOf<RoleDayView>.Make("occurrence", "安排", types.Occurrence, "哪一项", "The occurrence", d => d.Occurrence),
        MemberOf<RoleDayView>.Text("part", "做什么", "本人在里面做什么", "What the role does in it", d => d.Part),
    ]);
}
