using System.Globalization;
using Playbook.Generators.Views;
using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Operations;

using static MemberOf<WeekLine>;

/// <summary>A week of the plan in one line: what happens but once, what comes back how often, how much is sent.</summary>
internal sealed class WeekLine
{
    private WeekLine(WeekView week, IReadOnlySet<ScheduleItem> habits, Language language)
    {
        OccurrenceView[] all = [.. week.Days.SelectMany(day => day.Occurrences)];
        OccurrenceView[] items = [.. all.Where(occurrence => occurrence.Occurrence.IsItem)];
        Title = DayWording.Range(week.Shown[0].Date, week.Shown[^1].Date, language);
        Phases = [.. week.Days.Where(day => day.IsShown && day.Phase is not null).Select(day => day.Phase!.Title).Distinct(StringComparer.Ordinal)];
        Events =
        [
            .. items.Where(occurrence => !habits.Contains(occurrence.Item) || occurrence.MovedBecause is not null).Select(occurrence => Event(occurrence, language)),
            .. week.Days.SelectMany(day => day.Cancelled.Select(cancelled => Noted($"{day.Title} {cancelled.Title}", cancelled.Because, language))),
        ];
        Habits = [.. items.Where(occurrence => habits.Contains(occurrence.Item)).GroupBy(occurrence => occurrence.Item).Select(times => Times(times.Key, times.Count()))];
        Messages = all.Where(occurrence => !occurrence.Item.Kind.IsInternal).Sum(occurrence => occurrence.Messages.Length);
    }

    public static ObjectType Type { get; } = new("week_line", new Bilingual("一周", "week in a line"), () =>
    [
        Text("title", "标题", "从几号到几号", "First and last date", w => w.Title),
        List("phases", "阶段", TemplateType.Text, "这一周经过的阶段", "The phases it lies in", w => w.Phases),
        List("events", "大事", TemplateType.Text, "只有这一次的事，改期和取消也在内", "What happens but once, moved and cancelled things included", w => w.Events),
        List("habits", "固定动作", TemplateType.Text, "固定动作，各几次", "What comes back, and how often in this week", w => w.Habits),
        Number("messages", "消息数", "这一周发多少条，团队内部的不算", "How many messages are sent, the team's own aside", w => w.Messages),
    ]);

    private string Title { get; }

    private IReadOnlyList<string> Phases { get; }

    private IReadOnlyList<string> Events { get; }

    private IReadOnlyList<string> Habits { get; }

    private int Messages { get; }

    /// <summary>The weeks in which anything happens.</summary>
    /// <param name="view">The plan.</param>
    /// <param name="habits">What comes back.</param>
    public static IReadOnlyList<WeekLine> Of(PlanView view, IReadOnlySet<ScheduleItem> habits) =>
        [.. view.Weeks.Where(week => week.Days.Any(day => !day.Occurrences.IsEmpty || !day.Cancelled.IsEmpty)).Select(week => new WeekLine(week, habits, view.Language))];

    private static string Event(OccurrenceView occurrence, Language language)
    {
        var start = occurrence.Occurrence.Start is { } time ? " " + MomentWording.Time(time) : "";
        var told = language == Language.Chinese
            ? $"{occurrence.DateText}{start} {occurrence.Title}"
            : $"{occurrence.DateText}{start}: {occurrence.Title}";
        return occurrence.MovedBecause is { } because ? Noted(told, because, language) : told;
    }

    private static string Noted(string told, string because, Language language) => language == Language.Chinese ? $"{told}（{because}）" : $"{told} ({because})";

    private static string Times(ScheduleItem item, int times) =>
        times == 1 ? OneLine.Of(item.Title.Text) : string.Create(CultureInfo.InvariantCulture, $"{OneLine.Of(item.Title.Text)} ×{times}");
}
