using System.Globalization;
using NodaTime;
using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Generators.Views;

/// <summary>Days of a playbook and what stands in a calendar's cells.</summary>
public static class DayWording
{
    /// <summary>“第 1 天”, “Day 1”; before the start “开始前 4 天”, “4 days before”: nobody counts days with a minus.</summary>
    public static string Day(int number, Language language) => (language, number) switch
    {
        (Language.Chinese, > 0) => Invariant($"第 {number} 天"),
        (Language.Chinese, _) => Invariant($"开始前 {1 - number} 天"),
        (_, > 0) => Invariant($"Day {number}"),
        (_, 0) => "1 day before",
        _ => Invariant($"{1 - number} days before"),
    };

    /// <summary>“第 1–7 天”, “Days 1–7”; before the start “开始前 4–2 天”, “4–2 days before”.</summary>
    public static string Days(DayRange days, Language language) => (language, days) switch
    {
        (_, (var first, var last)) when first == last => Day(first, language),
        (Language.Chinese, ( > 0, _)) => Invariant($"第 {days.First}–{days.Last} 天"),
        (_, ( > 0, _)) => Invariant($"Days {days.First}–{days.Last}"),
        (Language.Chinese, (_, <= 0)) => Invariant($"开始前 {1 - days.First}–{1 - days.Last} 天"),
        (_, (_, <= 0)) => Invariant($"{1 - days.First}–{1 - days.Last} days before"),
        (Language.Chinese, _) => $"{Day(days.First, language)}至{Day(days.Last, language)}",
        _ => $"{Day(days.First, language)} to day {Invariant($"{days.Last}")}",
    };

    /// <summary>“20:00”, “20:00–21:00”, or “全天”, “all day” without a time.</summary>
    public static string Moment(LocalTime? start, LocalTime? end, Language language) => (start, end) switch
    {
        (null, _) => language == Language.Chinese ? "全天" : "All day",
        ({ } from, { } to) when from != to => $"{MomentWording.Time(from)}–{MomentWording.Time(to)}",
        ({ } from, _) => MomentWording.Time(from),
    };

    /// <summary>“2”, and with the month “12月1日”, “Dec 1”.</summary>
    public static string Cell(LocalDate date, bool withMonth, Language language) => (withMonth, language) switch
    {
        (false, _) => Invariant($"{date.Day}"),
        (_, Language.Chinese) => MomentWording.ShortDate(date, language),
        _ => Invariant($"{CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(date.Month)} {date.Day}"),
    };

    /// <summary>“2026年12月”, “December 2026”.</summary>
    public static string Month(int year, int month, Language language) => language == Language.Chinese
        ? Invariant($"{year}年{month}月")
        : Invariant($"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {year}");

    /// <summary>Two dates of one stretch, saying no more than needed: “11月30日–12月6日”, “December 7–13”.</summary>
    public static string Range(LocalDate first, LocalDate last, Language language) => (first.Year == last.Year, first.Month == last.Month, language) switch
    {
        _ when first == last => MomentWording.ShortDate(first, language),
        (false, _, _) => LongRange(first, last, language),
        (_, true, Language.Chinese) => Invariant($"{first.Month}月{first.Day}–{last.Day}日"),
        (_, true, _) => Invariant($"{MomentWording.ShortDate(first, language)}–{last.Day}"),
        (_, _, Language.Chinese) => $"{MomentWording.ShortDate(first, language)}–{MomentWording.ShortDate(last, language)}",
        _ => $"{MomentWording.ShortDate(first, language)} – {MomentWording.ShortDate(last, language)}",
    };

    /// <summary>Two dates with their year: “2026年12月1–30日”, “December 28, 2026 – January 3, 2027”.</summary>
    public static string LongRange(LocalDate first, LocalDate last, Language language) => (first.Year == last.Year, language) switch
    {
        (true, Language.Chinese) => Invariant($"{first.Year}年") + Range(first, last, language),
        (true, _) => Range(first, last, language) + Invariant($", {first.Year}"),
        (_, Language.Chinese) => $"{MomentWording.LongDate(first, language)}–{MomentWording.LongDate(last, language)}",
        _ => $"{MomentWording.LongDate(first, language)} – {MomentWording.LongDate(last, language)}",
    };

    /// <summary>“12月1日 周二”, “Tuesday, December 1”.</summary>
    public static string Heading(LocalDate date, Language language) =>
        (MomentWording.ShortDate(date, language), MomentWording.Weekday(date.DayOfWeek, language)) is var (day, weekday) && language == Language.Chinese
            ? $"{day} {weekday}"
            : $"{weekday}, {day}";

    /// <summary>“周二”, “Tue”.</summary>
    public static string ShortWeekday(IsoDayOfWeek day, Language language) =>
        MomentWording.Weekday(day, language) is var name && language == Language.Chinese ? name : name[..3];

    /// <summary>What people read of some declarations, as a plain row on one line; null when there are none.</summary>
    public static string? Titles(IReadOnlyCollection<Declaration> declarations, Language language) => declarations.Count == 0
        ? null
        : string.Join(language == Language.Chinese ? "、" : ", ", declarations.Select(d => OneLine.Of(d.Title.Text)));

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
