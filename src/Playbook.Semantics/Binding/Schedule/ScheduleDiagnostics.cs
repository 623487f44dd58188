using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding.Schedule;

/// <summary>Findings about when things happen.</summary>
public static class ScheduleDiagnostics
{
    private static readonly DiagnosticDescriptor OutsideDaysRow = new(
        "PB3101",
        "day-outside-playbook",
        Severity.Error,
        new("{0}不在手册的 {1} 天之内，也没有阶段包含它", "{0} lies outside the {1} days of the playbook, and no phase covers it"),
        new("改成第 1 至 {1} 天，或声明一个包含它的阶段，例如：阶段 预热 第-3至0天", "Choose a day from 1 to {1}, or declare a phase that covers it, such as: phase warm-up days -3..0"));

    private static readonly DiagnosticDescriptor NothingToBeRelativeToRow = new(
        "PB3111",
        "nothing-to-be-relative-to",
        Severity.Error,
        new("“{0}”要从“{1}”的时间算起，可它还没写时间", "“{0}” counts from when “{1}” takes place, and that is not said"),
        new("给它写上时间，例如：时间 2026-12-20 14:00", "Say when it takes place, such as: date 2026-12-20 14:00"));

    private static readonly DiagnosticDescriptor SaidTwiceRow = new(
        "PB3102",
        "said-twice",
        Severity.Error,
        new("{0}写了两次", "{0} is given twice"),
        new("只留下一个", "Keep one of them"));

    private static readonly DiagnosticDescriptor DayTwiceRow = new(
        "PB3103",
        "day-listed-twice",
        Severity.Warning,
        new("{0}列了两次，只算一次", "{0} is listed twice and counts once"),
        new("去掉重复的一个", "Remove one of them"));

    private static readonly DiagnosticDescriptor MeaninglessForTriggerRow = new(
        "PB3104",
        "meaningless-for-trigger",
        Severity.Error,
        new("“{0}”要有日子才有意义，而这条日程等的是成员的事", "“{0}” needs days, and this item waits for something a member does"),
        new("去掉“{0}”", "Remove “{0}”"));

    private static readonly DiagnosticDescriptor TriggerNeedsDaysRow = new(
        "PB3105",
        "trigger-needs-days",
        Severity.Error,
        new("“{0}”后面要写天数", "“{0}” needs a number of days behind it"),
        new("例如：{0} 14天", "For example: {0} 14 days"));

    private static readonly DiagnosticDescriptor TriggerTakesNoDaysRow = new(
        "PB3106",
        "trigger-takes-no-days",
        Severity.Error,
        new("“{0}”后面不写数字", "“{0}” takes no number"),
        new("去掉 {1}", "Remove {1}"));

    private static readonly DiagnosticDescriptor EmptyBoundsRow = new(
        "PB3107",
        "empty-bounds",
        Severity.Error,
        new("从 {0} 到 {1} 没有一天：开始比结束晚", "There is no day from {0} until {1}: the begin comes after the end"),
        new("调换两个日子，或改其中一个", "Swap the two days, or change one"));

    private static readonly DiagnosticDescriptor UnevenIntervalRow = new(
        "PB3108",
        "interval-not-possible",
        Severity.Error,
        new("“{0}”前面不能写间隔 {1}", "“{0}” takes no interval of {1}"),
        new("间隔只用于天和周，例如：每3天、每2周周一", "Intervals go with days and weeks, such as: every 3 days, every 2 weeks on monday"));

    private static readonly DiagnosticDescriptor EndAndLengthRow = new(
        "PB3109",
        "end-and-length-differ",
        Severity.Error,
        new("时间到 {0} 为止，时长却是 {1}", "The time runs until {0}, but the length is {1}"),
        new("只写结束时间，或只写时长", "Give the end or the length, not both"));

    private static readonly DiagnosticDescriptor TooManyDatesRow = new(
        "PB3110",
        "date-range-too-long",
        Severity.Error,
        new("这段日期超过 {0} 天", "This range of dates is longer than {0} days"),
        new("检查年份，或写“每天 从…到…”", "Check the years, or write “every day from … until …”"));

    /// <summary>The rows of this class.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> Rows { get; } =
    [
        OutsideDaysRow, SaidTwiceRow, DayTwiceRow, MeaninglessForTriggerRow, TriggerNeedsDaysRow, TriggerTakesNoDaysRow,
        EmptyBoundsRow, UnevenIntervalRow, EndAndLengthRow, TooManyDatesRow, NothingToBeRelativeToRow,
    ];

    /// <summary>A day or date that neither the playbook nor a phase holds.</summary>
    public static Diagnostic OutsideDays(Location location, Bilingual day, int days) => Diagnostic.Create(OutsideDaysRow, location, day, days);

    /// <summary>A time, bound or clause that stands twice.</summary>
    public static Diagnostic SaidTwice(Location location, Bilingual what) => Diagnostic.Create(SaidTwiceRow, location, what) with
    {
        Fix = CodeFixes.Delete(location),
    };

    /// <summary>A day that a list names twice.</summary>
    public static Diagnostic DayTwice(Location location, Bilingual day) => Diagnostic.Create(DayTwiceRow, location, day) with
    {
        Fix = CodeFixes.DeleteRepeated(location),
    };

    /// <summary>A bound, count or holiday rule on an item without days.</summary>
    public static Diagnostic MeaninglessForTrigger(Location location, string written) =>
        Diagnostic.Create(MeaninglessForTriggerRow, location, written) with
    {
        Fix = CodeFixes.Delete(location),
    };

    /// <summary>A trigger without the number it needs.</summary>
    public static Diagnostic TriggerNeedsDays(Location location, string trigger) => Diagnostic.Create(TriggerNeedsDaysRow, location, trigger) with
    {
        Fix = CodeFixes.InsertBehind(location, HanText.Has(trigger) ? " 14天" : " 14 days"),
    };

    /// <summary>A trigger with a number it has no use for.</summary>
    public static Diagnostic TriggerTakesNoDays(Location location, string trigger, string number) =>
        Diagnostic.Create(TriggerTakesNoDaysRow, location, trigger, number) with
    {
        Fix = CodeFixes.Delete(location),
    };

    /// <summary>Bounds with nothing between them.</summary>
    public static Diagnostic EmptyBounds(Location location, Bilingual from, Bilingual until) =>
        Diagnostic.Create(EmptyBoundsRow, location, from, until);

    /// <summary>An interval of something that only comes every time.</summary>
    public static Diagnostic UnevenInterval(Location location, Bilingual unit, string interval) =>
        Diagnostic.Create(UnevenIntervalRow, location, unit, interval);

    /// <summary>An end that does not fit the length.</summary>
    public static Diagnostic EndAndLength(Location location, string end, Bilingual length) =>
        Diagnostic.Create(EndAndLengthRow, location, end, length);

    /// <summary>A range of dates that can only be a slip.</summary>
    public static Diagnostic TooManyDates(Location location, int most) => Diagnostic.Create(TooManyDatesRow, location, most);

    /// <summary>An offset in a block that does not say when it takes place.</summary>
    /// <param name="location">The offset.</param>
    /// <param name="written">It as written.</param>
    /// <param name="block">The block's title.</param>
    public static Diagnostic NothingToBeRelativeTo(Location location, string written, string block) =>
        Diagnostic.Create(NothingToBeRelativeToRow, location, written, block);
}
