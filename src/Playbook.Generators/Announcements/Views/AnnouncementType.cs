using Playbook.Generators.Announcements.Previews;
using Playbook.Generators.Views;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;
using Playbook.Templates.Values;

namespace Playbook.Generators.Announcements.Views;

using static MemberOf<AnnouncementView>;

/// <summary>Members of an announcement.</summary>
internal static class AnnouncementType
{
    public static ObjectType Instance { get; } = new("announcement", new Bilingual("公告", "announcement"), () =>
    [
        Text("id", "编号", "稳定的编号", "Stable id", a => a.Message.Id),
        Text("anchor", "锚点", "页面内的锚点", "Its id in a page", a => a.Anchor),
        OptionalText("date", "日期", "年-月-日；触发的没有", "The date as 2026-12-01; nothing when it waits for an event", a => a.Date),
        OptionalText("time", "时间", "几点；没定时间的没有", "The time of day, where there is one", a => a.Time),
        Optional("day", "天数", "第几天；触发的没有", "The day number; nothing when it waits for an event", a => a.Day),
        Text("moment", "时机", "几点，或遇到什么时", "The time of day, or the event", a => a.Moment),
        OptionalText("trigger", "触发编号", "触发事件的编号", "Id of the event it waits for", a => a.Trigger),
        Optional("trigger_days", "触发天数", "触发事件的天数", "The days that go with the event", a => a.TriggerDays),
        Text("kind", "类型编号", "事项类型的编号", "Id of the item's kind", a => a.Item.Kind.Id),
        Text("kind_name", "类型", "事项的类型", "Kind of the item", a => a.KindName),
        Text("tone", "色调", "类型的色调", "Colour of the kind", a => a.Item.Kind.Tone),
        Text("sign", "图标", "类型的图标", "Sign of the kind", a => a.Item.Kind.Sign),
        Text("item", "事项编号", "事项的编号", "Id of the item", a => a.Item.Id),
        Text("title", "标题", "事项的标题", "Title of the item", a => OneLine.Of(a.Item.Title.Text)),
        OptionalText("part", "环节", "环节的名称，或“提醒”", "Name of the segment, or “Reminder”", a => a.Part),
        OptionalText("channel", "渠道", "发到哪里", "Where it goes", a => a.Message.Channel is { } channel ? OneLine.Of(channel.Title.Text) : null),
        OptionalText("channel_kind", "渠道类型编号", "渠道类型的编号", "Id of the channel's kind", a => a.Message.Channel?.Kind.Id),
        OptionalText("owner", "负责", "由谁发", "Who sends it", a => a.Owner),
        Text("face", "头像字", "代替头像的一个字", "A character in place of a portrait", a => a.Face),
        Text("look", "样式", "预览用的样式", "The look of its preview", a => a.Look.Id),
        OptionalText("heading", "题目", "渠道显示在正文上面的一行；没有的不写", "The line above the text, in channels that have one", a => a.Heading),
        Optional("folds_at", "折叠处", "超过多长会折叠或拆开；没超过的不写", "Where the channel folds or splits it; nothing when it does not", a => a.FoldsAt),
        List("links", "链接", TemplateType.Text, "正文里的网址，按先后", "Addresses in the text, in order", a => a.Links),
        Text("copy_type", "文案编号", "文案类型的编号", "Id of its copy type", a => a.Message.Type.Id),
        Text("copy_name", "文案类型", "文案类型的名称", "Name of its copy type", a => a.CopyName),
        Text("text", "正文", "要发的文字", "The text to send", a => a.Message.Text),
        List("spans", "片段", TextSpan.Type, "正文按填空、网址和话题切开", "The text, cut at blanks, addresses and topics", a => a.Spans),
        Optional("heading_length", "标题长度", "按渠道的方式计的标题长度", "Length of the title, as the channel counts titles", a => a.Message.Title?.Length),
        Optional("heading_limit", "标题上限", "标题最多多长", "The most a title may have", a => a.Message.Title?.Limit),
        Text("dialect", "格式", "渠道用的格式，如 plain、slack-mrkdwn、telegram-html、discord-markdown、html", "What the channel makes of marks: plain, slack-mrkdwn, telegram-html, discord-markdown, html, article-html, markdown", a => a.Message.Dialect.Id),
        Text("dialect_name", "格式名称", "格式的名称", "Name of the dialect", a => a.DialectName),
        OptionalText("markup", "标记文本", "程序发送时用的写法；和正文一样的没有", "The text as programs send it; nothing where that is the text", a => a.Markup),
        OptionalText("html", "网页文本", "在渠道里看到的样子，安全的 HTML 源码；纯文字的没有", "How it looks there, as the source of safe HTML; nothing where it is plain text", a => a.Html),
        MemberOf<AnnouncementView>.Make("preview", "预览", TemplateType.Markup.OrNothing, "在渠道里看到的样子，原样放进网页；纯文字的没有", "The same, to be put into a page as it is", a => a.Html is { } html ? new Markup(html) : null),
        MemberOf<AnnouncementView>.Make("formatted", "排版", TemplateType.Markup.OrNothing, "同上；和正文看起来一样的没有", "The same; nothing where it looks like the text", a => a.Formatted is { } html ? new Markup(html) : null),
        List("texts", "各条", MessagePartType.Instance, "一条一条要复制的文字", "What is copied, one by one", a => a.Texts),
        List("split", "分条", MessagePartType.Instance, "太长、要分几条发时，一条一条的文字；一条发完的没有", "The messages it goes out as where it is too long for one; none where it goes out whole", a => a.Split),
        List("along", "随文", AlongView.Type, "正文里带不了、要另外插或另外发的图片和链接，按先后", "Images, and links that the channel does not carry, in the order in which they are put in or sent", a => a.Along),
        Text("along_label", "随文说明", "什么时候插、什么时候发", "When they are put in or sent", a => a.AlongLabel),
        YesNo("keeps_formatting", "带排版", "粘贴后保留排版的渠道", "Whether the channel keeps the formatting of what is pasted", a => a.Message.Dialect.KeepsFormatting),
        List("images", "配图", ImageType.Instance, "要一起发的图片，按先后", "Images that are sent along, in order", a => a.Images),
        MemberOf<AnnouncementView>.Make("raw", "原文", TemplateType.Markup, "原样放进代码块的正文", "The text as it goes between fences", a => a.Raw),
        MemberOf<AnnouncementView>.Make("fence", "围栏", TemplateType.Markup, "包住正文的围栏", "The fence around the text", a => a.Fence),
        Number("length", "长度", "按渠道的方式计的长度", "Its length as the channel counts", a => a.Message.Length),
        Optional("limit", "上限", "渠道允许的最大长度", "The most the channel takes", a => a.Limit),
        Text("unit", "单位", "长度的单位", "What its length is counted in", a => a.Unit),
        Text("count", "计数方式", "长度的计数方式，如 utf16-units、sms-segments", "How its length is counted: graphemes, scalars, utf16-units, utf8-bytes, half-width-units, sms-segments", a => a.Message.Count.Id),
        OptionalText("variant", "版本", "长版、中版还是短版；只有一版的没有", "Which variant it is: long, medium, short; nothing where there is one", a => a.Variant),
        List("places", "填空位置", FillInPlace.Type, "每个填空在正文里的位置", "Where each blank stands in the text", a => a.Places),
        YesNo("is_too_long", "超长", "超过了上限", "It is longer than the channel takes", a => a.IsTooLong),
        List("blanks", "填空", TemplateType.Text, "发送前要填的空", "Blanks to fill in before sending", a => a.Message.FillIns),
        YesNo("authored", "自写", "是否作者自己写的", "Whether the author wrote it", a => a.Message.IsAuthored),
    ]);

    private static ObjectMember Optional(string en, string zh, string docZh, string docEn, Func<AnnouncementView, int?> get) =>
        Make(en, zh, TemplateType.Number.OrNothing, docZh, docEn, a => get(a) is { } number ? (decimal)number : null);
}
