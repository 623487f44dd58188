using System.Collections.Immutable;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding.Reuse;

/// <content>Lines of the blueprint that are called by their names: changed, or taken away.</content>
internal sealed partial class BlockOverride
{
    /// <summary><c>去掉 核心群、书虫榜</c>: what a line is called, or the word that lines begin with.</summary>
    private void Remove(BlockRow row, List<MemberSyntax> result, ImmutableArray<MemberSyntax> lines, StatementSyntax without)
    {
        foreach (var value in without.Arguments.OfType<ValueSyntax>().SelectMany(value => BindingScope.Items(value)))
        {
            if (ParameterTypes.TextOf(value) is not { } name)
            {
                findings.Add(ValueDiagnostics.WrongValue(value.Location, Seen.Of(value), ReuseWords.Without.Expects, ReuseWords.Without.Example));
                continue;
            }

            var term = row.Find(WordKey.Of(name));
            if (result.RemoveAll(line => MemberNames.IsCalled(line, name) || (term is not null && line is StatementSyntax statement && Is(statement, term))) == 0)
            {
                findings.Add(ReuseDiagnostics.NothingToOverride(
                    value.Location, name, [.. lines.SelectMany(MemberNames.Of), .. lines.OfType<StatementSyntax>().Select(line => line.Head.Text)]));
            }
        }
    }

    /// <summary><c>改 "开营仪式" 第2天 19:00 { … }</c>.</summary>
    private void ChangeNamed(List<MemberSyntax> result, ImmutableArray<MemberSyntax> lines, StatementSyntax change)
    {
        if (change.Arguments is [ValueSyntax target, ..] && ParameterTypes.TextOf(target) is { } name)
        {
            ChangeItem(result, lines, name, target, change.Arguments[1..], change);
        }
        else
        {
            findings.Add(ValueDiagnostics.MissingValue(change.Head.Location, change.Head.Text, ReuseWords.Change.Expects, ReuseWords.Change.Example));
        }
    }

    /// <summary><c>编辑领读夜 由 小编 { … }</c>: the line begins with the item's name or title.</summary>
    private void ChangeHeaded(List<MemberSyntax> result, ImmutableArray<MemberSyntax> lines, StatementSyntax change)
    {
        if (change.Head.Key.Length > 0)
        {
            ChangeItem(result, lines, change.Head.Text, change.Head, change.Arguments, change);
        }
    }

    private void ChangeItem(
        List<MemberSyntax> result, ImmutableArray<MemberSyntax> lines, string name, SyntaxNode target, ImmutableArray<ArgumentSyntax> further, StatementSyntax change)
    {
        var at = result.FindIndex(line => line is ScheduleItemSyntax && MemberNames.IsCalled(line, name));
        if (at < 0)
        {
            findings.Add(ReuseDiagnostics.NothingToOverride(target.Location, name, [.. lines.SelectMany(MemberNames.Of)]));
            return;
        }

        var old = (ScheduleItemSyntax)result[at];
        ReportExtra(change, further);
        result[at] = Composed.Item(
            old,
            further.OfType<WhenSyntax>().FirstOrDefault() ?? old.When,
            further.OfType<TextSyntax>().FirstOrDefault() ?? old.Title,
            LineOverride.Clauses(old.Clauses, [.. further.OfType<ClauseSyntax>()]),
            Lines(ItemWords.Block, old.Block, change.Block));
    }

    private void ReportExtra(StatementSyntax change, ImmutableArray<ArgumentSyntax> further)
    {
        if (further.FirstOrDefault(argument => argument is not (WhenSyntax or TextSyntax or ClauseSyntax)) is { } extra)
        {
            findings.Add(ValueDiagnostics.ExtraValue(
                extra.Location, change.Head.Text, new("时间、标题、由谁、发到哪里", "when, a title, by whom, and where"), Seen.Of(extra)));
        }
    }
}
