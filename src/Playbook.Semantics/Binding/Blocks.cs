using System.Collections.Immutable;
using Playbook.Semantics.Binding.Reuse;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding;

/// <summary>What a block holds: its fields read, its inner statements sorted out for whoever knows them.</summary>
/// <param name="Fields">The fields that were written and could be read.</param>
/// <param name="Statements">Statements that are no fields, with their rows, in source order.</param>
/// <param name="Open">Lines that begin with something else than a word of the block; only in open blocks.</param>
public sealed record BlockContent(
    FieldValues Fields,
    ImmutableArray<InnerStatement> Statements,
    ImmutableArray<StatementSyntax> Open)
{
    /// <summary>Nothing.</summary>
    public static BlockContent Empty { get; } = new(FieldValues.Empty, [], []);

    /// <summary>The statements of a row.</summary>
    public IEnumerable<StatementSyntax> Of(BlockRow row) => Statements.Where(inner => ReferenceEquals(inner.Row, row)).Select(inner => inner.Statement);
}

/// <summary>A statement within a block that is no field.</summary>
/// <param name="Row">The row of its word.</param>
/// <param name="Statement">The statement.</param>
public sealed record InnerStatement(BlockRow Row, StatementSyntax Statement);

/// <content>Reading blocks by their rows.</content>
public sealed partial class BindingScope
{
    /// <summary>
    /// Reads a block: every line is looked up in the row. Unknown and misplaced words, parts written twice, and missing parts are
    /// findings.
    /// </summary>
    /// <param name="row">What may stand in it.</param>
    /// <param name="block">The block, or null when none was written.</param>
    /// <param name="head">The line it belongs to; missing parts are reported there.</param>
    public BlockContent ReadBlock(BlockRow row, BlockSyntax? block, SyntaxNode head) =>
        block is null && row.Required is not [Field, ..]
            ? BlockContent.Empty
            : ReadMembers(row, block is null ? [] : block.Members, head);

    /// <inheritdoc cref="ReadBlock(BlockRow, BlockSyntax?, SyntaxNode)"/>
    public BlockContent ReadBlock(BlockRow row, StatementSyntax statement) => ReadBlock(row, statement.Block, statement.Head);

    internal BlockContent ReadMembers(BlockRow row, ImmutableArray<MemberSyntax> members, SyntaxNode head)
    {
        var values = new Dictionary<Field, object>(ReferenceEqualityComparer.Instance);
        var seen = new Dictionary<Term, StatementSyntax>(ReferenceEqualityComparer.Instance);
        var statements = ImmutableArray.CreateBuilder<InnerStatement>();
        var open = ImmutableArray.CreateBuilder<StatementSyntax>();
        foreach (var member in members)
        {
            if (member is not StatementSyntax statement)
            {
                Report(BlockDiagnostics.ItemElsewhere(At(((ScheduleItemSyntax)member).When), row.Name));
                continue;
            }

            var term = row.Find(statement.Head.Key);
            if (term is null)
            {
                if (row.IsOpen)
                {
                    open.Add(statement);
                }
                else
                {
                    ReportUnknown(row, statement);
                }

                continue;
            }

            if (!seen.TryAdd(term, statement) && MultiplicityOf(term) != Multiplicity.Many)
            {
                Report(BlockDiagnostics.RepeatedPart(At(statement.Head), statement.Head.Text, row.Name, At(seen[term].Head)));
                continue;
            }

            if (term is BlockRow inner)
            {
                CheckBlock(inner, statement);
                statements.Add(new InnerStatement(inner, statement));
            }
            else
            {
                ReadField((Field)term, statement, values);
            }
        }

        ReportMissing(row, seen, head);
        return new BlockContent(new FieldValues(values), statements.ToImmutable(), open.ToImmutable());
    }

    private void ReadField(Field field, StatementSyntax statement, Dictionary<Field, object> values)
    {
        if (statement.Block is { } block && !field.TakesBlock)
        {
            Report(BlockDiagnostics.UnexpectedBlock(At(block), statement.Head.Text));
        }

        if (field.TryRead(statement, this, out var value))
        {
            values[field] = values.TryGetValue(field, out var first) ? field.Merge(first, value) : value;
        }
    }

    private void CheckBlock(BlockRow row, StatementSyntax statement)
    {
        if (row.NeedsBlock && statement.Block is null && !IsBasedOn(statement))
        {
            ReportUnlessBroken(statement, BlockDiagnostics.MissingBlock(At(statement.Head), statement.Head.Text));
        }
        else if (statement.Block is { } block && !row.NeedsBlock && !row.Members.Any() && !row.IsOpen)
        {
            Report(BlockDiagnostics.UnexpectedBlock(At(block), statement.Head.Text));
        }
    }

    private void ReportUnknown(BlockRow row, StatementSyntax statement)
    {
        if (statement.Head.Key.Length == 0)
        {
            return;
        }

        var written = statement.Head.Text;
        if (BlockOverride.Is(statement, ReuseWords.Without) || BlockOverride.Is(statement, ReuseWords.Change))
        {
            Report(ReuseDiagnostics.NotBased(At(statement.Head), written));
            return;
        }

        Report(Words.HomeOf(statement.Head.Key) is { } home
            ? WordDiagnostics.MisplacedWord(At(statement.Head), written, row.Name, home.Name)
            : WordDiagnostics.UnknownWord(
                At(statement.Head), written, row.Name, [.. row.Members.SelectMany(term => term.Spelling.All)]));
    }

    // What is made of a blueprint may have nothing to add to it.
    private static bool IsBasedOn(StatementSyntax statement) =>
        BlockOverride.Is(statement, PlaybookWords.Block) && ReuseHead.Of(statement).BasedOnWord is not null;

    private void ReportMissing(BlockRow row, Dictionary<Term, StatementSyntax> seen, SyntaxNode head)
    {
        foreach (var term in row.Required)
        {
            if (!seen.ContainsKey(term))
            {
                ReportUnlessBroken(head, BlockDiagnostics.MissingPart(At(head), row.Name, term.Name, term.Example));
            }
        }
    }

    private static Multiplicity MultiplicityOf(Term term) => term switch
    {
        Field field => field.Multiplicity,
        BlockRow block => block.Multiplicity,
        _ => Multiplicity.Many,
    };
}
