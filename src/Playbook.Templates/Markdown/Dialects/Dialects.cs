using System.Collections.Immutable;

namespace Playbook.Templates.Markdown.Dialects;

/// <summary>The dialects, each with the platform's own page.</summary>
public static class Dialects
{
    /// <summary>Text and emoji: WeChat, QQ, Weibo, Xiaohongshu, text messages.</summary>
    public static Dialect Plain { get; } = new("plain", new("纯文字", "plain text"), "none of these platforms documents marks in messages; read 2026-11");

    /// <summary>
    /// Slack: programs send <c>mrkdwn</c>, in which <c>&amp;</c>, <c>&lt;</c> and <c>&gt;</c> are entities. People paste plain text, since
    /// what is pasted is not formatted.
    /// </summary>
    public static Dialect Slack { get; } = new("slack-mrkdwn", new("Slack mrkdwn", "Slack mrkdwn"), "api.slack.com/reference/surfaces/formatting; read 2026-11")
    {
        Sent = Notations.Slack,
        CountsMarks = true,
    };

    /// <summary>
    /// Telegram: programs send it with <c>parse_mode</c> HTML and not MarkdownV2, which needs a backslash before every full stop. The limit
    /// is counted after the tags are read.
    /// </summary>
    public static Dialect Telegram { get; } = new("telegram-html", new("Telegram HTML", "Telegram HTML (parse_mode HTML)"), "core.telegram.org/bots/api#html-style; read 2026-11")
    {
        Sent = Notations.Telegram,
    };

    /// <summary>Discord: its clients read the same Markdown from people and from programs.</summary>
    public static Dialect Discord { get; } = new("discord-markdown", new("Discord Markdown", "Discord Markdown"), "support.discord.com article 210298617, Markdown Text 101; read 2026-11")
    {
        Pasted = Notations.Discord,
    };

    /// <summary>E-mail: HTML, with the plain text beside it.</summary>
    public static Dialect Mail { get; } = new("html", new("HTML 和纯文字", "HTML and plain text"), "RFC 2046, 5.1.4 (multipart/alternative)")
    {
        Sent = Notations.Html,
        KeepsFormatting = true,
        HoldsImages = true,
    };

    /// <summary>An official account's article: HTML in which links of other sites do not work, so that their address is shown.</summary>
    public static Dialect Article { get; } = new("article-html", new("图文 HTML", "article HTML"), "developers.weixin.qq.com, draft box API draft_add (content); read 2026-11")
    {
        Sent = Notations.Article,
        KeepsFormatting = true,
        HoldsImages = true,
        CarriesLinks = false,
    };

    /// <summary>Places that take Markdown as it is: websites of one's own, Zhihu, DingTalk, Feishu.</summary>
    public static Dialect Markdown { get; } = new("markdown", new("Markdown", "Markdown"), "spec.commonmark.org/0.31.2")
    {
        Pasted = Notations.Markdown,
        HoldsImages = true,
    };

    /// <summary>Every dialect.</summary>
    public static ImmutableArray<Dialect> All { get; } = [Plain, Slack, Telegram, Discord, Mail, Article, Markdown];
}
