using Playbook.Semantics.Lengths;
using Playbook.Templates.Markdown.Dialects;

namespace Playbook.Semantics.Vocabulary;

/// <content>Channels that reach people directly.</content>
public static partial class ChannelKinds
{
    /// <summary>A website.</summary>
    public static ChannelKind Website { get; } = new(
        "website", new("官网|网站", "website|site"), new("网站。", "A website."))
    {
        Dialect = Dialects.Markdown,
    };

    /// <summary>One's own app.</summary>
    public static ChannelKind App { get; } = new(
        "app", new("应用|APP内", "app"), new("自有应用。", "One's own app."))
    {
        Dialect = Dialects.Markdown,
    };

    /// <summary>SMS; its length is the messages it is billed as: 160 Latin or 70 other characters for one, 153 or 67 each for more, ten at most.</summary>
    public static ChannelKind Sms { get; } = new(
        "sms", new("短信", "sms|text-message"), new("短信；长度按计费条数算：70 字以内一条，更长的每 67 字一条，最多十条。", "SMS; its length is the messages it is billed as: 160 Latin or 70 other characters for one, 153 or 67 each for more, ten at most."))
    {
        Message = new(LengthCount.SmsSegments, 10) { Readable = 1, Source = new("twilio.com/docs/glossary/what-sms-character-limit (segments); ten of them are ours") },
    };

    /// <summary>E-mail.</summary>
    public static ChannelKind Email { get; } = new(
        "email", new("邮件|电子邮件", "email|e-mail"), new("电子邮件。", "E-mail."))
    {
        Title = new(LengthCount.HalfWidthUnits, 60) { Source = new("RFC 5322, 2.1.1: a line should stay within 78 characters; mail clients show about 60") },
        Dialect = Dialects.Mail,
    };

    /// <summary>Any other channel.</summary>
    public static ChannelKind Other { get; } = new(
        "other-channel", new("其他渠道", "other-channel|other"), new("以上都不是的渠道。", "Any other channel."));
}
