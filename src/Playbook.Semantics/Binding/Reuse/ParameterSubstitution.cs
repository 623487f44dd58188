using System.Collections.Immutable;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding.Reuse;

/// <summary>
/// Puts values where parameters stand: bare words behind the heads of lines, alone, in lists, conditions and clauses. What holds no
/// parameter is the same node as before; a value stands at the place of the word, so that a finding about it shows the blueprint.
/// </summary>
/// <param name="valueOf">The value of a parameter by its look-up key, or null when no parameter is called so.</param>
internal sealed class ParameterSubstitution(Func<string, ValueSyntax?> valueOf) : MemberRewriter
{
    /// <inheritdoc/>
    protected override ImmutableArray<ArgumentSyntax> Arguments(ImmutableArray<ArgumentSyntax> arguments) => Map(arguments, Argument);

    /// <inheritdoc/>
    protected override ScheduleItemSyntax Item(ScheduleItemSyntax item)
    {
        var when = When(item.When);
        var clauses = Map(item.Clauses, clause => (ClauseSyntax)Argument(clause));
        return ReferenceEquals(when, item.When) && clauses == item.Clauses ? item : Composed.Item(item, when, item.Title, clauses, item.Block);
    }

    private WhenSyntax When(WhenSyntax when)
    {
        foreach (var at in when.Modifiers.OfType<AtNameSyntax>())
        {
            if (valueOf(at.Name.Key) is WhenSyntax { Pattern: EverySyntax given } && when.Pattern is EverySyntax { IsOpenWeek: true } weekly)
            {
                when = Composed.On(when, at, GivenWeekdays.Within(weekly, given, at.Name));
            }
        }

        return Map(when.Children, part => part is AtNameSyntax at ? Time(at) : part) is var parts && parts == when.Children ? when : Composed.When(when, parts);
    }

    private ModifierSyntax Time(AtNameSyntax at) =>
        valueOf(at.Name.Key) is TimeSyntax time && Composed.At(time, at.Name) is TimeSyntax placed ? new AtTimeSyntax([placed], placed, end: null) : at;

    private ArgumentSyntax Argument(ArgumentSyntax argument) => argument switch
    {
        ClauseSyntax { Value: { } value } clause when Value(value) is var changed && !ReferenceEquals(changed, value) =>
            new ClauseSyntax([changed], clause.Word, changed) { Origin = clause },
        ValueSyntax value => Value(value),
        _ => argument,
    };

    private ValueSyntax Value(ValueSyntax value)
    {
        switch (value)
        {
            case NameSyntax name:
                return valueOf(name.Key) is { } given ? Composed.At(given, name) : name;
            case WhenSyntax moment:
                return When(moment);
            case ListSyntax list:
                return Map(list.Items, Value) is var items && items == list.Items ? list : new ListSyntax([.. items]) { Origin = list };
            case ChainSyntax chain:
                return Map(chain.Steps, Value) is var steps && steps == chain.Steps ? chain : new ChainSyntax([.. steps]) { Origin = chain };
            case GroupedSyntax grouped:
                return Value(grouped.Inner) is var inner && ReferenceEquals(inner, grouped.Inner) ? grouped : new GroupedSyntax([inner], inner) { Origin = grouped };
            case NegationSyntax negation:
                return Value(negation.Operand) is var operand && ReferenceEquals(operand, negation.Operand)
                    ? negation
                    : new NegationSyntax([operand], operand) { Origin = negation };
            case LogicSyntax logic:
                var (left, right) = (Value(logic.Left), Value(logic.Right));
                return ReferenceEquals(left, logic.Left) && ReferenceEquals(right, logic.Right)
                    ? logic
                    : new LogicSyntax([left, right], left, logic.Word, right) { Origin = logic };
            case ComparisonSyntax comparison:
                var (first, second) = (Value(comparison.Left), Value(comparison.Right));
                return ReferenceEquals(first, comparison.Left) && ReferenceEquals(second, comparison.Right)
                    ? comparison
                    : new ComparisonSyntax([first, second], first, comparison.Comparison, second) { Origin = comparison };
            default:
                return value;
        }
    }
}
