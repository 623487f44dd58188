using System.Collections.Immutable;
using Playbook.Syntax.Words;

namespace Playbook.Generators.Phrases;

/// <summary>Words of the calendar page's controls and views.</summary>
internal static class BoardPhrases
{
    public static Phrase Holiday { get; } = Row("holiday", "休假标记", "休", "off");

    public static Phrase MakeUp { get; } = Row("make_up", "上班标记", "班", "work");

    public static ImmutableArray<Phrase> All { get; } =
    [
        Row("views", "切换视图", "视图", "Views"),
        Row("month", "月视图", "月", "Month"),
        Row("week", "周视图", "周", "Week"),
        Row("day", "日视图", "日", "Day"),
        Row("list", "列表视图", "列表", "List"),
        Row("timeline", "时间线", "时间线", "Timeline"),
        Row("load", "负荷", "负荷", "Load"),
        Row("months", "月历", "月历", "Month by month"),
        Row("earlier", "往前", "往前", "Earlier"),
        Row("later", "往后", "往后", "Later"),
        Row("today", "回今天", "今天", "Today"),
        Row("find", "筛选栏", "筛选和搜索", "Filter and search"),
        Row("search", "搜索框", "搜事项和文案", "Search items and copy"),
        Row("all_roles", "全部角色", "全部角色", "All roles"),
        Row("all_channels", "全部渠道", "全部渠道", "All channels"),
        Row("all_kinds", "全部类型", "全部类型", "All kinds"),
        Row("all_phases", "全部阶段", "全部阶段", "All phases"),
        Row("clear", "清除", "清除筛选", "Clear filters"),
        Row("shown", "符合数", "项", "items"),
        Row("nothing", "没有符合的", "没有符合条件的事项。", "Nothing fits these filters."),
        Row("print", "打印", "打印", "Print"),
        Holiday,
        MakeUp,
        Row("close", "关闭", "关闭", "Close"),
        Row("parts", "环节与提醒", "环节和提醒", "Segments and reminders"),
        Row("checklist", "要做的", "清单", "Checklist"),
        Row("turn", "第几次", "第几次", "Time"),
        Row("no_owner", "没人负责", "未指定", "Nobody named"),
        Row("role", "角色列", "角色", "Role"),
        Row("total", "合计", "合计", "Total"),
        Row("by_items", "按项数", "按项数", "By items"),
        Row("by_hours", "按小时", "按小时", "By hours"),
        Row("hours", "小时", "小时", "hours"),
        Row("busiest", "最忙", "最忙的一天", "Busiest day"),
        Row("load_note", "负荷说明", "每格是这个角色当天负责或参与的事项；没写时长的事项只计项数，不计小时。",
            "Each cell counts what the role owns or takes part in that day; items without a length count as items, not as hours."),
    ];

    private static Phrase Row(string english, string name, string zh, string en) => new(new Spelling("看板" + name, "board_" + english), new Bilingual(zh, en));
}
