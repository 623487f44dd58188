using Playbook.Semantics.Binding.Reuse;
using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding.Schedule;

/// <summary>The beginning of a schedule line: when, kind, name, title. Enough to give every item its id before any is made.</summary>
/// <param name="Syntax">The line.</param>
/// <param name="When">When it happens.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">What people read; the kind's name where the author gave none.</param>
internal sealed record ItemHead(ScheduleItemSyntax Syntax, When When, ItemKind Kind, Prose Title)
{
    /// <summary>The item's own name as written, or null.</summary>
    public string? Name => Syntax.Name is { Key.Length: > 0 } name ? name.Text : null;

    /// <summary>The title as written, or null.</summary>
    public string? WrittenTitle => Syntax.Title?.Value.Content;

    /// <summary>Reads the beginning of a line; null after a finding that leaves no item.</summary>
    public static ItemHead? Read(ScheduleItemSyntax syntax, ScheduleFrame frame, BindingScope scope, ItemLinks links)
    {
        // A line without a kind word is the parser's finding. An unknown kind leaves an item that others may still refer to.
        var kind = KindOf(syntax, scope) ?? ItemKinds.Free;
        if (new WhenReader(frame, scope, links).Read(syntax.When) is { } when)
        {
            var title = syntax.Title is { } text ? scope.BindProse(text) : new Prose(kind.Name.In(frame.Language), scope.At((SyntaxNode?)syntax.Kind ?? syntax));
            return new ItemHead(syntax, when, kind, title);
        }

        links.Forget(syntax);
        return null;
    }

    private static ItemKind? KindOf(ScheduleItemSyntax syntax, BindingScope scope)
    {
        // Parameters have their values by now; a name that is left means none.
        if (syntax.When.Modifiers.OfType<AtNameSyntax>().FirstOrDefault() is not { } at)
        {
            return syntax.Kind is null ? null : scope.FindWord(ItemKinds.Table, syntax.Kind);
        }

        // 每天 打卡 晨 跑 "…": that a word too many lets the kind read as a time helps nobody.
        if (at.IsBare && syntax is { Kind: { } second, Name: { } extra } && !TimeNames.IsKind(second))
        {
            scope.Report(PhraseDiagnostics.UnexpectedName(extra.Location));
            return ItemKinds.Table.Find(at.Name.Key);
        }

        scope.Report(ReuseDiagnostics.NoTime(at.Name.Location, at.Name.Text, parameter: null));
        return syntax.Kind is null ? null : scope.FindWord(ItemKinds.Table, syntax.Kind);
    }
}
