using System.Globalization;
using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Playbook.Templates.Markdown.Dialects;

/// <summary>Walks through a text and writes each construct as a notation has it. Images are sent beside a message and not within it.</summary>
/// <param name="notation">The notation.</param>
/// <param name="source">The Markdown.</param>
internal sealed class NotationWriter(Notation notation, string source)
{
    /// <summary>The text in the notation.</summary>
    public string Write() => Blocks(SafeMarkdown.Read(source), between: null);

    // Blocks stand as far apart as the author put them: people who write for chats mean a line end to be one.
    private string Blocks(ContainerBlock container, string? between)
    {
        var text = new StringBuilder();
        var isFirst = true;
        foreach (var block in container)
        {
            if (Of(block) is not { Length: > 0 } written)
            {
                continue;
            }

            if (!isFirst)
            {
                text.Append(between ?? (HasEmptyLineBefore(block) ? "\n\n" : "\n"));
            }

            text.Append(written);
            isFirst = false;
        }

        return text.ToString();
    }

    private bool HasEmptyLineBefore(Block block)
    {
        var before = source.AsSpan(0, Math.Clamp(block.Span.Start, 0, source.Length));
        return before[before.TrimEnd("> \t\n").Length..].Count('\n') > 1;
    }

    private string Of(Block block) => block switch
    {
        HeadingBlock { Inline: { } words } heading => notation.Heading(
            new NotationWriter(notation with { Strong = Enclosure.None }, source).Inlines(words), heading.Level),
        ListBlock list => List(list),
        QuoteBlock quote => notation.Quote(Blocks(quote, between: null)),
        Table table => Blocks(table, "\n"),
        TableRow row => Blocks(row, " | "),
        ThematicBreakBlock => notation.Rule,
        CodeBlock code => notation.CodeBlock(code.Lines.ToString()),
        LinkReferenceDefinitionGroup => string.Empty,
        ContainerBlock inner => Blocks(inner, "\n"),
        LeafBlock { Inline: { } words } => Inlines(words).Trim(' '),
        _ => string.Empty,
    };

    private string List(ListBlock list)
    {
        var number = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1;
        return string.Join('\n', list.OfType<ListItemBlock>().Select(item =>
        {
            var mark = list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{number++}. ") : notation.Bullet;
            return mark + Blocks(item, "\n").Replace("\n", "\n" + new string(' ', mark.Length), StringComparison.Ordinal);
        }));
    }

    private string Inlines(ContainerInline container)
    {
        var text = new StringBuilder();
        var needsRoom = false;
        var endsInAddress = false;
        foreach (var inline in container)
        {
            var start = text.Length;
            var isMarked = Append(inline, text);
            if (text.Length == start)
            {
                continue;
            }

            // What keeps this piece apart from the one before it.
            var first = text[start];
            if (endsInAddress && notation.KeepsAddressesApart && !char.IsWhiteSpace(first))
            {
                text.Insert(start, ' ');
            }
            else if (start > 0 && (isMarked || needsRoom) && Touches(isMarked ? text[start - 1] : first))
            {
                text.Insert(start, notation.MarkRoom);
            }

            needsRoom = isMarked;
            endsInAddress = inline is LinkInline or AutolinkInline;
        }

        return text.ToString();
    }

    private static bool Touches(char c) => char.IsLetterOrDigit(c) || (!char.IsAscii(c) && !char.IsWhiteSpace(c));

    // Whether what was written is enclosed in marks.
    private bool Append(Inline inline, StringBuilder text)
    {
        switch (inline)
        {
            case LiteralInline literal:
                notation.Escape(literal.Content.AsSpan(), text);
                return false;
            case HtmlEntityInline entity:
                notation.Escape(entity.Transcoded.AsSpan(), text);
                return false;
            case LineBreakInline:
                text.Append('\n');
                return false;
            case AutolinkInline { IsEmail: false } link when !SafeMarkdown.IsAllowed(link.Url):
                notation.Escape(link.Url, text);
                return false;
            case AutolinkInline link:
                text.Append(notation.Link(link.Url, link.Url));
                return false;
            case LinkInline { IsImage: true }:
                return false;
            case LinkInline link when SafeMarkdown.IsAllowed(link.Url):
                text.Append(notation.Link(Inlines(link), link.Url!));
                return false;
            case CodeInline code when notation.Code == Enclosure.None:
                notation.Escape(code.Content, text);
                return false;
            case CodeInline code:
                return Enclose(notation.Code, notation.CodeEscape(code.Content), text);
            case EmphasisInline emphasis:
                return Enclose(emphasis.DelimiterCount >= 2 ? notation.Strong : notation.Emphasis, Inlines(emphasis), text);
            case ContainerInline inner:
                text.Append(Inlines(inner));
                return false;
            default:
                return false;
        }
    }

    private static bool Enclose(Enclosure marks, string words, StringBuilder text)
    {
        text.Append(marks.Open).Append(words).Append(marks.Close);
        return marks != Enclosure.None;
    }
}
