using System.Collections.Immutable;
using Playbook.Generators.Phrases;

namespace Playbook.Generators.Announcements;

/// <summary>Words of the announcement pages.</summary>
internal static class AnnouncementPhrases
{
    public static Phrase Announcements { get; } = new("announcements", "公告文案", "Announcements");

    public static Phrase Ready { get; } = new("ready", "随时可用", "Ready");

    public static ImmutableArray<Phrase> All { get; } =
    [
        Announcements,
        Ready,
        new("kept_ready", "备好的文案", "Kept ready"),
        new("kept_ready_note",
            "建群、招募、迎新这些时候用得上，先备好放着；要固定某天发，就写进日程。",
            "For founding, recruiting, welcoming and the like: ready when you need them. To send one on a day, write it into the schedule."),
        new("announcements_note",
            "下面每条都是最后要发出去的样子。点“复制”，粘贴到对应的渠道；有填空的先填好再发。",
            "Every text stands here as it will be sent. Press Copy and paste it where it goes; where there are blanks, fill them in first."),
        new("contents", "目录", "Contents"),
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
        new("no_messages", "这份手册还没有要发的文案。", "This playbook has nothing to send yet."),
        new("message_count", "条", "messages"),
    ];
}
