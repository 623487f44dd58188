using System.Collections.Immutable;
using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Wording;

/// <summary>When something happens, as a phrase: “每周三 20:00，共 3 次”, “every Wednesday at 20:00, 3 times”.</summary>
public static class WhenWording
{
    /// <summary>Days, time and modifiers.</summary>
    public static string Of(When when, Language language)
    {
        var parts = new List<string> { WithTime(Days(when.Pattern, language), when, language) };
        if (when is { From: { } from, Until: { } until })
        {
            parts.Add(language == Language.Chinese
                ? $"{MomentWording.ShortDate(from, language)}至{MomentWording.ShortDate(until, language)}"
                : $"{MomentWording.ShortDate(from, language)} to {MomentWording.ShortDate(until, language)}");
        }
        else if (when.From is { } start)
        {
            parts.Add(language == Language.Chinese ? $"{MomentWording.ShortDate(start, language)}起" : $"from {MomentWording.ShortDate(start, language)}");
        }
        else if (when.Until is { } end)
        {
            parts.Add(language == Language.Chinese ? $"到{MomentWording.ShortDate(end, language)}为止" : $"until {MomentWording.ShortDate(end, language)}");
        }

        if (when.MaxTimes is { } times)
        {
            parts.Add(Times(times, language));
        }

        if (!when.Except.IsEmpty)
        {
            var days = ListWording.And([.. when.Except.Select(pattern => Days(pattern, language))], language);
            parts.Add(language == Language.Chinese ? $"{days}除外" : $"except {days}");
        }

        if (Holidays(when.OnHolidays, language) is { } holidays)
        {
            parts.Add(holidays);
        }

        return string.Join(language == Language.Chinese ? "，" : ", ", parts);
    }

    /// <summary>The days alone: “每周三”, “every Wednesday”.</summary>
    public static string Days(Pattern pattern, Language language) => pattern switch
    {
        DaysPattern days => DayNumbers(days.Ranges, language),
        IntervalPattern interval => Interval(interval.Days, language),
        WeeklyPattern weekly => Weekly(weekly, language),
        WorkdaysPattern => language == Language.Chinese ? "每个工作日" : "every working day",
        MonthlyPattern monthly => Monthly(monthly.Days, language),
        DatesPattern dates => ListWording.And([.. dates.Dates.Select(date => MomentWording.ShortDate(date, language))], language),
        HolidayPattern holiday => language == Language.Chinese ? holiday.Holiday.Name.Zh + "当天" : "on " + TermWording.Of(holiday.Holiday, language),
        RelativePattern relative => Relative(relative, language),
        TriggerPattern trigger => TriggerWording.When(trigger.Trigger, trigger.Days, language),
        _ => throw new InvalidOperationException($"No wording for a {pattern.GetType().Name}."),
    };

    /// <summary>How often: “共 3 次”, “3 times”.</summary>
    public static string Times(int times, Language language) => (language, times) switch
    {
        (Language.Chinese, _) => $"共 {times} 次",
        (_, 1) => "once",
        (_, 2) => "twice",
        _ => $"{times} times",
    };

    private static string WithTime(string days, When when, Language language)
    {
        if (when.Start is not { } start)
        {
            return days;
        }

        var time = when.End is { } end ? $"{MomentWording.Time(start)}–{MomentWording.Time(end)}" : MomentWording.Time(start);
        return (language, when.End) switch
        {
            (Language.Chinese, _) => $"{days} {time}",
            (_, null) => $"{days} at {time}",
            _ => $"{days}, {time}",
        };
    }

