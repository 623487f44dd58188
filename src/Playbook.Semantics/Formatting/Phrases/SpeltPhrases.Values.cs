using System.Globalization;
using Playbook.Semantics.Binding;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Semantics.Formatting.Phrases;

/// <content>Numbers with their units, dates, times, and what is made of two of them.</content>
internal sealed partial class SpeltPhrases
{
    /// <summary><c>19.9元</c>, <c>19.9 CNY</c>, also for <c>￥19.9</c>; a unit that the vocabulary does not have stays where it is.</summary>
    private void WriteQuantity(QuantitySyntax quantity)
    {
        var unit = Quantities.UnitOf(quantity);
        if (unit is null && quantity.Unit is not null)
        {
            foreach (var token in quantity.Tokens())
            {
                Text.Append(token.Text);
            }

            return;
        }

        if (IsChinese && quantity.Number == 0.5m && unit?.Length is not null)
        {
            Text.Append('半').Append(unit.Name.Zh);
            return;
        }

        Text.Append(NumberOf(quantity));
        if (unit is not null)
        {
            Text.Append(IsChinese || ReferenceEquals(unit, UnitWords.Percent) ? "" : " ").Append(UnitFor(quantity.Number, unit));
        }
    }

    /// <summary>The id of a unit is its English word for one.</summary>
    private string UnitFor(decimal number, UnitRow unit) =>
        !IsChinese && number == 1 && unit.Spelling.English.Contains(unit.Id) ? unit.Id
        : ReferenceEquals(unit, UnitWords.Percent) ? "%"
        : unit.Name.In(language);

    /// <summary>The digits as written, in half width; a number in Han characters as digits.</summary>
    private static string NumberOf(QuantitySyntax quantity)
    {
        foreach (var token in quantity.Tokens())
        {
            if (token.Kind == TokenKind.Number)
            {
                var sign = quantity.IsSigned ? quantity.Number < 0 || HasMinus(quantity) ? "-" : "+" : "";
                return sign + WordKey.Of(token.Text);
            }
        }

        return quantity.Number.ToString(CultureInfo.InvariantCulture);
    }

    private static bool HasMinus(QuantitySyntax quantity) =>
        quantity.Tokens().Any(token => token.Kind == TokenKind.Mark && token.Text is "-" or "−" or "－");

    private void WriteDate(DateSyntax date)
    {
        if (date.Year is { } year)
        {
            Text.Append(CultureInfo.InvariantCulture, $"{year:0000}-{date.Month:00}-{date.Day:00}");
        }
        else
        {
            Text.Append(date.Month).Append(IsChinese ? '月' : '/').Append(date.Day).Append(IsChinese ? "日" : "");
        }
    }

    private void WriteTime(TimeSyntax time) => Text.Append(CultureInfo.InvariantCulture, $"{time.Hour:00}:{time.Minute:00}");

    private void WriteRange(RangeSyntax range)
    {
        Write(range.Low, words: null);
        Text.Append(range.Low switch
        {
            DateSyntax => $" {RangeWord} ",
            TimeSyntax => "-",
            _ => "..",
        });
        Write(range.High, words: null);
    }

    /// <summary>Up to and including, between two dates or days.</summary>
    private string RangeWord => IsChinese ? "至" : "to";

    /// <summary><c>每100人 1</c>, <c>1 per 100 people</c>; Chinese needs the unit, so it is written where it is left out.</summary>
    private void WriteRatio(RatioSyntax ratio)
    {
        if (IsChinese)
        {
            Text.Append(Word(StructuralWord.Every));
            WritePer(ratio.Per);
            Text.Append(' ');
            WriteQuantity(ratio.Count);
            return;
        }

        WriteQuantity(ratio.Count);
        Text.Append(' ').Append(Word(StructuralWord.Per)).Append(' ');
        WritePer(ratio.Per);
    }

    private void WritePer(QuantitySyntax per)
    {
        WriteQuantity(per);
        if (per.Unit is null)
        {
            Text.Append(IsChinese ? "" : " ").Append(UnitFor(per.Number, UnitWords.Person));
        }
    }

    /// <summary><c>提前1小时</c>, <c>1 hour before</c>; <c>前1天 20:00</c>, <c>1 day before 20:00</c>; <c>当天 08:00</c>, <c>same day 08:00</c>.</summary>
    private void WriteOffset(OffsetSyntax offset)
    {
        if (offset.Amount is { } amount)
        {
            var word = Word(offset.Direction);
            if (IsChinese)
            {
                Text.Append(offset is { Direction: StructuralWord.Before, Time: null } ? "提前" : word);
                WriteQuantity(amount);
            }
            else
            {
                WriteQuantity(amount);
                Text.Append(' ').Append(word);
            }
        }
        else
        {
            Text.Append(Word(offset.Direction));
        }

        if (offset.Time is { } time)
        {
            Text.Append(' ');
            WriteTime(time);
        }
    }
}
