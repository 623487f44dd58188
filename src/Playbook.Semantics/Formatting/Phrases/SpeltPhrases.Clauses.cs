using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Formatting.Phrases;

/// <content>Clauses, caps and conditions.</content>
internal sealed partial class SpeltPhrases
{
    private void WriteClause(ClauseSyntax clause)
    {
        var words = WordsBehind(clause.Word);
        switch (clause)
        {
            case { Word: StructuralWord.Within, Value: QuantitySyntax quantity } when IsChinese:
                Write(quantity, words);
                Text.Append(Word(StructuralWord.Within));
                break;
            case { Word: StructuralWord.Top, Value: QuantitySyntax quantity }:
                WriteTop(quantity);
                break;
            case { Word: StructuralWord.InTotal, Value: { } total }:
                Text.Append(IsChinese ? Word(StructuralWord.InTotal) : "");
                Write(total, words);
                Text.Append(IsChinese ? "" : " " + Word(StructuralWord.InTotal));
                break;
            case { Value: { } value }:
                Text.Append(ClauseWord(clause.Word, value, words)).Append(' ');
                Write(value, words);
                break;
            default:
                Text.Append(Word(clause.Word));
                break;
        }
    }

    private TermTable? WordsBehind(StructuralWord word)
    {
        if (word == StructuralWord.When)
        {
            return SignalWords.Table;
        }

        if (Term is not null)
        {
            foreach (var place in Term.Places)
            {
                if (place.Behind == word)
                {
                    return place.Table;
                }
            }
        }

        return null;
    }

    /// <summary>Chinese has two words where English has one: 由 whom, 按 what; 从 how much or when, 来自 whom or where.</summary>
    private string ClauseWord(StructuralWord word, ValueSyntax value, TermTable? words) => word switch
    {
        StructuralWord.By when IsChinese && words is not null => "按",
        StructuralWord.From when IsChinese && value is NameSyntax or TextSyntax or ListSyntax => "来自",
        StructuralWord.In or StructuralWord.At when Term is BlockRow { IsRule: true } && value is NameSyntax or TextSyntax or ListSyntax =>
            Word(IsChinese ? StructuralWord.At : StructuralWord.In),
        _ => Word(word),
    };

    /// <summary><c>前3名</c>, <c>top 3</c>; <c>前10%</c>, <c>top 10%</c>.</summary>
    private void WriteTop(QuantitySyntax quantity)
    {
        Text.Append(Word(StructuralWord.Top)).Append(IsChinese ? "" : " ").Append(NumberOf(quantity));
        Text.Append(quantity.Unit == "%" ? "%" : IsChinese ? Word(StructuralWord.Ranks) : "");
    }

    /// <summary><c>每天最多 1</c>, <c>at most 1 per day</c>; <c>累计最多 50</c>, <c>at most 50 in total</c>.</summary>
    private void WriteCap(CapSyntax cap)
    {
        var isOverall = cap.Period == StructuralWord.Overall;
        if (IsChinese)
        {
            Text.Append(isOverall ? "" : Word(StructuralWord.Every)).Append(Word(cap.Period)).Append(Word(StructuralWord.AtMost)).Append(' ');
            WriteLimit(cap);
            return;
        }

        Text.Append(Word(StructuralWord.AtMost)).Append(' ');
        WriteLimit(cap);
        Text.Append(' ').Append(isOverall ? Word(StructuralWord.InTotal) : $"{Word(StructuralWord.Per)} {Word(cap.Period)}");
    }

    private void WriteLimit(CapSyntax cap)
    {
        if (cap.Limit is { } limit)
        {
            WriteQuantity(limit);
        }
    }

    private void WriteCondition(ConditionSyntax condition, TermTable? words)
    {
        switch (condition)
        {
            case ComparisonSyntax comparison:
                Write(comparison.Left, words);
                Text.Append(' ').Append(SignOf(comparison.Comparison)).Append(' ');
                Write(comparison.Right, words);
                break;
            case LogicSyntax logic:
                Write(logic.Left, words);
                Text.Append(' ').Append(Word(logic.Word)).Append(' ');
                Write(logic.Right, words);
                break;
            case NegationSyntax negation:
                Text.Append(Word(StructuralWord.Not)).Append(' ');
                Write(negation.Operand, words);
                break;
            case GroupedSyntax grouped:
                Text.Append('(');
                Write(grouped.Inner, words);
                Text.Append(')');
                break;
            default:
                WriteParts(condition, words);
                break;
        }
    }

    private static string SignOf(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.NotEqual => "!=",
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        _ => ">=",
    };
}
