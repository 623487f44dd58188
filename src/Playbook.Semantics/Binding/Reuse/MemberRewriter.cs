using System.Collections.Immutable;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding.Reuse;

/// <summary>Changes parts of lines, in blocks too. What needs no change is the same node as before.</summary>
internal abstract class MemberRewriter
{
    /// <summary>The lines, changed.</summary>
    public ImmutableArray<MemberSyntax> Apply(ImmutableArray<MemberSyntax> members) => Map(members, Member);

    /// <summary>What stands behind the head of a statement, changed.</summary>
    protected abstract ImmutableArray<ArgumentSyntax> Arguments(ImmutableArray<ArgumentSyntax> arguments);

    /// <summary>A schedule line, changed but for its block.</summary>
    protected abstract ScheduleItemSyntax Item(ScheduleItemSyntax item);

    /// <summary>Changes every node; the same array where none changes.</summary>
    protected static ImmutableArray<T> Map<T>(ImmutableArray<T> nodes, Func<T, T> change)
        where T : SyntaxNode
    {
        ImmutableArray<T>.Builder? changed = null;
        for (var i = 0; i < nodes.Length; i++)
        {
            var mapped = change(nodes[i]);
            if (changed is null && !ReferenceEquals(mapped, nodes[i]))
            {
                changed = ImmutableArray.CreateBuilder<T>(nodes.Length);
                changed.AddRange(nodes, i);
            }

            changed?.Add(mapped);
        }

        return changed?.MoveToImmutable() ?? nodes;
    }

    private MemberSyntax Member(MemberSyntax member)
    {
        var block = member.Block is { } inner ? Block(inner) : null;
        switch (member)
        {
            case StatementSyntax statement:
                var arguments = Arguments(statement.Arguments);
                return arguments == statement.Arguments && ReferenceEquals(block, statement.Block)
                    ? statement
                    : Composed.Statement(statement, statement.Head, arguments, block);
            case ScheduleItemSyntax item:
                var changed = Item(item);
                return ReferenceEquals(block, item.Block) ? changed : Composed.Item(changed, changed.When, changed.Title, changed.Clauses, block);
            default:
                return member;
        }
    }

    private BlockSyntax Block(BlockSyntax block)
    {
        var members = Apply(block.Members);
        return members == block.Members ? block : Composed.Block(block, members);
    }
}
