using System.Globalization;
using NodaTime;
using Playbook.Generators.Handbooks.Views;
using Playbook.Generators.Views;
using Playbook.Planning;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Handbooks.Operations;

using static MemberOf<StaffingView>;

/// <summary>Who is needed when: a row for each role, a column for each week, or for each month where the weeks would be too many. Of many months, a part.</summary>
internal sealed class StaffingView
{
    // More columns do not fit across a page.
    private const int MostWeeks = 7;

    private StaffingView(IReadOnlyList<string> columns, IReadOnlyList<TableRow> rows)
    {
        Columns = columns;
        Rows = rows;
    }

    public static ObjectType Type { get; } = new("staffing_table", new Bilingual("排班表", "staffing table"), () =>
    [
        List("columns", "列", TemplateType.Text, "各周或各月，最后一张表末列是合计", "Weeks or months; the last column of the last table is the total", s => s.Columns),
        List("rows", "行", TableRow.Type, "每个岗位一行", "A row for each role", s => s.Rows),
    ]);

    private IReadOnlyList<string> Columns { get; }

    private IReadOnlyList<TableRow> Rows { get; }

    /// <summary>The tables, one behind the other in time, the total in the last; none where nobody has anything to do on a date.</summary>
    /// <param name="view">The plan.</param>
    public static IReadOnlyList<StaffingView> Of(PlanView view)
    {
        var (plan, language) = (view.Plan, view.Language);
        var weeks = view.Weeks.Where(week => !week.Shown.IsEmpty).ToArray();
        Column[] columns = weeks.Length <= MostWeeks
            ? [.. weeks.Select(week => new Column(DayWording.Range(week.Shown[0].Date, week.Shown[^1].Date, language), week.Shown.Select(day => day.Date)))]
            : [.. weeks.SelectMany(week => week.Days).Where(day => day.IsShown).Select(day => day.Date).GroupBy(date => (date.Year, date.Month))
                .Select(month => new Column(DayWording.Month(month.Key.Year, month.Key.Month, language), month))];
        var loads = plan.Playbook.Roles.Select(role => (Title: OneLine.Of(role.Title.Text), Load: Load.Of(role, plan))).Where(row => row.Load.Days.Count > 0).ToArray();
        if (loads.Length == 0)
        {
            return [];
        }

        columns = [.. columns, new Column(language == Language.Chinese ? "合计" : "Total", Dates: null)];
        return
        [
            .. columns.Chunk(MostWeeks + 1).Select(part => new StaffingView(
                [.. part.Select(column => column.Title)],
                [.. loads.Select(row => new TableRow(row.Title, [.. part.Select(column => row.Load.On(column.Dates, language))]))])),
        ];
    }

    private sealed record Column(string Title, IReadOnlySet<LocalDate>? Dates)
    {
        public Column(string title, IEnumerable<LocalDate> dates)
            : this(title, dates.ToHashSet())
        {
        }
    }

    /// <summary>What a role has to do on its days.</summary>
    private sealed record Load(IReadOnlyList<Day> Days)
    {
        public static Load Of(Role role, Plan plan) => new(
        [
            .. plan.Occurrences.Where(o => o.IsItem && (o.Item.Owners.Contains(role) || o.Item.Guests.Contains(role)))
                .Select(o => new Day(o.Date, Items: 1, Duties: 0, o is { StartsAt: { } from, EndsAt: { } to } ? (to - from).TotalHours : 0)),
            .. plan.Duties.Where(duty => duty.Role == role)
                .Select(duty => new Day(duty.Date, Items: 0, Duties: 1, duty is { StartsAt: { } from, EndsAt: { } to } ? (to - from).TotalHours : 0)),
        ]);

        public string On(IReadOnlySet<LocalDate>? dates, Language language)
        {
            Day[] counted = [.. Days.Where(day => dates?.Contains(day.Date) != false)];
            var (items, duties, hours) = (counted.Sum(day => day.Items), counted.Sum(day => day.Duties), counted.Sum(day => day.Hours));
            List<string> parts = [];
            if (items > 0)
            {
                parts.Add(language == Language.Chinese ? $"{items} 项" : items == 1 ? "1 item" : $"{items} items");
            }

            if (duties > 0)
            {
                parts.Add(language == Language.Chinese ? $"职责 {duties} 次" : duties == 1 ? "1 duty" : $"{duties} duties");
            }

            if (hours > 0)
            {
                var number = hours.ToString("0.#", CultureInfo.InvariantCulture);
                parts.Add(language == Language.Chinese ? $"{number} 小时" : $"{number} h");
            }

            return parts.Count == 0 ? "—" : string.Join(language == Language.Chinese ? "，" : ", ", parts);
        }
    }

    private sealed record Day(LocalDate Date, int Items, int Duties, double Hours);
}
