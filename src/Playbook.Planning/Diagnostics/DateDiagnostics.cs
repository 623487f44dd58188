using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Playbook.Planning.Dates;
using Playbook.Semantics.Model;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Planning.Diagnostics;

/// <summary>What dating a schedule finds.</summary>
public static class DateDiagnostics
{
    private static readonly DiagnosticDescriptor NeverOccursRow = new(
        "PB3320", "item-never-occurs", Severity.Warning,
        new("“{0}”一次也排不上：写的日子都被排除，或不在手册的日期里", "\"{0}\" never takes place: all its days are left out or lie outside the playbook's days"),
        new("检查日子、起止、除外和节假日的写法；不需要就删掉这一行。", "Check its days, from, until, except and holidays, or remove the line."));

    private static readonly DiagnosticDescriptor MovedTogetherRow = new(
        "PB3321", "moved-onto-one-day", Severity.Warning,
        new("节假日调整后，“{0}”有{1}场挤在{2}", "With holidays moved, {1} of \"{0}\" fall together on {2}"),
        new("改用“节假日跳过”，或给这几场另定日子。", "Skip holidays instead, or give these days of their own."));

    private static readonly DiagnosticDescriptor MovedOutsideRow = new(
        "PB3322", "moved-outside-days", Severity.Warning,
        new("节假日调整后，“{0}”改到{1}，已在手册的日期之外", "With holidays moved, \"{0}\" falls on {1}, outside the playbook's days"),
        new("改用提前、顺延中的另一种，或让它在节假日照常、跳过。", "Move it the other way, or let it stay or be skipped on holidays."));

    private static readonly DiagnosticDescriptor UnknownYearRow = new(
        "PB3323", "holiday-data-missing", Severity.Warning,
        new("没有{0}年的放假与补班数据，“{1}”等按周一至周五算工作日", "There are no holiday data for {0}; \"{1}\" and the like take Monday to Friday as workdays"),
        new("官方安排公布后，升级程序或在项目里补一份节假日数据。", "Update the program, or add a holiday file to the project, once the dates are announced."))
    {
        Floor = Severity.Info,
    };

    private static readonly DiagnosticDescriptor ClockSkippedRow = new(
        "PB3324", "clock-skipped", Severity.Warning,
        new("“{0}”定在时钟拨快时跳过的时刻，顺延到拨快之后，{1}", "\"{0}\" is set at a time the clocks skip, and moves to after the change, {1}"),
        new("换一个不在夏令时切换时段的时间。", "Choose a time outside the change of daylight saving."));

    private static readonly DiagnosticDescriptor ClockRepeatedRow = new(
        "PB3325", "clock-repeated", Severity.Info,
        new("“{0}”定在时钟拨慢时出现两次的时刻，取前一次，{1}", "\"{0}\" is set at a time that occurs twice as clocks go back; the earlier one is taken, {1}"),
        new("换一个不在夏令时切换时段的时间。", "Choose a time outside the change of daylight saving."));

    private static readonly DiagnosticDescriptor ReminderNeedsTimeRow = new(
        "PB3326", "reminder-needs-start", Severity.Warning,
        new("“{0}”没有开始时间，“提前多久”无从算起，这一条没有排进日程", "\"{0}\" has no start time to count back from, so this one is not in the plan"),
        new("给它写上时间，或把提醒写成“当天 08:00”这样的时刻。", "Give it a time, or write the reminder as a time of day such as \"same day 08:00\"."));

    private static readonly DiagnosticDescriptor ReminderRepeatedRow = new(
        "PB3327", "reminder-repeated", Severity.Warning,
        new("“{0}”的这条提醒与前面一条时间相同，只排了一条", "This reminder of \"{0}\" is for the same time as one before it; the plan holds one"),
        new("去掉重复的提醒。", "Remove one of them."));

    private static readonly DiagnosticDescriptor TooManyRow = new(
        "PB9101", "plan-too-long", Severity.Error,
        new("日程太多，排到“{0}”已超过{1}条，后面的没有排", "The plan is too long: at \"{0}\" it passes {1} entries, and the rest is left out"),
        new("缩短周期，或给重复的活动写上截止日期、次数。", "Shorten the playbook, or give recurring items an end or a number of times."));

    /// <summary>Every finding of this room.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NeverOccursRow, MovedTogetherRow, MovedOutsideRow, UnknownYearRow, ClockSkippedRow, ClockRepeatedRow, ReminderNeedsTimeRow,
        ReminderRepeatedRow, TooManyRow,
    ];

    internal static Diagnostic NeverOccurs(ScheduleItem item) => Diagnostic.Create(NeverOccursRow, item.When.Location, item.Title.Text);

    internal static Diagnostic MovedTogether(ScheduleItem item, int count, LocalDate day) =>
        Diagnostic.Create(MovedTogetherRow, item.When.Location, item.Title.Text, count, DayWords.Of(day));

    internal static Diagnostic MovedOutside(ScheduleItem item, LocalDate day) =>
        Diagnostic.Create(MovedOutsideRow, item.When.Location, item.Title.Text, DayWords.Of(day));

    internal static Diagnostic UnknownYears(ImmutableArray<int> years, ScheduleItem first)
    {
        var list = years.Select(y => y.ToString(CultureInfo.InvariantCulture)).ToArray();
        var text = new Bilingual(string.Join('、', list), string.Join(", ", list));
        return Diagnostic.Create(UnknownYearRow, first.When.Location, text, first.Title.Text);
    }

    internal static Diagnostic ClockSkipped(ScheduleItem item, Location location, int count, LocalDate first) =>
        Diagnostic.Create(ClockSkippedRow, location, item.Title.Text, Phrases.TimesFrom(count, first));

    internal static Diagnostic ClockRepeated(ScheduleItem item, Location location, int count, LocalDate first) =>
        Diagnostic.Create(ClockRepeatedRow, location, item.Title.Text, Phrases.TimesFrom(count, first));

    internal static Diagnostic ReminderNeedsTime(ScheduleItem item, Reminder reminder) =>
        Diagnostic.Create(ReminderNeedsTimeRow, reminder.Location, item.Title.Text);

    internal static Diagnostic ReminderRepeated(ScheduleItem item, Reminder reminder, Reminder earlier) =>
        Diagnostic.Create(ReminderRepeatedRow, reminder.Location, item.Title.Text)
            with
            {
                Related = [new RelatedLocation(earlier.Location, new("前面的一条", "the one before"))],
                Fix = CodeFixes.DeleteRepeated(reminder.Location),
            };

    internal static Diagnostic TooMany(ScheduleItem item) =>
        Diagnostic.Create(TooManyRow, item.Location, item.Title.Text, PlanLimits.Occurrences);
}
