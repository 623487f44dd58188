using System.Collections.Immutable;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding.Reuse;

/// <summary>
/// Lays the lines of a playbook over those of its blueprint: a field replaces the field, a block of the same name is gone into, a
/// schedule item is found by its name or title, <c>without</c> takes away, and what the blueprint has not is added.
/// </summary>
/// <param name="findings">Takes what is wrong.</param>
internal sealed partial class BlockOverride(List<Diagnostic> findings)
{
    /// <summary>The lines of a block with those of another laid over them.</summary>
    /// <param name="row">What may stand in the block.</param>
    /// <param name="lines">The blueprint's.</param>
    /// <param name="changes">Those laid over.</param>
    public ImmutableArray<MemberSyntax> Apply(BlockRow row, ImmutableArray<MemberSyntax> lines, ImmutableArray<MemberSyntax> changes)
    {
        var result = lines.ToList();
        var replaced = new HashSet<Term>(ReferenceEqualityComparer.Instance);
        foreach (var change in changes)
        {
            switch (change)
            {
                case ScheduleItemSyntax item:
                    AddItem(result, item);
                    break;
                case StatementSyntax statement when Is(statement, ReuseWords.Without):
                    Remove(row, result, lines, statement);
                    break;
                case StatementSyntax statement when Is(statement, ReuseWords.Change):
                    ChangeNamed(result, lines, statement);
                    break;
                case StatementSyntax statement when row.Find(statement.Head.Key) is { } term:
                    Replace(result, term, statement, isFirst: replaced.Add(term));
                    break;
                case StatementSyntax statement when ReferenceEquals(row, ItemWords.Schedule):
                    ChangeHeaded(result, lines, statement);
                    break;
                case StatementSyntax statement:
                    ReplaceOpen(row, result, statement);
                    break;
            }
        }

        return [.. result];
    }

    /// <summary>Whether a line begins with a word.</summary>
    internal static bool Is(StatementSyntax statement, Term term) =>
        term.Spelling.All.Any(spelling => string.Equals(WordKey.Of(spelling), statement.Head.Key, StringComparison.Ordinal));

    private void AddItem(List<MemberSyntax> result, ScheduleItemSyntax item)
    {
        // The same name, or else the same title, is the same item, written anew; its block is gone into.
        var at = result.FindIndex(line => line is ScheduleItemSyntax other && MemberNames.AreSame(other, item));
        if (at < 0)
        {
            result.Add(item);
            return;
        }

        var old = (ScheduleItemSyntax)result[at];
        result[at] = Composed.Item(
            item, item.When, item.Title ?? old.Title, LineOverride.Clauses(old.Clauses, item.Clauses), Lines(ItemWords.Block, old.Block, item.Block));
    }

    private void Replace(List<MemberSyntax> result, Term term, StatementSyntax change, bool isFirst)
    {
        bool IsSame(MemberSyntax line) => line is StatementSyntax statement && Is(statement, term);
        switch (term)
        {
            case Field { Multiplicity: Multiplicity.Many }:
                // The values of several lines are one list: the first line laid over replaces all of it, the next ones add to it.
                var at = isFirst ? result.FindIndex(IsSame) : result.FindLastIndex(IsSame) + 1;
                if (isFirst)
                {
                    result.RemoveAll(IsSame);
                }

                result.Insert(at < 0 ? result.Count : at, change);
                break;
            case BlockRow { Multiplicity: Multiplicity.Many } block:
                Lay(result, result.FindIndex(line => IsSame(line) && MemberNames.AreSame((StatementSyntax)line, change)), block, change);
                break;
            default:
                Lay(result, result.FindIndex(IsSame), term as BlockRow, change);
                break;
        }
    }

    private void Lay(List<MemberSyntax> result, int at, BlockRow? row, StatementSyntax change)
    {
        if (at < 0)
        {
            result.Add(change);
            return;
        }

        var old = (StatementSyntax)result[at];
        result[at] = LineOverride.Apply(old, change, row is null ? change.Block ?? old.Block : Lines(row, old.Block, change.Block));
    }

    // Lines that begin with a word of the author's: a signal among points.
    private static void ReplaceOpen(BlockRow row, List<MemberSyntax> result, StatementSyntax change)
    {
        var at = row.IsOpen ? result.FindIndex(line => line is StatementSyntax other && string.Equals(other.Head.Key, change.Head.Key, StringComparison.Ordinal)) : -1;
        if (at < 0)
        {
            result.Add(change);
        }
        else
        {
            result[at] = change;
        }
    }

    private BlockSyntax? Lines(BlockRow row, BlockSyntax? old, BlockSyntax? change) =>
        old is null || change is null ? change ?? old : Composed.Block(old, Apply(row, old.Members, change.Members));
}
