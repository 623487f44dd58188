using System.Collections.Immutable;
using Playbook.Syntax.Tree;

namespace Playbook.Semantics.Binding;

/// <summary>
/// The parts of a rule, flat and in order. How the grammar ties them together (<c>every week live >= 1</c> compares a name,
/// <c>live every week >= 1</c> a pattern) makes no difference to what is meant.
/// </summary>
internal sealed class CheckPhrase
{
    /// <summary>Bare words, in order.</summary>
    public List<NameSyntax> Names { get; } = [];

    /// <summary>Titles of items, in order.</summary>
    public List<TextSyntax> Texts { get; } = [];

    /// <summary>Patterns, in order; those behind “at” say which days count, the others over which stretch to count.</summary>
    public List<(WhenSyntax When, bool IsPlace)> Whens { get; } = [];

    /// <summary>Comparisons with a value, in order.</summary>
    public List<(Comparison Comparison, ValueSyntax Value)> Bounds { get; } = [];

    /// <summary>Ranges that stand by themselves: <c>08:00-22:00</c>, <c>1..3</c>.</summary>
    public List<RangeSyntax> Ranges { get; } = [];

    /// <summary>Caps with their period: <c>at most 1 per day</c>.</summary>
    public List<CapSyntax> Caps { get; } = [];

    /// <summary>By whom, in which channel, at which phase.</summary>
    public List<(StructuralWord Word, ValueSyntax Value)> Clauses { get; } = [];

    /// <summary>What has no place in a rule.</summary>
    public List<SyntaxNode> Rest { get; } = [];

    /// <summary>Takes a line apart.</summary>
    public static CheckPhrase Of(ImmutableArray<ArgumentSyntax> arguments)
    {
        var phrase = new CheckPhrase();
        foreach (var argument in arguments)
        {
            phrase.Add(argument);
        }

        return phrase;
    }

    private void Add(ArgumentSyntax argument)
    {
        switch (argument)
        {
            case NameSyntax { Key: "" }:
                break;
            case NameSyntax name:
                Names.Add(name);
                break;
            case TextSyntax text:
                Texts.Add(text);
                break;
            case ListSyntax list:
                foreach (var item in list.Items)
                {
                    Add(item);
                }

                break;
            case WhenSyntax days:
                Whens.Add((days, days.Children is [SyntaxToken { Word: StructuralWord.At }, ..]));
                break;
            case ComparisonSyntax comparison:
                Add(comparison.Left);
                Bounds.Add((comparison.Comparison, comparison.Right));
                break;
            case RangeSyntax range:
                Ranges.Add(range);
                break;
            case CapSyntax cap:
                Caps.Add(cap);
                break;
            case ClauseSyntax { Value: { } value } clause:
                Add(clause, value);
                break;
            default:
                Rest.Add(argument);
                break;
        }
    }

    private void Add(ClauseSyntax clause, ValueSyntax value)
    {
        // “by host <= 3” is read as a comparison of the host.
        if (value is ComparisonSyntax comparison)
        {
            Bounds.Add((comparison.Comparison, comparison.Right));
            value = comparison.Left;
        }

        switch (clause.Word)
        {
            case StructuralWord.AtLeast:
                Bounds.Add((Comparison.GreaterOrEqual, value));
                break;
            case StructuralWord.AtMost:
                Bounds.Add((Comparison.LessOrEqual, value));
                break;
            case StructuralWord.By or StructuralWord.In or StructuralWord.At:
                Clauses.Add((clause.Word, value));
                break;
            default:
                Rest.Add(clause);
                break;
        }
    }
}
