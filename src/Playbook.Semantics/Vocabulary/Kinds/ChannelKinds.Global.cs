using Playbook.Semantics.Lengths;
using Playbook.Templates.Markdown.Dialects;

namespace Playbook.Semantics.Vocabulary;

/// <content>Channels of chat platforms outside China.</content>
public static partial class ChannelKinds
{
    /// <summary>A Discord channel; a message has at most 2000 characters.</summary>
    public static ChannelKind Discord { get; } = new(
        "discord", new("Discord频道|Discord", "discord|discord-channel"), new("Discord 频道；一条最多 2000 字。", "A Discord channel; a message has at most 2000 characters."))
    {
        IsGroup = true,
        Message = new(LengthCount.Utf16Units, 2000) { IsOfficial = true, Source = new("Discord developer documentation, message content") },
        TakesSeveral = true,
        Dialect = Dialects.Discord,
    };

    /// <summary>A Slack channel; 4,000 characters are advised.</summary>
    public static ChannelKind Slack { get; } = new(
        "slack", new("Slack频道|Slack", "slack|slack-channel"), new("Slack 频道；建议不超过 4000 字。", "A Slack channel; 4,000 characters are advised."))
    {
        IsGroup = true,
        Message = new(LengthCount.Utf16Units, 4000) { Source = new("Slack API documentation, chat.postMessage (advised length)") },
        TakesSeveral = true,
        Dialect = Dialects.Slack,
    };

    /// <summary>A Telegram group; a message has at most 4096 characters.</summary>
    public static ChannelKind Telegram { get; } = new(
        "telegram", new("Telegram群|Telegram|电报群", "telegram|telegram-group"), new("Telegram 群；一条最多 4096 字。", "A Telegram group; a message has at most 4096 characters."))
    {
        IsGroup = true,
        Message = new(LengthCount.Utf16Units, 4096) { IsOfficial = true, Source = new("Telegram Bot API, sendMessage") },
        TakesSeveral = true,
        Dialect = Dialects.Telegram,
    };

    /// <summary>A WhatsApp group.</summary>
    public static ChannelKind WhatsApp { get; } = new(
        "whatsapp", new("WhatsApp群|WhatsApp", "whatsapp|whatsapp-group"), new("WhatsApp 群。", "A WhatsApp group."))
    {
        IsGroup = true,
        TakesSeveral = true,
    };
}
