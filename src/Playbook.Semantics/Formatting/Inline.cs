using System.Text;
using Playbook.Semantics.Binding.Reuse;
using Playbook.Semantics.Formatting.Phrases;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Formatting;

/// <summary>Blocks on one line: <c>{ 人数 1  志愿  职责 "整理精华" 每周日 }</c>. They stay on one line when they are written so and are not too long.</summary>
internal sealed class Inline(SourceText source, PhraseWriter phrases)
{
    /// <summary>
    /// What a line with a block on it may hold: about as much as fits across a wide screen. Texts count as wide as they are, every
    /// other value or word as <see cref="WordWidth"/>, whatever language it is spelt in, so that a line which fits in one language
    /// fits in the other and re-spelling there and back gives the same lines.
    /// </summary>
    private const int LineWidth = 160;

    private const int WordWidth = 6;

    /// <summary>Whether a block, and every text in it, stands on one line.</summary>
    public bool IsOneLine(BlockSyntax block) => source.Slice(block.Span).IndexOfAny('\n', '\r') < 0;

    /// <summary>Whether a member with its block is short enough for one line.</summary>
    public static bool Fits(MemberSyntax member) => WidthOf(member) <= LineWidth;

    /// <summary>A block as it stands on one line.</summary>
    /// <param name="block">The block.</param>
    /// <param name="row">Its row, or null.</param>
    /// <param name="depth">How many blocks the line lies in.</param>
    public string Write(BlockSyntax block, BlockRow? row, int depth)
    {
        if (block.Members.IsEmpty)
        {
            return "{ }";
        }

        var text = new StringBuilder("{ ");
        MemberSyntax? before = null;
        foreach (var member in block.Members.Select(TimeNames.ByWords))
        {
            var line = Rows.Of(member, row);
            var inner = line.InnerOf(member);
            var writer = phrases.Begin(member, line, depth);
            if (before is not null)
            {
                text.Append(NeedsSemicolon(before, member, writer) ? "; " : "  ");
            }

            text.Append(Write(member, writer));
            if (member.Block is { } nested)
            {
                text.Append(' ').Append(Write(nested, inner, depth));
            }

            before = member;
        }

        return text.Append(" }").ToString();
    }

    private static string Write(MemberSyntax member, PhraseWriter writer)
    {
        switch (member)
        {
            case StatementSyntax statement:
                writer.AddHead(statement);
                foreach (var argument in statement.Arguments)
                {
                    writer.Add(argument);
                }

                break;
            case ScheduleItemSyntax item:
                writer.Add(item.When);
                SyntaxNode?[] parts = [item.Kind, item.Name, item.Title, .. item.Clauses];
                foreach (var part in parts)
                {
                    if (part is not null)
                    {
                        writer.Add(part);
                    }
                }

                break;
        }

        return writer.Take();
    }

    /// <summary>
    /// Whether a member would be read as going on with the one before it. On one line a new member begins with a field or flag that
    /// shapes no phrase and is no unit, behind one that is complete; whatever follows a brace is new.
    /// </summary>
    private static bool NeedsSemicolon(MemberSyntax before, MemberSyntax member, PhraseWriter writer)
    {
        if (before.Block is not null)
        {
            return false;
        }

        if (member is not StatementSyntax statement || !IsComplete(before))
        {
            return true;
        }

        var key = WordKey.Of(writer.HeadOf(statement));
        return StructuralWords.Find(key) != StructuralWord.None
            || !(Words.Classes.Fields.Contains(key) || Words.Classes.Flags.Contains(key))
            || Words.Classes.Units.Contains(key)
            || (before is StatementSyntax earlier && statement.Arguments is not [TextSyntax, ..] && Words.Classes.IsOfLine(earlier.Head.Key, statement.Head.Key));
    }

    private static bool IsComplete(MemberSyntax member) => member switch
    {
        StatementSyntax { Arguments: [] } statement => Words.Classes.Flags.Contains(statement.Head.Key) && !Words.Classes.Fields.Contains(statement.Head.Key),
        ScheduleItemSyntax { Title: null } => false,
        _ => true,
    };

    private static int WidthOf(SyntaxNode node)
    {
        switch (node)
        {
            case TextSyntax text:
                return DisplayWidth.Of(text.Value.Content);
            case NameSyntax or QuantitySyntax or DateSyntax or TimeSyntax:
                return WordWidth;
            default:
                var width = 0;
                foreach (var child in node.Children)
                {
                    width += WidthOf(child);
                }

                return width;
        }
    }
}
