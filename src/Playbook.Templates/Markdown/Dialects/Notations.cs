using System.Globalization;
using System.Text;
using Playbook.Syntax.Text;

namespace Playbook.Templates.Markdown.Dialects;

/// <summary>The notations, construct by construct.</summary>
internal static class Notations
{
    /// <summary>As people type in chats that have no marks: 【headings】, bullets, addresses as they are.</summary>
    public static Notation Plain { get; } = new()
    {
        Heading = static (words, _) => HasHan(words) && !words.Contains('【') ? $"【{words}】" : words,
        Link = PlainLink,
        Quote = static words => HasHan(words) ? $"「{words}」" : $"“{words}”",
        KeepsAddressesApart = true,
    };

    /// <summary>api.slack.com/reference/surfaces/formatting: there are no headings and no lists.</summary>
    public static Notation Slack { get; } = new()
    {
        Escape = SlackEscape.Write,
        Heading = static (words, _) => $"*{words}*",
        Strong = new("*"),
        Emphasis = new("_"),
        Code = new("`"),
        CodeEscape = static code => Entities(code),
        CodeBlock = static code => $"```\n{Entities(code)}\n```",
        Link = static (words, url) => words == Entities(url) ? $"<{Entities(url)}>" : $"<{Entities(url)}|{words}>",
        Quote = static words => Prefixed("> ", words),

        // Marks are read only where no letter touches them, and Chinese has no spaces.
        MarkRoom = SlackEscape.Room,
    };

    /// <summary>core.telegram.org/bots/api#html-style: a handful of tags; headings and lists are not among them.</summary>
    public static Notation Telegram { get; } = new()
    {
        Escape = static (text, output) => output.Append(Entities(text)),
        Heading = static (words, _) => $"<b>{words}</b>",
        Strong = new("<b>", "</b>"),
        Emphasis = new("<i>", "</i>"),
        Code = new("<code>", "</code>"),
        CodeEscape = static code => Entities(code),
        CodeBlock = static code => $"<pre>{Entities(code)}</pre>",
        Link = static (words, url) => words == Entities(url) ? Entities(url) : $"<a href=\"{Entities(url).Replace("\"", "&quot;", StringComparison.Ordinal)}\">{words}</a>",
        Quote = static words => $"<blockquote>{words}</blockquote>",
    };

    /// <summary>support.discord.com article 210298617: three levels of headings, lists, quotes, masked links.</summary>
    public static Notation Discord { get; } = new()
    {
        Escape = DiscordEscape.Write,
        Heading = static (words, level) => $"{new string('#', Math.Min(level, 3))} {words}",
        Strong = new("**"),
        Emphasis = new("*"),
        Code = new("`"),
        CodeBlock = static code => $"```\n{code}\n```",
        Link = static (words, url) => words == url ? url : $"[{words}]({url})",
        Bullet = "- ",
        Quote = static words => Prefixed("> ", words),
    };

    /// <summary>Safe HTML with places for images: what mail and pages of one's own carry.</summary>
    public static Notation Html { get; } = new() { Whole = static markdown => SafeMarkdown.ToMessageHtml(markdown, ImagePlace), Link = PlainLink };

    /// <summary>The same without links: what they say, and where they lead.</summary>
    public static Notation Article { get; } = new() { Whole = static markdown => SafeMarkdown.ToMessageHtml(markdown, ImagePlace, PlainLink), Link = PlainLink };

    /// <summary>Safe HTML without images, which chats send as messages of their own.</summary>
    public static Notation Chat { get; } = new() { Whole = static markdown => SafeMarkdown.ToMessageHtml(markdown, static (_, _) => string.Empty), Link = PlainLink };

    /// <summary>As it was written.</summary>
    public static Notation Markdown { get; } = new() { Whole = static markdown => markdown, Link = PlainLink };

    /// <summary>What is a mark in HTML and in Slack as an entity.</summary>
    public static string Entities(ReadOnlySpan<char> text)
    {
        var written = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => written.Append("&amp;"),
                '<' => written.Append("&lt;"),
                '>' => written.Append("&gt;"),
                _ => written.Append(c),
            };
        }

        return written.ToString();
    }

    // “〔🖼 1 海报〕”: whoever pastes the text puts the image there.
    private static string ImagePlace(string words, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"〔🖼 {number}{(words.Length > 0 ? " " : "")}{words}〕");

    // “报名：https://…”, and only the address where the words are the address.
    private static string PlainLink(string words, string url) =>
        words == url || words.Length == 0 ? url
        : words[^1] is '：' or ':' ? words + (words[^1] == ':' ? " " : string.Empty) + url
        : HasHan(words) ? $"{words}：{url}"
        : $"{words}: {url}";

    private static string Prefixed(string mark, string words) => mark + words.Replace("\n", "\n" + mark, StringComparison.Ordinal);

    private static bool HasHan(string words) => words.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF');
}
