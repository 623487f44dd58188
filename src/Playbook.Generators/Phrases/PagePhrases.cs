using System.Collections.Immutable;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Phrases;

/// <summary>Words that several outputs use.</summary>
internal static class PagePhrases
{
    public static ImmutableArray<Phrase> All { get; } =
    [
        new("skip_to_content", "跳到正文", "Skip to content"),
        new("start", "开始", "Start"),
        new("end", "结束", "End"),
        new("length", "时长", "Length"),
        new("date", "日期", "Date"),
        new("weekday", "星期", "Weekday"),
        new("time_zone", "时区", "Time zone"),
        new("promise", "承诺", "Promise"),
        new("day", "天数", "Day"),
        new("phase", "阶段", "Phase"),
        new("kind", "类型", "Kind"),
        new("title", "标题", "Title"),
        new("item", "事项", "item"),
        new("owner", "负责", "Owner"),
        new(new Spelling("嘉宾是", "with"), new Bilingual("嘉宾", "with")),
        new("guests", "嘉宾", "Guests"),
        new("channels", "渠道", "Channels"),
        new("reminder", "提醒", "reminder"),
        new(new Spelling("顿号", "separator"), new Bilingual("、", ", ")),
        new(new Spelling("逗号", "comma"), new Bilingual("，", ", ")),
        new(new Spelling("冒号", "colon"), new Bilingual("：", ": ")),
    ];
}
