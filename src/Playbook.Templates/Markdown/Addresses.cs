using System.Collections.Immutable;
using System.Buffers;
using Playbook.Syntax.Text;

namespace Playbook.Templates.Markdown;

/// <summary>Web addresses that stand in a text as they are.</summary>
public static class Addresses
{
    // RFC 3986, 2: the characters of an address; a text in Chinese goes on behind it without a space.
    private static readonly SearchValues<char> Characters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'()*+,;=%");

    /// <summary>Where they stand, in order.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Spans without the punctuation of the sentence around them.</returns>
    public static ImmutableArray<TextSpan> In(ReadOnlySpan<char> text)
    {
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        for (var at = 0; at < text.Length;)
        {
            var start = text[at..].IndexOf("http", StringComparison.OrdinalIgnoreCase);
            if (start < 0)
            {
                break;
            }

            start += at;
            var scheme = SchemeLength(text[start..]);
            var rest = text[(start + scheme)..].IndexOfAnyExcept(Characters);
            var end = rest < 0 ? text.Length : start + scheme + rest;
            while (end > start + scheme && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or ')')
            {
                end--;
            }

            if (scheme > 0 && end > start + scheme)
            {
                found.Add(new TextSpan(start, end - start));
            }

            at = Math.Max(end, start + 4);
        }

        return found.ToImmutable();
    }

    private static int SchemeLength(ReadOnlySpan<char> text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
        : text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7
        : 0;
}
