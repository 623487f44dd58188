using System.Globalization;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Templates.Printing;

/// <summary>How ranges are written: <c>30–200</c>, <c>第 1–7 天</c>, <c>days 1–7</c>, <c>09:00–18:00</c>.</summary>
internal static class RangeText
{
    /// <summary>Numbers.</summary>
    public static string Of(NumberRange range) => range.Low == range.High
        ? NumberText.Of(range.Low)
        : $"{NumberText.Of(range.Low)}{Dash(range.Low < 0 || range.High < 0)}{NumberText.Of(range.High)}";

    /// <summary>Days; a dash beside a minus sign could not be read, so a word stands there.</summary>
    public static string Of(DayRange range, Language language)
    {
        var first = range.First.ToString(CultureInfo.InvariantCulture);
        var last = range.Last.ToString(CultureInfo.InvariantCulture);
        if (range.First == range.Last)
        {
            return language == Language.Chinese ? $"第 {first} 天" : $"day {first}";
        }

        var isNegative = range.First < 0 || range.Last < 0;
        return language == Language.Chinese
            ? $"第 {first}{(isNegative ? " 至 " : "–")}{last} 天"
            : $"days {first}{(isNegative ? " to " : "–")}{last}";
    }

    /// <summary>Times; an end on the next day says so.</summary>
    public static string Of(TimeRange range, Language language)
    {
        var start = DateText.Of(range.Start);
        var end = DateText.Of(range.End);
        return (range.End > range.Start, language) switch
        {
            (true, _) => $"{start}–{end}",
            (false, Language.Chinese) => $"{start}–次日{end}",
            _ => $"{start}–{end} (next day)",
        };
    }

    private static string Dash(bool isNegative) => isNegative ? " – " : "–";
}
