using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Views;

using static MemberOf<RoleWeekView>;

/// <summary>A week of one role: what it has to do with, and the messages it sends.</summary>
internal sealed class RoleWeekView
{
    private readonly WeekView _week;

    private RoleWeekView(WeekView week, IReadOnlyList<OccurrenceView> occurrences, IReadOnlyList<ScriptView> scripts)
    {
        _week = week;
        Occurrences = occurrences;
        Scripts = scripts;
    }

    private IReadOnlyList<OccurrenceView> Occurrences { get; }

    private IReadOnlyList<ScriptView> Scripts { get; }

    public static ObjectType Make(PlanTypes types) => new("role_week", new Bilingual("岗位周", "week of a role"), () =>
    [
        Text("title", "标题", "从几号到几号", "First and last date", w => w._week.Title),
        List("occurrences", "安排", types.Occurrence, "这一周与本人有关的安排", "What concerns the role in this week", w => w.Occurrences),
        List("scripts", "话术", ScriptView.Type, "这一周要发的消息", "The messages it sends in this week", w => w.Scripts),
    ]);

    /// <summary>The weeks in which the role has something to do.</summary>
    /// <param name="plan">The part of the plan that concerns the role.</param>
    /// <param name="role">The role.</param>
    public static IReadOnlyList<RoleWeekView> Of(PlanView plan, Role role) =>
        [.. from week in plan.Weeks
            let occurrences = week.Days.SelectMany(day => day.Occurrences).ToArray()
            where occurrences.Length > 0
            select new RoleWeekView(week, occurrences, [.. occurrences.SelectMany(o => SentBy(role, o, plan.Language))])];

    private static IEnumerable<ScriptView> SentBy(Role role, OccurrenceView occurrence, Language language)
    {
        var title = occurrence.Part is { } part ? $"{occurrence.Item.Title.Text} · {part}" : occurrence.Item.Title.Text;
        var when = $"{occurrence.DateText} {occurrence.Weekday} {DayWording.Moment(occurrence.Occurrence.Start, null, language)}";
        return occurrence.Occurrence.Messages.Where(message => message.Owner == role)
            .Select(message => new ScriptView(when, title, message, language));
    }
}
