using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Playbook.Templates.Markdown;

/// <summary>
/// What authors write, read as Markdown that can do no harm: tags are text, and links lead only to web pages and mail
/// addresses. An image is a link to it: a page that loads one asks the network, and messages carry theirs beside them. A line end in the source is one in the output, as people write chat messages.
/// </summary>
internal static class SafeMarkdown
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseSoftlineBreakAsHardlineBreak().Build();

    /// <summary>Reads a text as it is; whoever writes it asks of every link whether it may stay.</summary>
    public static MarkdownDocument Read(string text) => Markdig.Markdown.Parse(text, Pipeline);

    /// <summary>Parses a text; links that may not stay are replaced by their words.</summary>
    public static MarkdownDocument Parse(string text) => Safe(Read(text));

    private static MarkdownDocument Safe(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            if (!IsAllowed(link.Url))
            {
                Unwrap(link);
            }
            else if (link.IsImage)
            {
                link.IsImage = false;
                if (link.FirstChild is null)
                {
                    link.AppendChild(new LiteralInline(link.Url!));
                }
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(l => !l.IsEmail && !IsAllowed(l.Url)).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        return document;
    }

    /// <summary>The text as HTML.</summary>
    public static string ToHtml(string text) => Parse(text).ToHtml(Pipeline).TrimEnd('\n');

    /// <summary>The text of a message as HTML: images are places for them, since they are put in by hand.</summary>
    /// <param name="text">What the author wrote.</param>
    /// <param name="image">What stands in the place of an image: made of its words and its number among the images, from 1. Where that is nothing, so is the place.</param>
    /// <param name="link">Where no link can be followed, what stands in its place: made of words and address. Null leaves links.</param>
    public static string ToMessageHtml(string text, Func<string, int, string> image, Func<string, string, string>? link = null)
    {
        var document = Read(text);
        var number = 0;
        foreach (var found in document.Descendants<LinkInline>().Where(SentAlong.IsSentImage).ToList())
        {
            Replace(found, image(WordsOf(found), ++number));
        }

        Safe(document);
        if (link is not null)
        {
            foreach (var found in document.Descendants<LinkInline>().ToList())
            {
                found.ReplaceBy(new LiteralInline(link(WordsOf(found), found.Url!)), copyChildren: false);
            }

            foreach (var found in document.Descendants<AutolinkInline>().ToList())
            {
                found.ReplaceBy(new LiteralInline(found.Url));
            }
        }

        return document.ToHtml(Pipeline).TrimEnd('\n');
    }

    /// <summary>The words of a link.</summary>
    public static string WordsOf(ContainerInline link) => string.Concat(link.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));

    /// <summary>Whether an address may be followed: a web page or a mail address.</summary>
    public static bool IsAllowed(string? url) =>
        url is not null
        && (url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase));

    // A paragraph of nothing but an image goes with it.
    private static void Replace(LinkInline image, string words)
    {
        if (words.Length > 0)
        {
            image.ReplaceBy(new LiteralInline(words), copyChildren: false);
        }
        else if (image is { PreviousSibling: null, NextSibling: null, Parent.ParentBlock: ParagraphBlock { Parent: { } around } paragraph })
        {
            around.Remove(paragraph);
        }
        else
        {
            image.Remove();
        }
    }

    private static void Unwrap(LinkInline link)
    {
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.Remove();
    }
}
