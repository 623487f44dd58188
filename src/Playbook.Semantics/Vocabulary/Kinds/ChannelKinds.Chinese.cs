using Playbook.Semantics.Lengths;
using Playbook.Templates.Markdown.Dialects;

namespace Playbook.Semantics.Vocabulary;

/// <content>Channels on other Chinese platforms.</content>
public static partial class ChannelKinds
{
    /// <summary>A QQ group; long messages raise risk control.</summary>
    public static ChannelKind QqGroup { get; } = new(
        "qq-group", new("QQ群", "qq-group|qq"), new("QQ 群；长消息容易被风控。", "A QQ group; long messages raise risk control."))
    {
        IsGroup = true,
        Message = new(LengthCount.Graphemes, 5000) { Source = new("Mrs4s/go-cqhttp issue 744 (observed)") },
        TakesSeveral = true,
    };

    /// <summary>Weibo; beyond 140 characters a post is folded.</summary>
    public static ChannelKind Weibo { get; } = new(
        "weibo", new("微博", "weibo"), new("微博；超过 140 字会折叠。", "Weibo; beyond 140 characters a post is folded."))
    {
        Message = new(LengthCount.Graphemes, 2000) { Readable = 140, Source = new("dataabc/weibo-crawler issue 423 (observed)") },
    };

    /// <summary>Xiaohongshu; a note has at most 1000 characters.</summary>
    public static ChannelKind Xiaohongshu { get; } = new(
        "xiaohongshu", new("小红书", "xiaohongshu|red"), new("小红书；正文最多 1000 字。", "Xiaohongshu; a note has at most 1000 characters."))
    {
        Message = new(LengthCount.Graphemes, 1000) { Source = new("xpzouying/xiaohongshu-mcp pull request 212 (observed)") },
        Title = new(LengthCount.XiaohongshuTitle, 20) { Source = new("xpzouying/xiaohongshu-mcp pkg/xhsutil/title.go and issue 210 (observed)") },
    };

    /// <summary>Douyin; a description has at most 1000 characters.</summary>
    public static ChannelKind Douyin { get; } = new(
        "douyin", new("抖音", "douyin"), new("抖音；正文最多 1000 字。", "Douyin; a description has at most 1000 characters."))
    {
        Message = new(LengthCount.Graphemes, 1000) { Source = new("social-auto-upload, source comments (observed)") },
        Title = new(LengthCount.Graphemes, 30) { Source = new("social-auto-upload, source comments (observed)") },
    };

    /// <summary>Kuaishou.</summary>
    public static ChannelKind Kuaishou { get; } = new(
        "kuaishou", new("快手", "kuaishou"), new("快手。", "Kuaishou."));

    /// <summary>Bilibili.</summary>
    public static ChannelKind Bilibili { get; } = new(
        "bilibili", new("B站|哔哩哔哩", "bilibili"), new("哔哩哔哩。", "Bilibili."));

    /// <summary>Zhihu.</summary>
    public static ChannelKind Zhihu { get; } = new(
        "zhihu", new("知乎", "zhihu"), new("知乎。", "Zhihu."))
    {
        Dialect = Dialects.Markdown,
    };

    /// <summary>Baidu Tieba.</summary>
    public static ChannelKind Tieba { get; } = new(
        "tieba", new("贴吧|百度贴吧", "tieba"), new("百度贴吧。", "Baidu Tieba."));

    /// <summary>Toutiao.</summary>
    public static ChannelKind Toutiao { get; } = new(
        "toutiao", new("头条号|今日头条|头条", "toutiao"), new("今日头条。", "Toutiao."));

    /// <summary>Baidu Baijiahao.</summary>
    public static ChannelKind Baijiahao { get; } = new(
        "baijiahao", new("百家号", "baijiahao"), new("百度百家号。", "Baidu Baijiahao."));

    /// <summary>A Feishu (Lark) group.</summary>
    public static ChannelKind Feishu { get; } = new(
        "feishu-group", new("飞书群|飞书", "feishu-group|feishu|lark"), new("飞书群。", "A Feishu (Lark) group."))
    {
        IsGroup = true,
        Message = new(LengthCount.Utf8Bytes, 20480) { Source = new("a client's measurement, 20 KB a request (unverified)") },
        TakesSeveral = true,
        Dialect = Dialects.Markdown,
    };

    /// <summary>A DingTalk group.</summary>
    public static ChannelKind DingTalk { get; } = new(
        "dingtalk-group", new("钉钉群|钉钉", "dingtalk-group|dingtalk"), new("钉钉群。", "A DingTalk group."))
    {
        IsGroup = true,
        TakesSeveral = true,
        Dialect = Dialects.Markdown,
    };
}
