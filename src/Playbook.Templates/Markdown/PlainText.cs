using System.Globalization;
using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Playbook.Templates.Markdown;

/// <summary>Markdown as plain text for chats, which show no marks: words stay, links show where they lead.</summary>
public sealed class PlainText
{
    private readonly StringBuilder _text = new();

    private PlainText()
    {
    }

    /// <summary>The plain text of what an author wrote.</summary>
    public static string Of(string markdown)
    {
        var plain = new PlainText();
        plain.WriteBlocks(SafeMarkdown.Parse(markdown), string.Empty, "\n\n");
        return plain._text.ToString();
    }

    private void WriteBlocks(ContainerBlock container, string indent, string between)
    {
        var isFirst = true;
        foreach (var block in container)
        {
            if (block is LinkReferenceDefinitionGroup)
            {
                continue;
            }

            if (!isFirst)
            {
                _text.Append(between).Append(between.EndsWith('\n') ? indent : string.Empty);
            }

            isFirst = false;
            WriteBlock(block, indent);
        }
    }

    private void WriteBlock(Block block, string indent)
    {
        switch (block)
        {
            case ListBlock list:
                WriteList(list, indent);
                break;
            case QuoteBlock quote:
                _text.Append("> ");
                WriteBlocks(quote, indent + "> ", "\n");
                break;
            case Table table:
                WriteBlocks(table, indent, "\n");
                break;
            case TableRow row:
                WriteBlocks(row, indent, " | ");
                break;
            case ThematicBreakBlock:
                _text.Append("——");
                break;
            case CodeBlock code:
                _text.Append(code.Lines.ToString().Replace("\n", "\n" + indent, StringComparison.Ordinal));
                break;
            case ContainerBlock container:
                WriteBlocks(container, indent, "\n");
                break;
            case LeafBlock { Inline: { } inline }:
                WriteInlines(inline, indent);
                break;
        }
    }

    private void WriteList(ListBlock list, string indent)
    {
        var number = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1;
        var isFirst = true;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            _text.Append(isFirst ? string.Empty : "\n" + indent);
            isFirst = false;
            var mark = list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{number++}. ") : "- ";
            _text.Append(mark);
            WriteBlocks(item, indent + new string(' ', mark.Length), "\n");
        }
    }

    private void WriteInlines(ContainerInline container, string indent)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    _text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    _text.Append(code.Content);
                    break;
                case LineBreakInline:
                    _text.Append('\n').Append(indent);
                    break;
                case AutolinkInline link:
                    _text.Append(link.Url);
                    break;
                case HtmlEntityInline entity:
                    _text.Append(entity.Transcoded.AsSpan());
                    break;
                case LinkInline link:
                    WriteLink(link, indent);
                    break;
                case ContainerInline inner:
                    WriteInlines(inner, indent);
                    break;
            }
        }
    }

    /// <summary>The words of a link with its address behind them, unless the words are the address.</summary>
    private void WriteLink(LinkInline link, string indent)
    {
        var start = _text.Length;
        WriteInlines(link, indent);
        var words = _text.ToString(start, _text.Length - start);
        if (words != link.Url)
        {
            _text.Append(words.Length == 0 ? string.Empty : " ").Append('(').Append(link.Url).Append(')');
        }
    }
}
