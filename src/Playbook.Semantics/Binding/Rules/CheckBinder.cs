using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding;

/// <summary>The author's own rules over the plan.</summary>
internal static class CheckBinder
{
    /// <summary>Reads all checks of a playbook.</summary>
    /// <param name="statements">Their statements.</param>
    /// <param name="items">The lines of the schedule; rules may name one by its title.</param>
    /// <param name="scope">Names, words and findings.</param>
    public static ImmutableArray<AuthorCheck> Bind(IEnumerable<StatementSyntax> statements, ImmutableArray<ScheduleItem> items, BindingScope scope) =>
        [.. statements.Select(statement => Bind(statement, items, scope)).OfType<AuthorCheck>()];

    private static AuthorCheck? Bind(StatementSyntax statement, ImmutableArray<ScheduleItem> items, BindingScope scope)
    {
        var content = scope.ReadBlock(CheckWords.Block, statement);
        var at = statement.Arguments.IndexOf(statement.Arguments.OfType<TextSyntax>().FirstOrDefault()!);
        if (at < 0)
        {
            DeclarationHead.ReportNameless(statement, scope, CheckWords.Block, CheckWords.Block.Example);
            return null;
        }

        var reader = new CheckReader(items, scope);
        var onLine = statement.Arguments.RemoveAt(at);
        var title = (TextSyntax)statement.Arguments[at];
        var required = content.Of(CheckWords.Require).ToList();
        if (onLine.IsEmpty && required.Count == 0)
        {
            scope.ReportUnlessBroken(statement, RuleDiagnostics.EmptyCheck(scope.At(title), title.Value.Content));
        }

        var rules = required.Select(line => reader.Read(line.Arguments, LineOf(line, line.Arguments)));
        if (!onLine.IsEmpty)
        {
            rules = rules.Prepend(reader.Read(onLine, LineOf(onLine[0], onLine)));
        }

        return new AuthorCheck
        {
            Name = title.Value.Content,
            Names = [title.Value.Content],
            Title = scope.BindProse(title),
            Severity = content.Fields.Get(CheckWords.Level)?.Severity ?? Severity.Error,
            Rules = [.. rules.OfType<CheckRule>()],
            Fields = content.Fields,
            Location = LineOf(statement, statement.Arguments),
        };
    }

    private static Location LineOf(SyntaxNode first, ImmutableArray<ArgumentSyntax> arguments)
    {
        var start = first is StatementSyntax statement ? statement.Head : first;
        return BindingScope.Between(start, arguments is [.., var last] ? last : start);
    }
}
