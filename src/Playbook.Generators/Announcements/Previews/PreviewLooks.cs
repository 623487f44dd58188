using System.Collections.Frozen;
using Playbook.Semantics.Vocabulary;

namespace Playbook.Generators.Announcements.Previews;

/// <summary>The look of each kind of channel. A kind without a row, and a message without a channel, is shown plainly.</summary>
internal static class PreviewLooks
{
    private const TextMarks Social = TextMarks.Links | TextMarks.Mentions | TextMarks.Topics;

    private static readonly PreviewLook Plain = new("plain");
    private static readonly PreviewLook Bubble = new("bubble", Marks: TextMarks.Links | TextMarks.Mentions);
    private static readonly PreviewLook Article = new("article", HasHeading: true);
    private static readonly PreviewLook Thread = new("thread", Marks: TextMarks.Links | TextMarks.Mentions);
    private static readonly PreviewLook Video = new("video", Marks: Social);

    private static readonly FrozenDictionary<ChannelKind, PreviewLook> Rows = new Dictionary<ChannelKind, PreviewLook>
    {
        [ChannelKinds.WechatGroup] = Bubble,
        [ChannelKinds.PersonalWechat] = Bubble,
        [ChannelKinds.MiniProgram] = Bubble,
        [ChannelKinds.WecomGroup] = Bubble,
        [ChannelKinds.WecomRobot] = Bubble,
        [ChannelKinds.QqGroup] = Bubble,
        [ChannelKinds.Feishu] = Bubble,
        [ChannelKinds.DingTalk] = Bubble,
        [ChannelKinds.Telegram] = Bubble,
        [ChannelKinds.WhatsApp] = Bubble,
        [ChannelKinds.Discord] = Thread,
        [ChannelKinds.Slack] = Thread,
        [ChannelKinds.Moments] = new("moments-post"),
        [ChannelKinds.Weibo] = new("post", Marks: TextMarks.Links | TextMarks.Mentions | TextMarks.PairedTopics),
        [ChannelKinds.Tieba] = new("post"),
        [ChannelKinds.Xiaohongshu] = new("note", HasHeading: true, Marks: TextMarks.Mentions | TextMarks.Topics),
        [ChannelKinds.Douyin] = Video,
        [ChannelKinds.Kuaishou] = Video,
        [ChannelKinds.VideoChannel] = Video,
        [ChannelKinds.Bilibili] = Video,
        [ChannelKinds.OfficialAccount] = Article,
        [ChannelKinds.Zhihu] = Article,
        [ChannelKinds.Toutiao] = Article,
        [ChannelKinds.Baijiahao] = Article,
        [ChannelKinds.Sms] = new("sms"),
        [ChannelKinds.Email] = new("mail", HasHeading: true),
    }.ToFrozenDictionary();

    /// <summary>How a message looks where it goes.</summary>
    /// <param name="kind">The kind of channel, or null.</param>
    public static PreviewLook Of(ChannelKind? kind) => kind is null ? Plain : Rows.GetValueOrDefault(kind, Plain);
}
