using Playbook.Semantics.Formatting.Lines;
using Playbook.Semantics.Formatting.Phrases;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Formatting;

/// <summary>Divides a member into the parts that stand in columns.</summary>
internal static class MemberCells
{
    private const int DeclarationCells = 4;
    private const int ItemCells = 4;

    /// <summary>The line of a member, without its block.</summary>
    /// <param name="member">The member.</param>
    /// <param name="phrases">Its writer.</param>
    /// <param name="row">What the vocabulary says of it.</param>
    /// <param name="container">The row of the block around it, or null.</param>
    /// <param name="depth">How many blocks it lies in.</param>
    /// <param name="isAfterBlank">Whether a blank line stands before it.</param>
    public static LayoutLine LineOf(MemberSyntax member, PhraseWriter phrases, LineRow row, BlockRow? container, int depth, bool isAfterBlank)
    {
        var term = row.Term;
        var style = member switch
        {
            ScheduleItemSyntax => LineStyle.Item,
            _ when IsRow(row, container) => LineStyle.Row,
            _ when term is BlockRow { IsDeclaration: true } => LineStyle.Declaration,
            StatementSyntax { Arguments: [] } when member.Block is not null => LineStyle.Alone,
            _ when term is null && member.Block is not null => LineStyle.Declaration,
            _ => LineStyle.Field,
        };
        var line = new LayoutLine(style, depth) { Kin = style != LineStyle.Declaration ? null : term is null ? (member as StatementSyntax)?.Head.Key : term, IsAfterBlank = isAfterBlank };
        switch (member)
        {
            case ScheduleItemSyntax item:
                AddItem(phrases, line.Cells, item);
                break;
            case StatementSyntax statement when style == LineStyle.Declaration:
                AddDeclaration(phrases, line.Cells, statement);
                break;
            case StatementSyntax statement:
                AddStatement(phrases, line, statement);
                break;
        }

        line.EndsRun = line.Cells.Exists(cell => cell.Contains('\n'));
        return line;
    }

    /// <summary>Puts a block, or its opening brace, behind a line.</summary>
    public static void AddTail(LayoutLine line, string tail)
    {
        if (line.Style is LineStyle.Declaration or LineStyle.Row && !line.EndsRun && !line.StandsApart)
        {
            while (line.Style == LineStyle.Declaration && line.Cells.Count < DeclarationCells - 1)
            {
                line.Cells.Add("");
            }

            line.Cells.Add(tail);
        }
        else
        {
            var last = Math.Max(line.LastCell, 0);
            last = line.Style == LineStyle.Item && !line.EndsRun ? ItemCells - 1 : last;
            line.Cells[last] = line.Cells[last].Length == 0 ? tail : line.Cells[last] + " " + tail;
        }
    }

    /// <summary>Whether a line of an open block is one among many of its sort: <c>打卡 +1</c>. An item called by its name is not.</summary>
    private static bool IsRow(LineRow row, BlockRow? container) =>
        container is { IsOpen: true, Like: null } && (row.IsNamed ? container.NamedLine is null || container.LineWords is not null : row.Term is not (Field or BlockRow));

    private static void AddItem(PhraseWriter phrases, List<string> cells, ScheduleItemSyntax item)
    {
        cells.Add(phrases.Take(item.When));
        cells.Add(item.Kind is { } kind ? phrases.Take(kind) : "");
        if (item.Name is { } name)
        {
            phrases.Add(name);
        }

        if (item.Title is { } title)
        {
            phrases.Add(title);
        }

        cells.Add(phrases.Take());
        foreach (var clause in item.Clauses)
        {
            phrases.Add(clause);
        }

        cells.Add(phrases.Take());
    }

    private static void AddDeclaration(PhraseWriter phrases, List<string> cells, StatementSyntax statement)
    {
        phrases.AddHead(statement);
        var next = 0;
        for (; next < statement.Arguments.Length && statement.Arguments[next] is NameSyntax name && phrases.MarkOf(name) is null; next++)
        {
            phrases.Add(statement.Arguments[next]);
        }

        cells.Add(phrases.Take());
        if (next < statement.Arguments.Length && statement.Arguments[next] is TextSyntax)
        {
            phrases.Add(statement.Arguments[next++]);
        }

        cells.Add(phrases.Take());
        for (; next < statement.Arguments.Length; next++)
        {
            phrases.Add(statement.Arguments[next]);
        }

        cells.Add(phrases.Take());
    }

    private static void AddStatement(PhraseWriter phrases, LayoutLine line, StatementSyntax statement)
    {
        phrases.AddHead(statement);
        line.Cells.Add(phrases.Take());
        foreach (var argument in statement.Arguments)
        {
            phrases.Add(argument);
            if (line.Style == LineStyle.Row && phrases.IsOneLine)
            {
                line.Cells.Add(phrases.Take());
            }
        }

        if (!phrases.IsEmpty)
        {
            line.Cells.Add(phrases.Take());
        }
    }
}
