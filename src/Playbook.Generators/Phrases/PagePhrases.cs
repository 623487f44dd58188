using System.Collections.Immutable;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Phrases;

/// <summary>Words that several outputs use.</summary>
internal static class PagePhrases
{
    public static Phrase Start { get; } = new("start", "开始", "Start");

    public static Phrase End { get; } = new("end", "结束", "End");

    public static Phrase Date { get; } = new("date", "日期", "Date");

    public static Phrase Weekday { get; } = new("weekday", "星期", "Weekday");

    public static Phrase Day { get; } = new("day", "天数", "Day");

    public static Phrase Phase { get; } = new("phase", "阶段", "Phase");

    public static Phrase Kind { get; } = new("kind", "类型", "Kind");

    public static Phrase Title { get; } = new("title", "标题", "Title");

    public static Phrase Owner { get; } = new("owner", "负责", "Owner");

    public static Phrase Channels { get; } = new("channels", "渠道", "Channels");

    public static Phrase Item { get; } = new("item", "事项", "item");

    public static Phrase Separator { get; } = new(new Spelling("顿号", "separator"), new Bilingual("、", ", "));

    public static ImmutableArray<Phrase> All { get; } =
    [
        new("skip_to_content", "跳到正文", "Skip to content"),
        Start,
        End,
        new("length", "时长", "Length"),
        Date,
        Weekday,
        new("time_zone", "时区", "Time zone"),
        new("promise", "承诺", "Promise"),
        Day,
        Phase,
        Kind,
        Title,
        Item,
        Owner,
        new(new Spelling("嘉宾是", "with"), new Bilingual("嘉宾", "with")),
        new("guests", "嘉宾", "Guests"),
        Channels,
        new("reminder", "提醒", "reminder"),
        Separator,
        new(new Spelling("逗号", "comma"), new Bilingual("，", ", ")),
        new(new Spelling("冒号", "colon"), new Bilingual("：", ": ")),
    ];
}
