using System.Collections.Immutable;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Binding;

/// <summary>The author's own signals, of the playbook and of its rewards; read before anything that counts them.</summary>
internal static class SignalBinder
{
    private static readonly Bilingual Example = new("信号 转介绍 \"转介绍成功\"", "signal refer \"brought a buyer\"");

    /// <summary>Declares them all.</summary>
    /// <param name="playbook">What the playbook's block holds.</param>
    /// <param name="scope">Takes names and findings.</param>
    public static ImmutableArray<OwnSignal> Bind(BlockContent playbook, BindingScope scope)
    {
        var inRewards = playbook.Of(RewardWords.Block)
            .SelectMany(rewards => rewards.Block?.Members ?? []).OfType<StatementSyntax>()
            .Where(statement => ReferenceEquals(RewardWords.Block.Find(statement.Head.Key), SignalDeclarationWords.Block));
        return
        [
            .. playbook.Of(SignalDeclarationWords.Block).Concat(inRewards)
                .Select(statement => scope.Declare(Read(statement, scope), scope.Signals, SignalDeclarationWords.Block)).OfType<OwnSignal>(),
        ];
    }

    private static OwnSignal? Read(StatementSyntax statement, BindingScope scope)
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
