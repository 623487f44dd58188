using System.Globalization;
using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Parsing.Generated;
using Playbook.Syntax.Tree;

namespace Playbook.Syntax.Parsing.Bridge;

/// <summary>Names, texts, quantities, times, dates, and what is made of two of them.</summary>
internal sealed partial class TreeBuilder
{
    private bool ComposeValue(int rule, int mark)
    {
        switch (rule)
        {
            case PlaybookParser.RULE_head or PlaybookParser.RULE_name or PlaybookParser.RULE_weekday:
                Put(mark, new NameSyntax(Take(mark)));
                break;
            case PlaybookParser.RULE_text:
                var text = TextValueReader.Read(source, _nodes[mark].Span);
                Put(mark, new TextSyntax(Take(mark), text));
                break;
            case PlaybookParser.RULE_quantity or PlaybookParser.RULE_signed or PlaybookParser.RULE_perQuantity or PlaybookParser.RULE_times
                or PlaybookParser.RULE_interval or PlaybookParser.RULE_monthDay:
                ComposeQuantity(mark);
                break;
            case PlaybookParser.RULE_time:
                var dayPart = _nodes.Count > mark + 1 ? source.Slice(_nodes[mark].Span) : [];
                var (hour, minute) = ClockReader.ReadTime(dayPart, source.Slice(_nodes[^1].Span));
                Put(mark, new TimeSyntax(Take(mark), hour, minute));
                break;
            case PlaybookParser.RULE_date:
                var (year, month, day) = ClockReader.ReadDate(source.Slice(_nodes[mark].Span));
                Put(mark, new DateSyntax(Take(mark), year, month, day));
                break;
            case PlaybookParser.RULE_numeric:
                ComposeNumeric(mark);
                break;
            case PlaybookParser.RULE_ratio:
                var per = First<QuantitySyntax>(mark) ?? AddMissingQuantity();
                var count = Nth<QuantitySyntax>(mark, 1) ?? AddMissingQuantity();
                Put(mark, new RatioSyntax(Take(mark), count, per));
                break;
            case PlaybookParser.RULE_offset:
                ComposeOffset(mark);
                break;
            case PlaybookParser.RULE_timeSpan:
                ComposeSpan<TimeSyntax>(mark);
                break;
            case PlaybookParser.RULE_dateSpan or PlaybookParser.RULE_datePart:
                ComposeSpan<DateSyntax>(mark);
                break;
            default:
                return false;
        }

        return true;
    }

    private void ComposeNumeric(int mark)
    {
        if (_nodes.Count == mark + 1)
        {
            return;
        }

        var low = First<QuantitySyntax>(mark) ?? AddMissingQuantity();
        switch (WordOf(mark, word => word is StructuralWord.Before or StructuralWord.After or StructuralWord.Per))
        {
            case StructuralWord.Per:
                var per = Nth<QuantitySyntax>(mark, 1) ?? AddMissingQuantity();
                Put(mark, new RatioSyntax(Take(mark), low, per));
                break;
            case StructuralWord.None:
                var high = Nth<QuantitySyntax>(mark, 1) ?? AddMissingQuantity();
                Put(mark, new RangeSyntax(Take(mark), low, high));
                break;
            default:
                ComposeOffset(mark);
                break;
        }
    }

    private void ComposeOffset(int mark)
    {
        var direction = WordOf(mark, word => word is StructuralWord.Before or StructuralWord.After or StructuralWord.SameDay);
        var amount = First<QuantitySyntax>(mark);
        var time = First<TimeSyntax>(mark);
        Put(mark, new OffsetSyntax(Take(mark), direction, amount, time));
    }

    /// <summary>One value, to which a word before it (<c>at 20:00</c>) is added, or a range of two.</summary>
    private void ComposeSpan<T>(int mark)
        where T : ValueSyntax
    {
        if (_nodes.Count == mark + 1)
        {
            return;
        }

        var low = First<T>(mark);
        var high = Nth<T>(mark, 1);
        if (low is not null && (high is not null || _nodes[^1] != low))
        {
            ValueSyntax last = high is null ? MissingName() : high;
            if (high is null)
            {
                _nodes.Add(last);
            }

            Put(mark, new RangeSyntax(Take(mark), low, last));
        }
        else if (low is not null)
        {
            _nodes.RemoveAt(_nodes.Count - 1);
            _nodes.AddRange(low.Children);
            var children = Take(mark);
            Put(mark, low is TimeSyntax time
                ? new TimeSyntax(children, time.Hour, time.Minute)
                : new DateSyntax(children, ((DateSyntax)(ValueSyntax)low).Year, ((DateSyntax)(ValueSyntax)low).Month, ((DateSyntax)(ValueSyntax)low).Day));
        }
    }

    private QuantitySyntax AddMissingQuantity()
    {
        var quantity = new QuantitySyntax([MissingToken(TokenKind.Number)], 0, null, isSigned: false);
        _nodes.Add(quantity);
        return quantity;
    }

    private void ComposeQuantity(int mark)
    {
        var number = 0m;
        var han = 0m;
        string? unit = null;
        var sign = '\0';
        for (var i = mark; i < _nodes.Count; i++)
        {
            if (_nodes[i] is not SyntaxToken { IsMissing: false } token)
            {
                continue;
            }

            var text = source.Slice(token.Span);
            switch (token)
            {
                case { Kind: TokenKind.Number }:
                    number = ReadNumber(token);
                    break;
                case { Word: StructuralWord.HanNumber }:
                    han = HanNumber.Append(han, text[0]);
                    number = han;
                    break;
                case { Kind: TokenKind.Mark } when WordKey.Fold(text[0]) is '+' or '-' or '−':
                    sign = WordKey.Fold(text[0]);
                    break;
                case { Kind: TokenKind.Word or TokenKind.Mark }:
                    unit = WordKey.Of(token.Text);
                    break;
            }
        }

        Put(mark, new QuantitySyntax(Take(mark), sign is '-' or '−' ? -number : number, unit, sign != '\0'));
    }

    private decimal ReadNumber(SyntaxToken token)
    {
        const int MostDigits = 64;
        var text = source.Slice(token.Span);
        if (text.Length <= MostDigits)
        {
            Span<char> digits = stackalloc char[MostDigits];
            var length = WordKey.Fold(text, digits);
            if (decimal.TryParse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }
        }

        findings.Add(LimitDiagnostics.NumberTooLarge(LocationOf(token)));
        return 0;
    }
}
