using System.Globalization;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Playbook.Generators.Handbooks.Pages;

/// <summary>Ids of headings: their words, so that a link says where it leads; a number where two read alike.</summary>
internal sealed class HeadingIds
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The words of a heading or a paragraph, without marks.</summary>
    public static string Text(LeafBlock block)
    {
        var text = new StringBuilder();
        foreach (var inline in block.Inline?.Descendants() ?? [])
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>An id nothing else on the page has: letters and digits of any script, with hyphens between.</summary>
    public string For(HeadingBlock heading)
    {
        var stem = Slug(Text(heading));
        var id = stem;
        for (var number = 2; !_taken.Add(id); number++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
        }

        return id;
    }

    private static string Slug(string text)
    {
        var slug = new StringBuilder("s");
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                slug.Append(slug.Length == 1 ? "-" : "").Append(rune.ToString());
            }
            else if (slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-').ToLowerInvariant();
    }
}
