using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Playbook.Templates.Markdown;

/// <summary>An image or a link of a message, in the order of its text: what a sender gets ready before sending.</summary>
/// <param name="IsImage">Whether it is an image, which chats send as a message of its own.</param>
/// <param name="Title">Its words; for an image what it shows. Empty where the author gave none.</param>
/// <param name="Address">Where it is: an address, or for an image the path of a file.</param>
public sealed record SentAlong(bool IsImage, string Title, string Address)
{
    /// <summary>The images and links of a text, in order.</summary>
    /// <param name="markdown">What the author wrote, as Markdown.</param>
    public static ImmutableArray<SentAlong> In(string markdown) =>
        markdown.Contains("](", StringComparison.Ordinal) || markdown.Contains("]:", StringComparison.Ordinal)
        || markdown.Contains("http", StringComparison.OrdinalIgnoreCase) || markdown.Contains("mailto:", StringComparison.OrdinalIgnoreCase)
            ? [.. SafeMarkdown.Read(markdown).Descendants().SelectMany(Of)]
            : [];

    // A path has no scheme: data: and javascript: are no files.
    internal static bool IsSentImage(LinkInline link) =>
        link is { IsImage: true, Url: { Length: > 0 } url } && (SafeMarkdown.IsAllowed(url) || !url.Contains(':', StringComparison.Ordinal));

    private static IEnumerable<SentAlong> Of(MarkdownObject part) => part switch
    {
        LinkInline { Url: { Length: > 0 } url } link when (link.IsImage ? IsSentImage(link) : SafeMarkdown.IsAllowed(url)) =>
            [new SentAlong(link.IsImage, SafeMarkdown.WordsOf(link), url)],
        AutolinkInline { IsEmail: false } link when SafeMarkdown.IsAllowed(link.Url) => [new SentAlong(IsImage: false, string.Empty, link.Url)],
        LiteralInline { Parent: not LinkInline } literal => Bare(literal.Content.AsSpan()),
        _ => [],
    };

    private static List<SentAlong> Bare(ReadOnlySpan<char> text)
    {
        var found = new List<SentAlong>();
        foreach (var address in Addresses.In(text))
        {
            found.Add(new SentAlong(IsImage: false, string.Empty, text[address.Start..address.End].ToString()));
        }

        return found;
    }
}
