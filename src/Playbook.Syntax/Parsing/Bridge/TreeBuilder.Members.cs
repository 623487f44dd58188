using System.Collections.Immutable;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Tree;

namespace Playbook.Syntax.Parsing.Bridge;

/// <summary>Statements, schedule items and blocks.</summary>
internal sealed partial class TreeBuilder
{
    private void ComposeBlock(int mark)
    {
        ReportBlocksWithoutHead(mark);
        Put(mark, new BlockSyntax(Take(mark)));
    }

    private void ComposeStatement(int mark)
    {
        var head = First<NameSyntax>(mark)!;
        var block = First<BlockSyntax>(mark);
        var children = Take(mark);
        Put(mark, new StatementSyntax(children, head, [.. children.OfType<ArgumentSyntax>().Skip(1)], block));
    }

    private void ComposeItem(int mark)
    {
        var when = First<WhenSyntax>(mark)!;
        var kind = First<NameSyntax>(mark);
        var name = Nth<NameSyntax>(mark, 1);
        var title = First<TextSyntax>(mark);
        var block = First<BlockSyntax>(mark);
        var children = Take(mark);
        ImmutableArray<ClauseSyntax> clauses = [.. children.OfType<ClauseSyntax>()];
        Put(mark, new ScheduleItemSyntax(children, when, kind, name, title, clauses, block));

        if (kind is null)
        {
            findings.AddUnlessBroken(PhraseDiagnostics.MissingKind(LocationOf(when)));
        }
        else if (title is null)
        {
            findings.AddUnlessBroken(PhraseDiagnostics.MissingTitle(LocationOf(kind)));
        }
    }

    /// <summary>Reports the blocks among the children of a block or file that follow no head.</summary>
    private void ReportBlocksWithoutHead(int mark)
    {
        for (var i = mark; i < _nodes.Count; i++)
        {
            if (_nodes[i] is BlockSyntax block)
            {
                findings.AddUnlessBroken(BlockDiagnostics.BlockWithoutHead(LocationOf(block.Children[0])));
            }
        }
    }
}
