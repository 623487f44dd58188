namespace Playbook.Semantics.Vocabulary;

/// <summary>Where a repost goes.</summary>
public static class RepostPlaces
{
    /// <summary>WeChat Moments.</summary>
    public static Word Moments { get; } = new(
        "moments", new("朋友圈", "moments|wechat-moments"), new("微信朋友圈。", "WeChat Moments."));

    /// <summary>Weibo.</summary>
    public static Word Weibo { get; } = new(
        "weibo", new("微博", "weibo"), new("微博。", "Weibo."));

    /// <summary>Xiaohongshu.</summary>
    public static Word Xiaohongshu { get; } = new(
        "xiaohongshu", new("小红书", "xiaohongshu|red"), new("小红书。", "Xiaohongshu."));

    /// <summary>Douyin.</summary>
    public static Word Douyin { get; } = new(
        "douyin", new("抖音", "douyin"), new("抖音。", "Douyin."));

    /// <summary>Other WeChat groups.</summary>
    public static Word Groups { get; } = new(
        "groups", new("微信群|其他群", "groups|wechat-groups"), new("其他微信群。", "Other WeChat groups."));

    /// <summary>WeChat Channels.</summary>
    public static Word Channels { get; } = new(
        "video-channel", new("视频号", "video-channel"), new("微信视频号。", "WeChat Channels."));

    /// <summary>All rows.</summary>
    public static WordTable<Word> Table { get; } = new(
        new("转发到哪里", "place to repost"),
        [
            Moments, Weibo, Xiaohongshu, Douyin, Groups, Channels,
        ]);
}
