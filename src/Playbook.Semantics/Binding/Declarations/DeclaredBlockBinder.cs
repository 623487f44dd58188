using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding;

/// <summary>Blocks that their rows alone describe, out of their statements.</summary>
internal static class DeclaredBlockBinder
{
    private static readonly Bilingual NameAndTitle = new("名字和标题", "a name and a title");
    private static readonly Bilingual Nothing = new("{ … }", "{ … }");

    /// <summary>Every such block of a playbook, in source order.</summary>
    public static ImmutableArray<DeclaredBlock> BindAll(BlockContent content, BindingScope scope) =>
        BindAll(content, scope, row => row.Chapter is not null);

    private static ImmutableArray<DeclaredBlock> BindAll(BlockContent content, BindingScope scope, Func<BlockRow, bool> isMeant)
    {
        var names = new Dictionary<BlockRow, NameTable<DeclaredBlock>>(ReferenceEqualityComparer.Instance);
        var blocks = ImmutableArray.CreateBuilder<DeclaredBlock>();
        foreach (var (row, statement) in content.Statements)
        {
            if (!isMeant(row))
            {
                continue;
            }

            if (!names.TryGetValue(row, out var table))
            {
                names.Add(row, table = new NameTable<DeclaredBlock>());
            }

            if (scope.Declare(Bind(row, statement, scope), table, row) is { } block)
            {
                blocks.Add(block);
            }
        }

        return blocks.ToImmutable();
    }

    private static DeclaredBlock? Bind(BlockRow row, StatementSyntax statement, BindingScope scope)
    {
        var head = DeclarationHead.Of(statement, scope);
        var content = scope.ReadBlock(row, statement);
        if (row.Head == BlockHead.None)
        {
            Arguments.ReportExtra(statement, scope, 0, Nothing);
        }
        else
        {
            head.ReportRest(statement, scope, NameAndTitle);
        }

        if (row.Head == BlockHead.Required && head.IsNameless)
        {
            DeclarationHead.ReportNameless(statement, scope, row, row.Example);
            return null;
        }

        var hasTitle = row.Head != BlockHead.None && !head.IsNameless;
        return new DeclaredBlock
        {
            Row = row,
            HasTitle = hasTitle,
            Name = hasTitle ? head.AllNames[0] : row.Name.In(scope.Frame.Language),
            Names = hasTitle ? head.AllNames : [],
            Title = hasTitle ? head.Title(scope) : new Prose(FieldWording.Label(row, scope.Frame.Language), head.Location),
            Fields = content.Fields,
            Parts = BindAll(content, scope, _ => true),
            Location = head.Location,
        };
    }
}
