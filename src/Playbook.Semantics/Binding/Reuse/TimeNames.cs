using System.Collections.Immutable;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding.Reuse;

/// <summary>
/// Finds the parameters that stand where a line says its days of the week and its time: <c>每周 集合日 集合时刻 打卡 "晨跑"</c>,
/// <c>晨跑 每周日 集合时刻</c>. It is done before lines are laid over each other, for what a line is called follows from it.
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
        var settled = item;

        // A kind is a kind, though a parameter be called like it; `at` before it says otherwise.
        while (settled is { Kind: { } first, Name: not null } && !IsKind(first) && find(first.Key) is not null)
        {
            settled = Composed.WithTimeName(settled, first);
        }

        var when = Fitting(settled.When);
        return ReferenceEquals(when, settled.When) ? settled : Composed.Item(settled, when, settled.Title, settled.Clauses, settled.Block);
    }

    /// <summary>Days and, behind them, the names of weekdays and of a time, as lines have them that change an item.</summary>
    protected override ImmutableArray<ArgumentSyntax> Arguments(ImmutableArray<ArgumentSyntax> arguments)
    {
        for (var i = 0; i < arguments.Length - 1; i++)
        {
            if (arguments[i] is WhenSyntax when && NameOf(arguments[i + 1]) is { } first && IsMoment(find(first.Key)))
            {
                var next = i + 1;
                for (; next < arguments.Length; next++)
                {
                    var further = NameOf(arguments[next]) is { } name && IsMoment(find(name.Key)) ? Composed.AtName(when, name) : Composed.AtTime(when, arguments[next]);
                    if (ReferenceEquals(further, when))
                    {
                        break;
                    }

                    when = further;
                }

                return [.. arguments[..i], Fitting(when), .. arguments[next..]];
            }
        }

        return arguments;
    }

    private static NameSyntax? NameOf(ArgumentSyntax argument) =>
        argument as NameSyntax ?? (argument as ClauseSyntax is { Word: StructuralWord.At, Value: NameSyntax place } ? place : null);

    private static bool IsMoment(Parameter? parameter) => IsTime(parameter) || IsWeekday(parameter);

    private static bool IsTime(Parameter? parameter) => ReferenceEquals(parameter?.Type, ParameterTypes.Time);

    private static bool IsWeekday(Parameter? parameter) => ReferenceEquals(parameter?.Type, ParameterTypes.WeekDays);

    /// <summary>Days without the parameters that cannot stand there.</summary>
    private WhenSyntax Fitting(WhenSyntax when)
    {
        var hasDays = when.Pattern is not EverySyntax { IsOpenWeek: true };
        ImmutableArray<SyntaxNode> parts = when.Children.RemoveAll(part => part is AtNameSyntax at && !Fits(at.Name, ref hasDays));
        return parts.Length == when.Children.Length ? when : Composed.When(when, parts);
    }

    private bool Fits(NameSyntax name, ref bool hasDays)
    {
        var parameter = find(name.Key);
        if (IsWeekday(parameter) && hasDays)
        {
            findings.Add(ReuseDiagnostics.WeekdaysWithoutWeek(name.Location, name.Text, parameter!));
            return false;
        }

        hasDays |= IsWeekday(parameter);
        if (parameter is not null && !IsMoment(parameter))
        {
            findings.Add(ReuseDiagnostics.NoTime(name.Location, name.Text, parameter));
            return false;
        }

        return true;
    }
}
