using Playbook.Semantics.Lengths;
using Playbook.Templates.Markdown.Dialects;

namespace Playbook.Semantics.Vocabulary;

/// <content>Channels on WeChat.</content>
public static partial class ChannelKinds
{
    /// <summary>A WeChat group.</summary>
    public static ChannelKind WechatGroup { get; } = new(
        "wechat-group", new("微信群", "wechat-group|wechat"), new("微信群。", "A WeChat group."))
    {
        IsGroup = true,
        Message = new(LengthCount.Utf16Units),
        TakesSeveral = true,
    };

    /// <summary>A WeCom customer group; a mass text has at most 4000 characters.</summary>
    public static ChannelKind WecomGroup { get; } = new(
        "wecom-group", new("企业微信群|企微群", "wecom-group|wecom"), new("企业微信客户群；群发文本最多 4000 字。", "A WeCom customer group; a mass text has at most 4000 characters."))
    {
        IsGroup = true,

        // Document 92135 of the same place: customer mass messages, per group and month.
        Quota = MessageQuota.DaysOfMonth,
        Message = new(LengthCount.Graphemes, 4000) { IsOfficial = true, Source = new("developer.work.weixin.qq.com document 96997") },
    };

    /// <summary>A WeCom group robot; a text has at most 2048 bytes.</summary>
    public static ChannelKind WecomRobot { get; } = new(
        "wecom-robot", new("群机器人|企微机器人", "wecom-robot|wecom-bot"), new("企业微信群机器人；一条文本最多 2048 字节。", "A WeCom group robot; a text has at most 2048 bytes."))
    {
        IsGroup = true,
        Message = new(LengthCount.Utf8Bytes, 2048) { IsOfficial = true, Source = new("developer.work.weixin.qq.com documents 90248 and 99398") },
        TakesSeveral = true,
    };

    /// <summary>A WeChat official account; an article has fewer than 20,000 characters.</summary>
    public static ChannelKind OfficialAccount { get; } = new(
        "official-account", new("公众号|服务号|订阅号", "official-account|wechat-official-account"), new("微信公众号图文；正文不到 20000 字。", "A WeChat official account; an article has fewer than 20,000 characters."))
    {
        Message = new(LengthCount.Graphemes, 19999) { IsOfficial = true, Source = new("developers.weixin.qq.com, draft box API draft_add") },
        Title = new(LengthCount.Scalars, 32) { IsOfficial = true, Source = new("developers.weixin.qq.com, draft box API draft_add") },
        Dialect = Dialects.Article,
    };

    /// <summary>A WeChat mini-program.</summary>
    public static ChannelKind MiniProgram { get; } = new(
        "mini-program", new("小程序", "mini-program"), new("微信小程序。", "A WeChat mini-program."));

    /// <summary>WeChat Moments.</summary>
    public static ChannelKind Moments { get; } = new(
        "moments", new("朋友圈", "moments|wechat-moments"), new("微信朋友圈；长文会折叠。", "WeChat Moments; long posts are folded."))
    {
        // Ours: a post is folded after about six lines, which nobody could confirm in writing.
        Message = new(LengthCount.Graphemes) { Readable = 140 },
    };

    /// <summary>WeChat Channels.</summary>
    public static ChannelKind VideoChannel { get; } = new(
        "video-channel", new("视频号", "video-channel"), new("微信视频号。", "WeChat Channels."))
    {
        Title = new(LengthCount.Graphemes, 16) { Source = new("social-auto-upload, source comments (observed)") },
    };

    /// <summary>A personal WeChat account, one to one.</summary>
    public static ChannelKind PersonalWechat { get; } = new(
        "personal-wechat", new("个人微信|个人号|私聊", "personal-wechat|private-chat"), new("微信个人号，一对一。", "A personal WeChat account, one to one."))
    {
        TakesSeveral = true,
    };
}
