namespace Playbook.Semantics.Vocabulary;

/// <summary>How something is proven.</summary>
public static class Proofs
{
    /// <summary>A screenshot sent to the assistant.</summary>
    public static Word Screenshot { get; } = new(
        "screenshot", new("截图", "screenshot"), new("发截图给小助手。", "A screenshot sent to the assistant."));

    /// <summary>A link.</summary>
    public static Word Link { get; } = new(
        "link", new("链接", "link"), new("发链接。", "A link."));

    /// <summary>The order number.</summary>
    public static Word Order { get; } = new(
        "order-number", new("订单号|订单", "order-number|order"), new("报订单号。", "The order number."));

    /// <summary>A photo.</summary>
    public static Word Photo { get; } = new(
        "photo", new("照片", "photo"), new("发照片。", "A photo."));

    /// <summary>A video.</summary>
    public static Word Video { get; } = new(
        "video", new("视频", "video"), new("发视频。", "A video."));

    /// <summary>All rows.</summary>
    public static WordTable<Word> Table { get; } = new(
        new("凭证", "proof"),
        [
            Screenshot, Link, Order, Photo, Video,
        ]);
}
