using System.Collections.Immutable;

namespace Playbook.Syntax.Words;

/// <summary>The days of the week and their spellings.</summary>
public static class Weekdays
{
    // The first four spellings are Chinese; the second character alone serves after another day: 每周一、三.
    private static readonly ImmutableArray<WeekdayRow> Rows =
    [
        new(DayOfWeek.Monday, ["周一", "星期一", "礼拜一"], ["monday", "mon"]),
        new(DayOfWeek.Tuesday, ["周二", "星期二", "礼拜二"], ["tuesday", "tue"]),
        new(DayOfWeek.Wednesday, ["周三", "星期三", "礼拜三"], ["wednesday", "wed"]),
        new(DayOfWeek.Thursday, ["周四", "星期四", "礼拜四"], ["thursday", "thu"]),
        new(DayOfWeek.Friday, ["周五", "星期五", "礼拜五"], ["friday", "fri"]),
        new(DayOfWeek.Saturday, ["周六", "星期六", "礼拜六"], ["saturday", "sat"]),
        new(DayOfWeek.Sunday, ["周日", "周天", "星期日", "星期天", "礼拜天", "礼拜日"], ["sunday", "sun"]),
    ];

    private static readonly RowsByName<WeekdayRow> Keys = new(Rows, KeysOf);

    /// <summary>The day a spelling means, or null: <c>周三</c>, <c>wednesday</c>, and <c>三</c> as after 周一、.</summary>
    /// <param name="key">The spelling in the form of <see cref="Tree.WordKey"/>.</param>
    public static DayOfWeek? Find(string key) => Keys.Find(key)?.Day;

    /// <summary>The canonical spellings of a day.</summary>
    public static Bilingual NameOf(DayOfWeek day)
    {
        var row = Rows.Single(candidate => candidate.Day == day);
        return new Bilingual(row.Chinese[0], row.English[0]);
    }

    /// <summary>Every spelling in one language, monday first.</summary>
    internal static ImmutableArray<string> Spellings(Language language) =>
        [.. Rows.SelectMany(row => language == Language.Chinese ? row.Chinese : row.English)];

    private static IEnumerable<string> KeysOf(WeekdayRow row)
    {
        foreach (var name in row.Chinese)
        {
            yield return name;
            yield return name[^1..];
        }

        foreach (var name in row.English)
        {
            yield return name;
        }
    }

    private sealed record WeekdayRow(DayOfWeek Day, ImmutableArray<string> Chinese, ImmutableArray<string> English);
}
