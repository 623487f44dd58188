using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding;

/// <summary>The author's own signals.</summary>
internal static class SignalBinder
{
    private static readonly Bilingual Example = new("信号 转介绍 \"转介绍成功\"", "signal refer \"brought a buyer\"");

    /// <summary>The lines of a playbook that declare signals, those in its rewards last.</summary>
    /// <param name="playbook">What the playbook's block holds.</param>
    public static IEnumerable<StatementSyntax> StatementsOf(BlockContent playbook) =>
        playbook.Of(SignalDeclarationWords.Block).Concat(playbook.Of(RewardWords.Block)
            .SelectMany(rewards => rewards.Block?.Members ?? []).OfType<StatementSyntax>()
            .Where(statement => ReferenceEquals(RewardWords.Block.Find(statement.Head.Key), SignalDeclarationWords.Block)));

    /// <summary>Reads one; null after a finding.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="scope">Takes findings.</param>
    public static OwnSignal? Bind(StatementSyntax statement, BindingScope scope)
    {
        var head = DeclarationHead.Of(statement, scope);
        var fields = scope.ReadBlock(SignalDeclarationWords.Block, statement).Fields;
        head.ReportRest(statement, scope, new("名字和标题", "a name and a title"));
        if (head.IsNameless)
        {
            DeclarationHead.ReportNameless(statement, scope, SignalDeclarationWords.Block, Example);
            return null;
        }

        if (head.AllNames.FirstOrDefault(name => SignalWords.Table.Find(WordKey.Of(name)) is not null) is { } known)
        {
            scope.Report(RuleDiagnostics.KnownSignal(head.Location, known));
            return null;
        }

        return new OwnSignal
        {
            Name = head.AllNames[0],
            Names = head.AllNames,
            Title = head.Title(scope),
            Fields = fields,
            Location = head.Location,
            Row = RowOf(head, fields),
        };
    }

    // What a page shows is the title where it is in the page's language, else the name in it, else what there is.
    private static SignalRow RowOf(DeclarationHead head, FieldValues fields)
    {
        var shown = head.TitleSyntax is { } title ? head.AllNames.Prepend(title.Value.Content).Distinct(StringComparer.Ordinal) : head.AllNames;
        ImmutableArray<string> all = [.. shown];
        ImmutableArray<string> chinese = [.. all.Where(name => HanText.Has(name))];
        ImmutableArray<string> english = [.. all.Where(name => !HanText.Has(name))];
        var note = fields.Get(SignalDeclarationWords.Note)?.Text ?? all[0];
        return new SignalRow(head.AllNames[0], new Spelling(chinese.IsEmpty ? all : chinese, english.IsEmpty ? all : english), Bilingual.Same(note))
        {
            Measure = fields.Get(SignalDeclarationWords.Measure)?.Text ?? "次",
        };
    }
}
