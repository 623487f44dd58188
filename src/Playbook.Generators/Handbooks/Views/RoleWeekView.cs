using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Views;

using static MemberOf<RoleWeekView>;

/// <summary>A week of one role: what it has to do with, and the messages it sends.</summary>
internal sealed class RoleWeekView
{
    private readonly string _title;

    private RoleWeekView(string title, IReadOnlyList<RoleDayView> days, IReadOnlyList<ScriptView> scripts)
    {
        _title = title;
        Days = days;
        Scripts = scripts;
    }

    private IReadOnlyList<RoleDayView> Days { get; }

    private IReadOnlyList<ScriptView> Scripts { get; }

    public static ObjectType Make(PlanTypes types) => new("role_week", new Bilingual("岗位周", "week of a role"), () =>
    [
        Text("title", "标题", "从几号到几号", "First and last date", w => w._title),
        List("days", "日程", RoleDayView.Make(types), "这一周与本人有关的安排", "What concerns the role in this week", w => w.Days),
        List("scripts", "话术", ScriptView.Type, "这一周要发的消息", "The messages it sends in this week", w => w.Scripts),
    ]);

    /// <summary>The weeks in which the role has something to do.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="role">The role.</param>
    public static IReadOnlyList<RoleWeekView> Of(PlanView plan, Role role) =>
        [.. from week in plan.Weeks
            let days = (from day in week.Days
                        from occurrence in day.Occurrences
                        let part = RolePart.Of(role, occurrence.Occurrence)
                        where part is not null
                        select new RoleDayView(occurrence, part.In(plan.Language))).ToArray()
            where days.Length > 0
            select new RoleWeekView(DayWording.Range(week.Shown[0].Date, week.Shown[^1].Date, plan.Language), days, [.. days.SelectMany(day => SentBy(role, day.Occurrence, plan.Language))])];

    private static IEnumerable<ScriptView> SentBy(Role role, OccurrenceView occurrence, Language language)
    {
        var title = occurrence.Part is { } part ? $"{occurrence.Item.Title.Text} · {part}" : occurrence.Item.Title.Text;
        var when = $"{occurrence.DateText} {occurrence.Weekday} {DayWording.Moment(occurrence.Occurrence.Start, null, language)}";
        return occurrence.Occurrence.Messages.Where(message => message.Owner == role)
            .Select(message => new ScriptView(when, title, message, language));
    }
}
