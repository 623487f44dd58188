using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding;

/// <summary>The line that declares something: its names, its title, and what else stands there.</summary>
/// <param name="Names">Bare names, in order.</param>
/// <param name="TitleSyntax">The title, or null.</param>
/// <param name="Rest">What follows names and title.</param>
/// <param name="Location">The line up to the block.</param>
internal sealed record DeclarationHead(
    ImmutableArray<NameSyntax> Names, TextSyntax? TitleSyntax, ImmutableArray<ArgumentSyntax> Rest, Location Location)
{
    /// <summary>Whether there is nothing to call it by.</summary>
    public bool IsNameless => Names.IsEmpty && TitleSyntax is null;

    /// <summary>Every name; the title where there is no bare one.</summary>
    public ImmutableArray<string> AllNames => Names.IsEmpty
        ? TitleSyntax is { } title ? [title.Value.Content] : []
        : [.. Names.Select(name => name.Text)];

    /// <summary>Reads the line: bare words first, then a text; what else stands there is left to the caller.</summary>
    public static DeclarationHead Of(StatementSyntax statement, BindingScope scope)
    {
        var names = statement.Arguments.TakeWhile(argument => argument is NameSyntax).OfType<NameSyntax>().ToList();
        var title = statement.Arguments.OfType<TextSyntax>().FirstOrDefault();
        var rest = statement.Arguments.Skip(names.Count).Where(argument => !ReferenceEquals(argument, title));
        var place = BindingScope.Between(statement.Head, statement.Arguments is [.., var last] ? last : statement.Head);
        return new DeclarationHead([.. names.Where(name => name.Key.Length > 0)], title, [.. rest], place);
    }

    /// <summary>The title as prose; the first name where there is none.</summary>
    public Prose Title(BindingScope scope) => TitleSyntax is { } title ? scope.BindProse(title)
        : Names is [var first, ..] ? scope.BindProse(first)
        : new Prose("", Location);

    /// <summary>The kind named by a clause on the line, or null.</summary>
    public ClauseSyntax? KindClause => Rest.OfType<ClauseSyntax>().FirstOrDefault(clause => clause.Word == StructuralWord.Kind);

    /// <summary>Says that what stands on the line besides <paramref name="used"/> does not belong there.</summary>
    public void ReportRest(StatementSyntax statement, BindingScope scope, Bilingual expects, params ReadOnlySpan<ArgumentSyntax?> used)
    {
        foreach (var argument in Rest)
        {
            if (!used.Contains(argument))
            {
                scope.Report(ValueDiagnostics.ExtraValue(scope.At(argument), statement.Head.Text, expects, Seen.Of(argument)));
                return;
            }
        }
    }

    /// <summary>Says that it has neither name nor title, unless the parser said already that the line makes no sense.</summary>
    public static void ReportNameless(StatementSyntax statement, BindingScope scope, BlockRow row, Bilingual example) =>
        scope.ReportUnlessBroken(statement, NameDiagnostics.MissingName(scope.At(statement.Head), row.Name, statement.Head.Text, example));
}
