using System.Collections.Immutable;
using Playbook.Generators.Phrases;
using Playbook.Planning;

namespace Playbook.Generators.Announcements;

/// <summary>Words of the announcement pages.</summary>
internal static class AnnouncementPhrases
{
    public static Phrase Announcements { get; } = new("announcements", "公告文案", "Announcements");

    public static Phrase Ready { get; } = new("ready", "随时可用", "Ready");

    public static Phrase Contents { get; } = new("contents", "目录", "Contents");

    public static Phrase AlongInside { get; } = new("along_inside", "按位置插入", "Put in their places");

    public static Phrase AlongAfter { get; } = new("along_after", "发完正文，依次发", "Then send, in order");

    public static Phrase AlongWith { get; } = new("along_with", "配图和链接，按顺序", "Goes along, in order");

    private static Phrase Long { get; } = new("long_variant", "长版", "long");

    private static Phrase Medium { get; } = new("medium_variant", "中版", "medium");

    private static Phrase Short { get; } = new("short_variant", "短版", "short");

    /// <summary>What a variant is called; null where there is but one.</summary>
    public static Phrase? VariantOf(Message message) =>
        message.Variants < 2 ? null : message.Variant == 0 ? Long : message.Variant == message.Variants - 1 ? Short : Medium;

    public static ImmutableArray<Phrase> All { get; } =
    [
        Announcements,
        Ready,
        Long,
        Medium,
        Short,
        new("kept_ready", "备好的文案", "Kept ready"),
        new("kept_ready_note",
            "建群、招募、迎新这些时候用得上，先备好放着；要固定某天发，就写进日程。",
            "For founding, recruiting, welcoming and the like: ready when you need them. To send one on a day, write it into the schedule."),
        new("announcements_note",
            "每条都按发出去的样子排好了。填空填一次，点“复制”，到对应的渠道粘贴，发完打个勾。",
            "Every text stands here as its channel shows it. Fill in the blanks, press Copy, paste it where it goes, and tick it off."),
        Contents,
        AlongInside,
        AlongAfter,
        AlongWith,
        new("copied_as_it_looks", "复制时带排版", "Copied with its formatting"),
        new("days_list", "按天查看", "Days"),
        new("when_it_happens", "遇到时再发", "When it happens"),
        new("when_it_happens_note", "这些没有固定日期，遇到了马上发。", "These have no date: send them when their moment comes."),
        new("sent_to", "发到", "To"),
        new("sent_by", "由谁发", "By"),
        new("copy_type", "文案", "Copy"),
        new("length_of_text", "长度", "Length"),
        new("blanks", "先填好", "Fill in first"),
        new("note", "说明", "Note"),
        new("builtin_text", "通用文案，发之前读一遍", "Built-in text: read it before sending"),
        new("copy", "复制", "Copy"),
        new("copied", "已复制", "Copied"),
        new("copy_failed", "没复制成功，请手动选中文字", "Could not copy: please select the text by hand"),
        new("sent", "已发", "Sent"),
        new("day_blanks", "这天先填好", "Fill in for this day"),
        new("fill_hint", "填一次，当天同名的空都填上；只留在这个页面里，不会保存", "Fill in once for all messages of the day; nothing of it is stored"),
        new("still_open", "还有没填的空", "blanks still open"),
        new("folded_beyond", "之后会折叠或拆开", "and beyond is folded or split"),
        new("time_of_day", "时间", "Time"),
        new("channel_kind", "渠道类型", "Kind of channel"),
        new("heading_there", "渠道里的标题", "Heading there"),
        new("text", "正文", "Text"),
        new("variant", "版本", "Variant"),
        new("length_limit", "上限", "Limit"),
        new("length_unit", "单位", "Unit"),
        new("links", "链接顺序", "Links in order"),
        new("images", "配图顺序", "Images in order"),
        new("split_into", "分几条发", "Sent as several"),
        new("title_length", "标题长度", "Title"),
        new("find", "查找和筛选", "Find and filter"),
        new("search_copy", "搜文案", "Search the copy"),
        new("every_day", "全部日子", "Every day"),
        new("every_channel", "全部渠道", "Every channel"),
        new("every_role", "全部岗位", "Every role"),
        new("unsent_only", "只看没发的", "Unsent only"),
        new("clear_filters", "清除筛选", "Clear filters"),
        new("nothing_found", "没有符合条件的文案。", "No message fits these filters."),
        new("shown_count", "条符合", "messages shown"),
        new("today_is", "今天", "Today"),
        new("save_ticks", "导出勾选", "Export ticks"),
        new("load_ticks", "导入勾选", "Import ticks"),
        new("ticks_loaded", "勾选已并入", "Ticks added"),
        new("ticks_refused", "这不是这份手册的勾选文件", "This is not a file of ticks for this playbook"),
        new("ticks_kept", "勾选记在这个浏览器里；换设备或交接时导出，再导入。", "Ticks stay in this browser; export and import them to hand over."),
        new("keys", "键盘：/ 搜索，J 下一条，K 上一条，C 复制，X 打勾", "Keys: / search, J next, K previous, C copy, X tick"),
        new("no_messages", "这份手册还没有要发的文案。", "This playbook has nothing to send yet."),
        new("message_count", "条", "messages"),
    ];
}
