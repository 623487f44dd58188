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

    /// <summary>“第 1–7 天”, “days 1–7”; with days before the start, both ends in words.</summary>
    public static string Days(DayRange days, Language language) => (language, days) switch
    {
        (_, (var first, var last)) when first == last => Day(first, language),
        (Language.Chinese, ( > 0, _)) => Invariant($"第 {days.First}–{days.Last} 天"),
        (Language.English, ( > 0, _)) => Invariant($"Days {days.First}–{days.Last}"),
        (Language.Chinese, _) => $"{Day(days.First, language)}至{Day(days.Last, language)}",
        _ => $"{Day(days.First, language)} to {Day(days.Last, language).ToLowerInvariant()}",
    };

    /// <summary>“第 1 周”, “Week 1”.</summary>
    public static string Week(int number, Language language) =>
        language == Language.Chinese ? Invariant($"第 {number} 周") : Invariant($"Week {number}");

    /// <summary>“20:00”, “20:00–21:00”, or “全天”, “all day” without a time.</summary>
    public static string Moment(LocalTime? start, LocalTime? end, Language language) => (start, end) switch
    {
        (null, _) => language == Language.Chinese ? "全天" : "All day",
        ({ } from, { } to) when from != to => $"{MomentWording.Time(from)}–{MomentWording.Time(to)}",
        ({ } from, _) => MomentWording.Time(from),
    };

    /// <summary>“2”, and with the month where it begins: “12月1日”, “1 Dec”.</summary>
    public static string Cell(LocalDate date, bool isFirst, Language language) => (isFirst || date.Day == 1, language) switch
    {
        (false, _) => Invariant($"{date.Day}"),
        (_, Language.Chinese) => MomentWording.ShortDate(date, language),
        _ => Invariant($"{date.Day} {CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(date.Month)}"),
    };

    /// <summary>Two dates of one stretch, the year only where it changes: “11月30日–12月6日”, “30 November – 6 December”.</summary>
    public static string Range(LocalDate first, LocalDate last, Language language)
    {
        var from = first.Year == last.Year ? MomentWording.ShortDate(first, language) : MomentWording.LongDate(first, language);
        var to = first.Year == last.Year ? MomentWording.ShortDate(last, language) : MomentWording.LongDate(last, language);
        return language == Language.Chinese ? $"{from}–{to}" : $"{from} – {to}";
    }

    /// <summary>What people read of some declarations, as a plain row; null when there are none.</summary>
    public static string? Titles(IReadOnlyCollection<Declaration> declarations, Language language) => declarations.Count == 0
        ? null
        : string.Join(language == Language.Chinese ? "、" : ", ", declarations.Select(d => d.Title.Text));

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
