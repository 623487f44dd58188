using System.Collections.Immutable;
using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;

namespace Playbook.Generators.Calendars.Views;

/// <summary>A month of a wall calendar: the weeks of it that have days to show.</summary>
/// <param name="Iso">Year and month as <c>2026-12</c>.</param>
/// <param name="Title">Year and month in words.</param>
/// <param name="Rows">Weeks from Monday to Sunday.</param>
internal sealed record MonthView(string Iso, string Title, ImmutableArray<MonthRow> Rows)
{
    public static ObjectType TypeIn(PlanTypes types) => new("month", new Bilingual("月份", "month"), () =>
    [
        MemberOf<MonthView>.Text("iso", "国际日期", "年-月", "Year and month as 2026-12", m => m.Iso),
        MemberOf<MonthView>.Text("title", "标题", "哪年哪月", "Year and month in words", m => m.Title),
        MemberOf<MonthView>.List("rows", "周", MonthRow.TypeIn(types), "有日子要列的周", "Its weeks that have days to show", m => m.Rows),
    ]);

    /// <summary>The months of a plan, from the first day that is shown to the last.</summary>
    public static ImmutableArray<MonthView> Of(PlanView plan) =>
    [
        .. from day in plan.Weeks.SelectMany(week => week.Shown)
           group day by (day.Date.Year, day.Date.Month) into month
           select new MonthView(
               FormattableString.Invariant($"{month.Key.Year:0000}-{month.Key.Month:00}"),
               DayWording.Month(month.Key.Year, month.Key.Month, plan.Language),
               [.. plan.Weeks.Where(week => week.Shown.Any(day => IsIn(day, month.Key))).Select(week => MonthRow.Of(week, day => IsIn(day, month.Key)))]),
    ];

    private static bool IsIn(DayView day, (int Year, int Month) month) => (day.Date.Year, day.Date.Month) == month;
}

/// <summary>A week of a month.</summary>
/// <param name="Cells">Seven cells.</param>
internal sealed record MonthRow(ImmutableArray<MonthCell> Cells)
{
    public static ObjectType TypeIn(PlanTypes types) => new("month-row", new Bilingual("月份里的一周", "row of a month"), () =>
    [
        MemberOf<MonthRow>.List("cells", "格子", MonthCell.TypeIn(types), "周一到周日", "Monday to Sunday", r => r.Cells),
    ]);

    public static MonthRow Of(WeekView week, Func<DayView, bool> isIn)
    {
        var cells = ImmutableArray.CreateBuilder<MonthCell>(week.Days.Length);
        PhaseView? before = null;
        foreach (var day in week.Days)
        {
            var phase = isIn(day) && day.IsShown ? day.Phase : null;
            cells.Add(new MonthCell(day, isIn(day), phase is not null && phase != before));
            before = phase;
        }

        return new MonthRow(cells.MoveToImmutable());
    }
}

/// <summary>A cell of a month.</summary>
/// <param name="Day">Its day.</param>
/// <param name="IsInMonth">Whether the day is one of the month; otherwise the cell is empty.</param>
/// <param name="OpensPhase">Whether the band of a phase begins with it, so that its name stands here.</param>
internal sealed record MonthCell(DayView Day, bool IsInMonth, bool OpensPhase)
{
    public static ObjectType TypeIn(PlanTypes types) => new("month-cell", new Bilingual("月份里的一格", "cell of a month"), () =>
    [
        MemberOf<MonthCell>.Make("day", "日子", types.Day, "这一格的日子", "Its day", c => c.Day),
        MemberOf<MonthCell>.YesNo("is_in_month", "属于本月", "是这个月的日子", "One of the month's days", c => c.IsInMonth),
        MemberOf<MonthCell>.YesNo("opens_phase", "阶段起点", "阶段从这一格开始", "Whether a phase begins with this cell", c => c.OpensPhase),
    ]);
}
