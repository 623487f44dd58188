using System.Collections.Immutable;

namespace Playbook.Syntax.Words;

/// <summary>A day of the week.</summary>
/// <param name="Day">Which.</param>
/// <param name="Spelling">How it is written. The last character of a Chinese spelling serves alone after another day: 每周一、三.</param>
public sealed record WeekdayWord(DayOfWeek Day, Spelling Spelling);

/// <summary>The days of the week and their spellings.</summary>
public static class Weekdays
{
    private static readonly RowsByName<WeekdayWord> Keys;

    static Weekdays()
    {
        All =
        [
            new(DayOfWeek.Monday, new("周一|星期一|礼拜一", "monday|mon")),
            new(DayOfWeek.Tuesday, new("周二|星期二|礼拜二", "tuesday|tue")),
            new(DayOfWeek.Wednesday, new("周三|星期三|礼拜三", "wednesday|wed")),
            new(DayOfWeek.Thursday, new("周四|星期四|礼拜四", "thursday|thu")),
            new(DayOfWeek.Friday, new("周五|星期五|礼拜五", "friday|fri")),
            new(DayOfWeek.Saturday, new("周六|星期六|礼拜六", "saturday|sat")),
            new(DayOfWeek.Sunday, new("周日|周天|星期日|星期天|礼拜天|礼拜日", "sunday|sun")),
        ];
        Keys = new(All, KeysOf);
    }

    /// <summary>All seven, monday first.</summary>
    public static ImmutableArray<WeekdayWord> All { get; }

    /// <summary>The day a spelling means, or null: <c>周三</c>, <c>wednesday</c>, and <c>三</c> as after 周一、.</summary>
    /// <param name="key">The spelling in the form of <see cref="Tree.WordKey"/>.</param>
    public static DayOfWeek? Find(string key) => Keys.Find(key)?.Day;

    /// <summary>The canonical spellings of a day.</summary>
    public static Bilingual NameOf(DayOfWeek day) => All.Single(candidate => candidate.Day == day).Spelling.Canonical;

    /// <summary>Every spelling in one language, monday first.</summary>
    internal static ImmutableArray<string> Spellings(Language language) =>
        [.. All.SelectMany(weekday => language == Language.Chinese ? weekday.Spelling.Chinese : weekday.Spelling.English)];

    private static IEnumerable<string> KeysOf(WeekdayWord weekday) =>
        [.. weekday.Spelling.Chinese, .. weekday.Spelling.Chinese.Select(name => name[^1..]), .. weekday.Spelling.English];
}
