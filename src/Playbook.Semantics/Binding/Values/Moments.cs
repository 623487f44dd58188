using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Binding;

/// <summary>Dates, times and days out of the tree; what the calendar or the clock does not have is a finding.</summary>
public static class Moments
{
    private const int LongestReach = 3650;

    /// <summary>A date. Without a year it is the first such day on or after day 1.</summary>
    public static bool TryDate(DateSyntax syntax, BindingScope scope, out LocalDate date)
    {
        date = default;
        var year = syntax.Year ?? YearOf(syntax, scope.Start);
        if (year is < 1 or > 9998 || syntax.Month is < 1 or > 12)
        {
            var reason = syntax.Month is < 1 or > 12
                ? new Bilingual("一年只有 12 个月", "a year has 12 months")
                : new Bilingual("年份要在 1 到 9998 之间", "years go from 1 to 9998");
            scope.Report(MomentDiagnostics.NoSuchDate(scope.At(syntax), Written.Of(syntax), reason));
            return false;
        }

        var length = CalendarSystem.Iso.GetDaysInMonth(year, syntax.Month);
        if (syntax.Day < 1 || syntax.Day > length)
        {
            scope.Report(MomentDiagnostics.NoSuchDate(scope.At(syntax), Written.Of(syntax), MonthHas(year, syntax.Month, length)));
            return false;
        }

        date = new LocalDate(year, syntax.Month, syntax.Day);
        return true;
    }

    /// <summary>A time of day. <c>24:00</c> is the midnight that ends the day, and only an end may be that.</summary>
    public static bool TryTime(TimeSyntax syntax, BindingScope scope, out LocalTime time, bool isEnd = false)
    {
        if (isEnd && syntax is { Hour: 24, Minute: 0 })
        {
            time = LocalTime.Midnight;
            return true;
        }

        if (syntax.Hour is < 0 or > 23 || syntax.Minute is < 0 or > 59)
        {
            scope.Report(MomentDiagnostics.NoSuchTime(scope.At(syntax), Written.Of(syntax)));
            time = default;
            return false;
        }

        time = new LocalTime(syntax.Hour, syntax.Minute);
        return true;
    }

    /// <summary>A day number; days farther than ten years from day 1 are taken for slips.</summary>
    public static bool TryDay(QuantitySyntax syntax, BindingScope scope, out int day) =>
        Quantities.TryWhole(syntax, scope, -LongestReach, LongestReach, out day);

    /// <summary>Days from one to another.</summary>
    public static bool TryDayRange(RangeSyntax syntax, BindingScope scope, [NotNullWhen(true)] out DayRange? range)
    {
        range = null;
        if (syntax is not { Low: QuantitySyntax low, High: QuantitySyntax high })
        {
            scope.Report(ValueDiagnostics.WrongValue(
                scope.At(syntax), Seen.Of(syntax), new("天数范围", "a range of days"), new("第1至7天", "days 1..7")));
            return false;
        }

        // Both ends are read, so that both are checked.
        var isFirst = TryDay(low, scope, out var first);
        if (!TryDay(high, scope, out var last) || !isFirst)
        {
            return false;
        }

        if (first > last)
        {
            scope.Report(MomentDiagnostics.EmptyRange(scope.At(syntax), Written.Of(low), Written.Of(high)));
            return false;
        }

        range = new DayRange(first, last);
        return true;
    }

    /// <summary>Times from one up to another; an end at or before the start is on the next day.</summary>
    public static bool TryTimeRange(TimeSyntax low, TimeSyntax high, BindingScope scope, out TimeRange range)
    {
        var isStart = TryTime(low, scope, out var start);
        var isEnd = TryTime(high, scope, out var end, isEnd: true);
        range = new TimeRange(start, end);
        return isStart && isEnd;
    }

    /// <summary>When a reminder is sent: <c>当天 08:00</c>, <c>前1天 20:00</c>, <c>提前1小时</c>.</summary>
    /// <returns>Null after a finding.</returns>
    public static Reminder? ReadReminder(ValueSyntax value, BindingScope scope)
    {
        if (value is not OffsetSyntax { Direction: StructuralWord.Before or StructuralWord.SameDay } offset)
        {
            scope.Report(ValueDiagnostics.WrongValue(
                scope.At(value),
                Seen.Of(value),
                new("提醒时间", "when to remind"),
                new("当天 08:00、提前1小时", "same day 08:00, 1 hour before")));
            return null;
        }

        LocalTime? time = null;
        if (offset.Time is not null)
        {
            if (!TryTime(offset.Time, scope, out var read))
            {
                return null;
            }

            time = read;
        }

        if (offset.Amount is null)
        {
            return time is null ? Incomplete(offset, scope) : new Reminder(0, time, null, scope.At(offset));
        }

        if (!Quantities.TryLength(offset.Amount, scope, out var length))
        {
            return null;
        }

        if (time is null)
        {
            return new Reminder(0, null, length, scope.At(offset));
        }

        if (length.Unit is LengthUnit.Minute or LengthUnit.Hour || length.Number != decimal.Truncate(length.Number))
        {
            scope.Report(ValueDiagnostics.WrongUnit(
                scope.At(offset.Amount), Written.Of(offset.Amount), new("整天数", "whole days"), new("前1天 20:00", "1 day before 20:00")));
            return null;
        }

        return new Reminder((int)(length.TotalMinutes / 1440), time, null, scope.At(offset));
    }

    private static Reminder? Incomplete(OffsetSyntax offset, BindingScope scope)
    {
        scope.Report(ValueDiagnostics.MissingValue(
            scope.At(offset), Written.Of(offset), new("时刻", "a time"), new("当天 08:00", "same day 08:00")));
        return null;
    }

    private static int YearOf(DateSyntax syntax, LocalDate start) =>
        (syntax.Month, syntax.Day).CompareTo((start.Month, start.Day)) < 0 ? start.Year + 1 : start.Year;

    private static Bilingual MonthHas(int year, int month, int days)
    {
        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        return new Bilingual($"{year} 年 {month} 月只有 {days} 天", $"{name} {year} has {days} days");
    }
}
