using System.Collections.Immutable;
using NodaTime;
using Playbook.Syntax.Words;
using Playbook.Templates.Diagnostics;
using Playbook.Templates.Printing;
using Playbook.Templates.Types;
using static Playbook.Templates.Functions.FunctionRows;

namespace Playbook.Templates.Functions;

/// <summary>Functions on dates and times of day.</summary>
internal static class DateFunctions
{
    private static readonly FunctionParameter TheDate = Needs("日期", "date", TemplateType.Date);
    private static readonly FunctionParameter TheTime = Needs("时刻", "time", TemplateType.Time);
    private static readonly FunctionParameter TheCount = Needs("个数", "count", TemplateType.Number);

    /// <summary>The rows.</summary>
    public static ImmutableArray<TemplateFunction> Rows { get; } =
    [
        Row(FunctionTopic.Date, "日期", "date", "date.to_string", [TheDate, Format(TemplateType.Date)], TemplateType.Text,
            new("按格式写日期，如 'M月d日'、'yyyy-MM-dd'、'%Y-%m-%d'", "the date in a format such as 'MMMM d', 'yyyy-MM-dd', '%Y-%m-%d'"),
            Shows("{{ day | date 'M月d日 ddd' }}", "12月1日 周二", "12月1日 Tue"), FormatDate),
        Dated("标准日期", "iso", new("程序通用的写法：2026-12-01", "the date as programs write it"),
            Shows("{{ day | iso }}", "2026-12-01"), (date, _) => IsoNotation.Date(date)),
        Dated("周几", "weekday", new("周二 / Tuesday", "the weekday"),
            Shows("{{ day | weekday }}", "周二", "Tuesday"), DateText.Weekday),
        Dated("星期", "long_weekday", new("星期二 / Tuesday", "the weekday in full"),
            Shows("{{ day | long_weekday }}", "星期二", "Tuesday"), DateText.LongWeekday),
        Dated("短星期", "short_weekday", new("二 / Tue，用于日历表头", "the weekday as short as a calendar's head"),
            Shows("{{ day | short_weekday }}", "二", "Tue"), DateText.ShortWeekday),
        Row(FunctionTopic.Date, "加天", "plus_days", "date.add_days", [TheDate, TheCount], TemplateType.Date,
            new("几天之后；负数是之前", "the date so many days later; earlier if negative"),
            Shows("{{ day | plus_days 7 }}", "12月8日", "December 8"), (call, a) => Moved(call, a, static (date, count) => date.PlusDays(count))),
        Row(FunctionTopic.Date, "加月", "plus_months", "date.add_months", [TheDate, TheCount], TemplateType.Date,
            new("几个月之后；没有这一天就取月末", "the date so many months later; the month's last day if it is shorter"),
            Shows("{{ day | plus_months 1 | iso }}", "2027-01-01"), (call, a) => Moved(call, a, static (date, count) => date.PlusMonths(count))),
        Row(FunctionTopic.Date, "加年", "plus_years", "date.add_years", [TheDate, TheCount], TemplateType.Date,
            new("几年之后；2月29日遇平年取28日", "the date so many years later; 28 February where there is no 29th"),
            Shows("{{ day | plus_years 1 | iso }}", "2027-12-01"), (call, a) => Moved(call, a, static (date, count) => date.PlusYears(count), 12)),
        Row(FunctionTopic.Date, "相隔天数", "days_until", string.Empty, [TheDate, Needs("另一日期", "other", TemplateType.Date)], TemplateType.Number,
            new("到另一日期有几天", "how many days it is to another date"),
            Shows("{{ day | days_until (day | plus_days 3) }}", "3"), (_, a) => a is [LocalDate from, LocalDate to] ? (decimal)Period.DaysBetween(from, to) : null),
        Row(FunctionTopic.Date, "时刻", "time", string.Empty, [TheTime, Format(TemplateType.Time)], TemplateType.Text,
            new("按格式写时刻，默认 HH:mm", "the time in a format, HH:mm unless given"),
            Shows("{{ clock | time 'H:mm' }}", "20:00"), FormatTime),
        Row(FunctionTopic.Date, "时段词", "time_of_day", string.Empty, [TheTime], TemplateType.Text,
            new("凌晨、早上、上午、中午、下午、晚上", "night, morning, midday, afternoon or evening"),
            Shows("{{ clock | time_of_day }}", "晚上", "evening"), (call, a) => a[0] is LocalTime time ? DateText.PartOfDay(time, call.Language) : null),
    ];

    private static TemplateFunction Dated(string zh, string en, Bilingual documentation, FunctionExample example, Func<LocalDate, Language, string> write) =>
        Row(FunctionTopic.Date, zh, en, string.Empty, [TheDate], TemplateType.Text, documentation, example,
            (call, a) => a[0] is LocalDate date ? write(date, call.Language) : null);

    private static string? FormatDate(FunctionCall call, ReadOnlySpan<object?> arguments)
    {
        if (arguments[0] is not LocalDate date)
        {
            return null;
        }

        return arguments[1] is string format
            ? DatePattern.Format(date, format, call.Language) ?? BadFormat(call, format)
            : DateText.Of(date, call.Language);
    }

    private static string? FormatTime(FunctionCall call, ReadOnlySpan<object?> arguments)
    {
        if (arguments[0] is not LocalTime time)
        {
            return null;
        }

        return arguments[1] is string format
            ? DatePattern.Format(time, format, call.Language) ?? BadFormat(call, format)
            : DateText.Of(time);
    }

    private static string BadFormat(FunctionCall call, string format)
    {
        call.Frame.Report(TemplateRenderDiagnostics.BadFormatAtRendering(call.Place.Location, format));
        return string.Empty;
    }

    /// <summary>A date moved by a count; beyond the years a calendar holds it stays where it is, and that is reported.</summary>
    private static LocalDate? Moved(FunctionCall call, ReadOnlySpan<object?> arguments, Func<LocalDate, int, LocalDate> move, int months = 1)
    {
        const int Furthest = 100_000;
        if (arguments is not [LocalDate date, decimal count])
        {
            return null;
        }

        if (Math.Abs(count) <= Furthest && date.Year is > 0 and < 9000)
        {
            var moved = (long)count;
            var years = Math.Abs(moved) * months / 12;
            if (date.Year + years < 9999 && date.Year - years > 0)
            {
                return move(date, (int)moved);
            }
        }

        call.Frame.Report(TemplateRenderDiagnostics.NumberTooLarge(call.Place.Location));
        return date;
    }
}
