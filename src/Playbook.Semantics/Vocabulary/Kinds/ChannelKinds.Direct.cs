namespace Playbook.Semantics.Vocabulary;

/// <content>Channels that reach people directly.</content>
public static partial class ChannelKinds
{
    /// <summary>A website.</summary>
    public static ChannelKind Website { get; } = new(
        "website", new("官网|网站", "website|site"), new("网站。", "A website."))
    {
        PlainTextOnly = false,
    };

    /// <summary>One's own app.</summary>
    public static ChannelKind App { get; } = new(
        "app", new("应用|APP内", "app"), new("自有应用。", "One's own app."))
    {
        PlainTextOnly = false,
    };

    /// <summary>SMS; 70 characters alone, 67 a part; ten parts are taken as the most.</summary>
    public static ChannelKind Sms { get; } = new(
        "sms", new("短信", "sms|text-message"), new("短信；一条 70 字，长短信每段 67 字，这里按十段算。", "SMS; 70 characters alone, 67 a part; ten parts are taken as the most."))
    {
        Count = LengthCount.Utf16Units,
        Limit = 670,
        Readable = 70,
        Source = "twilio.com glossary, SMS character limit; UCS-2 parts of 67; read in November 2026",
    };

    /// <summary>E-mail.</summary>
    public static ChannelKind Email { get; } = new(
        "email", new("邮件|电子邮件", "email|e-mail"), new("电子邮件。", "E-mail."))
    {
        PlainTextOnly = false,
    };

    /// <summary>Any other channel.</summary>
    public static ChannelKind Other { get; } = new(
        "other-channel", new("其他渠道", "other-channel|other"), new("以上都不是的渠道。", "Any other channel."));
}
