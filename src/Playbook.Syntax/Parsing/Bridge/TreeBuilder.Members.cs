using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Parsing.Tokens;
using Playbook.Syntax.Tree;

namespace Playbook.Syntax.Parsing.Bridge;

/// <summary>Statements, schedule items and blocks.</summary>
internal sealed partial class TreeBuilder
{
    private void ComposeStatement(int mark)
    {
        var head = First<NameSyntax>(mark)!;
        var block = First<BlockSyntax>(mark);
        var children = Take(mark);
        var statement = new StatementSyntax(children, head, Select<ArgumentSyntax>(children, skip: 1), block);
        Put(mark, statement);
        ReportItemRunTogether(statement);
    }

    /// <summary>
    /// <c>每天任务 "今日共读"</c> and <c>当入群 消息 "欢迎"</c> are statements to the grammar, but no statement begins so: a space is
    /// missing after the words that say when.
    /// </summary>
    private void ReportItemRunTogether(StatementSyntax statement)
    {
        var head = source.Slice(statement.Head.Span);
        if (head is ['每' or '当' or '第', ..]
            && statement.Arguments is [TextSyntax, ..] or [NameSyntax, TextSyntax, ..]
            && !table.IsKnown(head)
            && HanRunSplitter.PrefixLength(head) is > 0 and var length)
        {
            findings.AddUnlessBroken(PhraseDiagnostics.RunTogether(LocationOf(statement.Head), length));
        }
    }

    private void ComposeItem(int mark)
    {
        var extra = Nth<NameSyntax>(mark, 2) is { } third && First<TextSyntax>(mark) is null ? third : null;
        if (extra is null)
        {
            ComposeTimeName(mark);
        }

        var when = First<WhenSyntax>(mark)!;
        var kind = First<NameSyntax>(mark);
        var name = Nth<NameSyntax>(mark, 1);
        var title = First<TextSyntax>(mark);
        var block = First<BlockSyntax>(mark);
        var children = Take(mark);
        ImmutableArray<ClauseSyntax> clauses = Select<ClauseSyntax>(children);
        Put(mark, new ScheduleItemSyntax(children, when, kind, name, title, clauses, block));

        if (extra is not null)
        {
            findings.AddUnlessBroken(PhraseDiagnostics.UnexpectedName(LocationOf(extra)));
        }
        else if (kind is null)
        {
            findings.AddUnlessBroken(PhraseDiagnostics.MissingKind(LocationOf(when)));
        }
        else if (title is null && name is not null)
        {
            findings.AddUnlessBroken(PhraseDiagnostics.UnquotedTitle(LocationOf(name)));
        }
        else if (title is null)
        {
            findings.AddUnlessBroken(PhraseDiagnostics.MissingTitle(LocationOf(kind)));
        }
    }

    /// <summary>
    /// <c>每天 集合时刻 至第27天 打卡 "…"</c>, <c>每天 集合时刻 打卡 晨跑 "…"</c>: a name before what narrows the days, or before a kind and
    /// a name, stands where the time does.
    /// </summary>
    private void ComposeTimeName(int mark)
    {
        if (_nodes.Count <= mark + 2 || _nodes[mark] is not WhenSyntax when || _nodes[mark + 1] is not NameSyntax time
            || !(_nodes[mark + 2] is ModifierSyntax || Nth<NameSyntax>(mark, 2) is not null))
        {
            return;
        }

        var end = mark + 2;
        while (end < _nodes.Count && _nodes[end] is ModifierSyntax)
        {
            end++;
        }

        ImmutableArray<SyntaxNode> children = [.. when.Children, new AtNameSyntax([time], time), .. _nodes[(mark + 2)..end]];
        _nodes[mark] = new WhenSyntax(children, when.Pattern, Select<ModifierSyntax>(children));
        _nodes.RemoveRange(mark + 1, end - mark - 1);
    }
}
