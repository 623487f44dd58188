using System.Collections.Immutable;
using Playbook.Syntax.Parsing.Generated;
using Playbook.Syntax.Tree;

namespace Playbook.Syntax.Parsing.Bridge;

/// <summary>Clauses, caps, lists and conditions.</summary>
internal sealed partial class TreeBuilder
{
    private bool ComposeArgument(int rule, int mark)
    {
        switch (rule)
        {
            case PlaybookParser.RULE_argument when _nodes[^1] is SyntaxToken { Word: var word and (StructuralWord.Within or StructuralWord.InTotal or StructuralWord.Overall) }:
                ComposeClause(mark, word == StructuralWord.Overall ? StructuralWord.InTotal : word);
                break;
            case PlaybookParser.RULE_clause when _nodes[mark] is SyntaxToken { Word: var word }:
                ComposeClause(mark, word);
                break;
            case PlaybookParser.RULE_whenClause:
                ComposeClause(mark, StructuralWord.When);
                break;
            case PlaybookParser.RULE_atMost when WordOf(mark + 1, IsPeriod) == StructuralWord.None:
                ComposeClause(mark, StructuralWord.AtMost);
                break;
            case PlaybookParser.RULE_atMost or PlaybookParser.RULE_periodCap or PlaybookParser.RULE_overallCap:
                var period = WordOf(mark, IsPeriod);
                var limit = First<QuantitySyntax>(mark);
                Put(mark, new CapSyntax(Take(mark), limit, period == StructuralWord.InTotal ? StructuralWord.Overall : period));
                break;
            case PlaybookParser.RULE_values or PlaybookParser.RULE_places when Nth<ValueSyntax>(mark, 1) is not null:
                Put(mark, new ListSyntax(Take(mark)));
                break;
            case PlaybookParser.RULE_value or PlaybookParser.RULE_conjunction:
                ComposeLogic(mark);
                break;
            case PlaybookParser.RULE_negation:
                ComposeNegation(mark);
                break;
            case PlaybookParser.RULE_comparison:
                ComposeComparison(mark);
                break;
            case PlaybookParser.RULE_group:
                var inner = First<ValueSyntax>(mark) ?? MissingName();
                Put(mark, new GroupedSyntax(Take(mark), inner));
                break;
            default:
                return false;
        }

        return true;
    }

    private static bool IsPeriod(StructuralWord word) =>
        word is StructuralWord.Day or StructuralWord.Week or StructuralWord.Month or StructuralWord.Overall or StructuralWord.InTotal;

    private void ComposeClause(int mark, StructuralWord word)
    {
        var value = First<ValueSyntax>(mark);
        Put(mark, new ClauseSyntax(Take(mark), word, value));
    }

    /// <summary><c>a and b and c</c> is <c>(a and b) and c</c>.</summary>
    private void ComposeLogic(int mark)
    {
        if (WordOf(mark, word => word is StructuralWord.And or StructuralWord.Or) is StructuralWord.None)
        {
            return;
        }

        var parts = Take(mark);
        var pending = ImmutableArray.CreateBuilder<SyntaxNode>();
        ValueSyntax? left = null;
        var joint = StructuralWord.None;
        foreach (var part in parts)
        {
            pending.Add(part);
            if (part is SyntaxToken { Word: StructuralWord.And or StructuralWord.Or } token)
            {
                joint = token.Word;
            }
            else if (part is ValueSyntax value)
            {
                left = left is null ? value : new LogicSyntax(pending.DrainToImmutable(), left, joint, value);
                if (pending.Count == 0)
                {
                    pending.Add(left);
                }
            }
        }

        // What is left over: the whole, and perhaps an operator that nothing follows.
        _nodes.AddRange(pending);
        if (pending is not [_])
        {
            var right = MissingName();
            _nodes.Add(right);
            var children = Take(mark);
            Put(mark, new LogicSyntax(children, left ?? right, joint, right));
        }
    }

    private void ComposeNegation(int mark)
    {
        if (_nodes[mark] is not SyntaxToken { Word: StructuralWord.Not })
        {
            return;
        }

        if (First<ValueSyntax>(mark) is null)
        {
            _nodes.Add(MissingName());
        }

        while (_nodes.Count - mark > 1)
        {
            var last = _nodes.Count - 2;
            while (last > mark && _nodes[last] is not SyntaxToken { Word: StructuralWord.Not })
            {
                last--;
            }

            var operand = First<ValueSyntax>(last)!;
            Put(last, new NegationSyntax(Take(last), operand));
        }
    }

    private void ComposeComparison(int mark)
    {
        var at = _nodes.FindIndex(mark, node => node is SyntaxToken { Kind: TokenKind.Mark });
        if (at < 0)
        {
            return;
        }

        var comparison = ComparisonOf((SyntaxToken)_nodes[at]);
        if (First<ValueSyntax>(at) is null)
        {
            _nodes.Add(MissingName());
        }

        var right = First<ValueSyntax>(at)!;
        var left = First<ValueSyntax>(mark)!;
        var children = Take(mark);
        Put(mark, comparison is { } known ? new ComparisonSyntax(children, left, known, right) : new ChainSyntax(children));
    }

    /// <summary>How a mark compares, or null when it is an arrow.</summary>
    private Comparison? ComparisonOf(SyntaxToken mark)
    {
        Span<char> key = stackalloc char[mark.Span.Length];
        return key[..WordKey.Fold(source.Slice(mark.Span), key)] switch
        {
            "=" or "==" => Comparison.Equal,
            "!=" or "≠" or "<>" => Comparison.NotEqual,
            "<" => Comparison.Less,
            "<=" or "≤" => Comparison.LessOrEqual,
            ">" => Comparison.Greater,
            ">=" or "≥" => Comparison.GreaterOrEqual,
            _ => null,
        };
    }
}