    // Nobody counts days with a minus: before the start they are counted towards it.
    private static string DayNumbers(ImmutableArray<DayRange> ranges, Language language)
    {
        var parts = ranges.Select(range => range.First == range.Last ? DayNumber(range.First, language)
            : range.First >= 1 ? $"{range.First}–{range.Last}"
            : language == Language.Chinese ? $"{DayNumber(range.First, language)}到{DayOf(range.Last, language)}"
            : $"{DayNumber(range.First, language)} to {DayOf(range.Last, language)}").ToArray();
        var isCounted = ranges.All(range => range.First >= 1);
        if (language == Language.Chinese)
        {
            return isCounted ? $"第 {string.Join("、", parts)} 天" : string.Join("、", parts);
        }

        var isOne = ranges is [var only] && only.First == only.Last;
        return isCounted ? $"{(isOne ? "day" : "days")} {ListWording.And(parts, language)}" : ListWording.And(parts, language);
    }

    private static string DayOf(int day, Language language) => day < 1 ? DayNumber(day, language)
        : language == Language.Chinese ? $"第 {day} 天" : $"day {day}";

    private static string DayNumber(int day, Language language) => (language, day) switch
    {
        (_, >= 1) => $"{day}",
        (Language.Chinese, _) => $"开始前 {1 - day} 天",
        (_, 0) => "the day before the start",
        _ => $"{1 - day} days before the start",
    };

    private static string Interval(int days, Language language) => (language, days) switch
    {
        (Language.Chinese, 1) => "每天",
        (Language.Chinese, 2) => "每隔一天",
        (Language.Chinese, _) => $"每 {days} 天",
        (_, 1) => "every day",
        (_, 2) => "every other day",
        _ => $"every {days} days",
    };

    private static string Weekly(WeeklyPattern weekly, Language language)
    {
        if (weekly.Weekdays is [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday] && weekly.Weeks == 1)
        {
            return language == Language.Chinese ? "每个周末" : "every Saturday and Sunday";
        }

        var names = weekly.Weekdays.Select(day => MomentWording.Weekday(day, language)).ToArray();
        if (weekly.Weeks == 1 && names.Length > 2 && weekly.Weekdays[^1] - weekly.Weekdays[0] == names.Length - 1)
        {
            return language == Language.Chinese ? $"每{names[0]}至{names[^1]}" : $"every {names[0]} to {names[^1]}";
        }

        return (language, weekly.Weeks) switch
        {
            (Language.Chinese, 1) => "每周" + string.Join("、", names.Select(name => name[^1])),
            (Language.Chinese, 2) => "隔周" + string.Join("、", names.Select(name => name[^1])),
            (Language.Chinese, _) => $"每 {weekly.Weeks} 周的" + string.Join("、", names),
            (_, 1) => "every " + ListWording.And(names, language),
            (_, 2) => "every other " + ListWording.And(names, language),
            _ => $"every {weekly.Weeks} weeks on {ListWording.And(names, language)}",
        };
    }

    private static string Monthly(ImmutableArray<int> days, Language language) => language == Language.Chinese
        ? "每月 " + string.Join("、", days) + " 日"
        : "on the " + ListWording.And([.. days.Select(Ordinal)], language) + " of each month";

    private static string Ordinal(int number) => number + (number % 100 is 11 or 12 or 13 ? "th" : (number % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    });

    private static string Relative(RelativePattern relative, Language language)
    {
        var title = relative.Item.Item?.Title.Text ?? "";
        var offset = MomentWording.Length(relative.Offset, language);
        return language == Language.Chinese
            ? $"“{title}”{(relative.IsBefore ? "前" : "后")} {offset}"
            : $"{offset} {(relative.IsBefore ? "before" : "after")} “{title}”";
    }

    private static string? Holidays(HolidayPolicy policy, Language language) => (policy, language) switch
    {
        (HolidayPolicy.Skip, Language.Chinese) => "节假日停一次",
        (HolidayPolicy.Skip, _) => "not on public holidays",
        (HolidayPolicy.Earlier, Language.Chinese) => "遇节假日提前到前一个工作日",
        (HolidayPolicy.Earlier, _) => "moved to the working day before on public holidays",
        (HolidayPolicy.Later, Language.Chinese) => "遇节假日顺延到下一个工作日",
        (HolidayPolicy.Later, _) => "moved to the next working day on public holidays",
        _ => null,
    };
}
