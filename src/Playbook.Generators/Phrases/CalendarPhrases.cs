using System.Collections.Immutable;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Phrases;

/// <summary>Words of the calendars.</summary>
internal static class CalendarPhrases
{
    public static Phrase Calendar { get; } = new("calendar", "日历", "Calendar");

    public static Phrase MovedBecause { get; } = new("moved_because", "改期原因", "Moved because");

    public static Phrase Minutes { get; } = new("minutes", "分钟", "Minutes");

    public static Phrase Part { get; } = new("what", "类别", "Part");

    public static Phrase OccurrenceId { get; } = new("occurrence_id", "编号", "Id");

    public static ImmutableArray<Phrase> All { get; } =
    [
        Calendar,
        new("overview", "总览", "At a glance"),
        new("day_by_day", "每日安排", "Day by day"),
        new("triggered", "随时触发", "Whenever it happens"),
        new(
            new Spelling("随时触发说明", "triggered_note"),
            new Bilingual("这些事项没有固定日期，遇到时再发。", "These have no date: they are sent when their moment comes.")),
        new("legend", "图例", "Legend"),
        new(new Spelling("没有安排", "nothing_planned"), new Bilingual("这一天没有安排。", "Nothing is planned for this day.")),
        new("moved", "改期", "Moved"),
        MovedBecause,
        new("runs", "周期", "Runs"),
        Minutes,
        Part,
        new("duty", "职责", "Duty"),
        OccurrenceId,
    ];
}
