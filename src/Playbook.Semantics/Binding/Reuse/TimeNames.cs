using System.Collections.Immutable;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding.Reuse;

/// <summary>
/// Finds the parameters that stand where a line says its time: <c>每周六 集合时刻 打卡 "晨跑"</c>, <c>晨跑 每周日 集合时刻</c>. It is done before
/// lines are laid over each other, for what a line is called follows from it.
/// </summary>
/// <param name="find">The parameter of a look-up key, or null.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class TimeNames(Func<string, Parameter?> find, List<Diagnostic> findings) : MemberRewriter
{
    /// <summary>
    /// A line as its words alone tell, where no parameters are known: when the first word is no kind and the second is, the first
    /// stands where the time does.
    /// </summary>
    public static MemberSyntax ByWords(MemberSyntax member) =>
        member is ScheduleItemSyntax { Kind: { } first, Name: { } second } item && !IsKind(first) && IsKind(second)
            ? Composed.WithTimeName(item, first)
            : member;

    /// <summary>Whether a word is a kind of item.</summary>
    public static bool IsKind(NameSyntax name) => ItemKinds.Table.Find(name.Key) is not null;

    /// <inheritdoc/>
    protected override ScheduleItemSyntax Item(ScheduleItemSyntax item)
    {
        // A kind is a kind, though a parameter be called like it; `at` before it says otherwise.
        var settled = item is { Kind: { } first, Name: not null } && !IsKind(first) && find(first.Key) is not null ? Composed.WithTimeName(item, first) : item;
        ImmutableArray<SyntaxNode> parts = settled.When.Children.RemoveAll(part => part is AtNameSyntax at && IsOfAnotherType(at.Name));
        return parts.Length == settled.When.Children.Length
            ? settled
            : Composed.Item(settled, Composed.When(settled.When, parts), settled.Title, settled.Clauses, settled.Block);
    }

    /// <summary>Days and, behind them, the name of a time, as lines have them that change an item.</summary>
    protected override ImmutableArray<ArgumentSyntax> Arguments(ImmutableArray<ArgumentSyntax> arguments)
    {
        for (var i = 1; i < arguments.Length; i++)
        {
            if (arguments[i - 1] is WhenSyntax when && NameOf(arguments[i]) is { } name && IsTime(find(name.Key)))
            {
                return [.. arguments[..(i - 1)], Composed.AtName(when, name), .. arguments[(i + 1)..]];
            }
        }

        return arguments;
    }

    private static NameSyntax? NameOf(ArgumentSyntax argument) =>
        argument as NameSyntax ?? (argument as ClauseSyntax is { Word: StructuralWord.At, Value: NameSyntax place } ? place : null);

    private static bool IsTime(Parameter? parameter) => ReferenceEquals(parameter?.Type, ParameterTypes.Time);

    private bool IsOfAnotherType(NameSyntax name)
    {
        if (find(name.Key) is not { } parameter || IsTime(parameter))
        {
            return false;
        }

        findings.Add(ReuseDiagnostics.NoTime(name.Location, name.Text, parameter));
        return true;
    }
}
