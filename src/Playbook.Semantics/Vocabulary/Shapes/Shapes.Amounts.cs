using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Playbook.Semantics.Binding;
using Playbook.Semantics.Copy.Parts;
using Playbook.Semantics.Model;
using Playbook.Semantics.Wording;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Types;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Vocabulary;

/// <content>Numbers, money, lengths, dates and ranges.</content>
public static partial class Shapes
{
    private static readonly Bilingual RangePhrase = new("一个范围", "a range");
    private static readonly Bilingual RangeExample = new("30..200", "30..200");

    private static readonly Bilingual CommissionPhrase = new("一个金额或百分之几", "an amount of money or a percentage");
    private static readonly Bilingual CommissionExample = new("10元、10%", "10 CNY, 10%");

    private static readonly Bilingual MinimumPhrase = new("分数或次数", "a number of points or times");
    private static readonly Bilingual MinimumExample = new("5分", "5 points");

    /// <summary>A number, with or without a unit.</summary>
    public static Shape<decimal> Number { get; } = Single<decimal>(
        new("一个数字", "a number"), new("200", "200"), TemplateType.Number, Amount<decimal>(TryNumber, new("一个数字", "a number"), new("200", "200")));

    /// <summary>A share of a hundred, such as <c>30%</c>.</summary>
    public static Shape<decimal> Percent { get; } = AmountShape<decimal>(
        new("百分之几", "a percentage"), new("30%", "30%"), TemplateType.Number, TryPercent) with
    {
        Unit = new("%", "%"),
    };

    /// <summary>A length of time.</summary>
    public static Shape<Length> Length { get; } = AmountShape<Length>(
        new("一段时长", "a length of time"), new("60分钟", "60 minutes"), TemplateType.Length, Quantities.TryLength);

    /// <summary>An amount of money.</summary>
    public static Shape<Money> Money { get; } = AmountShape<Money>(
        new("一个金额", "an amount of money"), new("19.9元", "19.9 CNY"), TemplateType.Money, Quantities.TryMoney);

    /// <summary>An amount of money, or a share of a hundred.</summary>
    public static Shape<Commission> Commission { get; } = new(
        CommissionPhrase,
        TemplateType.Text,
        static (StatementSyntax statement, BindingScope scope, [MaybeNullWhen(false)] out Commission commission) => Arguments.TrySingle<Commission>(
            statement, scope, CommissionPhrase, CommissionExample, TryCommission, out commission),
        commission => new Deferred(language => CommissionWording.Of(commission, language)));

    /// <summary>A day of the playbook; a date is turned into its day.</summary>
    public static Shape<int> Day { get; } = Single<int>(
        new("第几天或一个日期", "a day or a date"), new("第30天", "day 30"), TemplateType.Number, TryDay);

    /// <summary>Numbers from one to another.</summary>
    public static Shape<NumberRange> NumberRange { get; } = Single<NumberRange>(RangePhrase, RangeExample, TemplateType.NumberRange, TryNumberRange);

    /// <summary>The least that takes part in a ranking, in points or in acts.</summary>
    public static Shape<AwardMinimum> AwardMinimum { get; } = new(
        MinimumPhrase,
        TemplateType.Number,
        static (StatementSyntax statement, BindingScope scope, [MaybeNullWhen(false)] out AwardMinimum minimum) => Arguments.TrySingle<AwardMinimum>(
            statement, scope, MinimumPhrase, MinimumExample, TryMinimum, out minimum),
        minimum => minimum.Number);

    /// <summary>A number of people, or so many for so many members.</summary>
    public static Shape<Headcount> Headcount { get; } = new(
        new("人数，或每多少人几名", "a number, or so many per so many members"),
        TemplateType.Number,
        static (statement, scope, [MaybeNullWhen(false)] out value) => Arguments.TrySingle<Headcount>(
            statement,
            scope,
            new("人数，或每多少人几名", "a number, or so many per so many members"),
            new("每100人 1", "1 per 100 members"),
            TryHeadcount,
            out value),
        value => value.Count);

    /// <summary>A count of something.</summary>
    /// <param name="expects">What is counted, for messages.</param>
    /// <param name="example">One that would do.</param>
    /// <param name="least">The least it may be.</param>
    /// <param name="units">Units it may have.</param>
    public static Shape<int> Count(Bilingual expects, Bilingual example, int least, params UnitRow[] units) => AmountShape<int>(
        expects, example, TemplateType.Number, (QuantitySyntax quantity, BindingScope scope, out int number) => Quantities.TryCount(quantity, scope, out number, least, units)) with
    {
        // Chinese counts with a word; English puts the noun of the label there.
        Unit = units is [var first, ..] ? new Bilingual($" {first.Name.Zh}", "") : new("", ""),
    };

    private static Shape<T> AmountShape<T>(Bilingual expects, Bilingual example, TemplateType type, QuantityReader<T> reader)
        where T : struct => Single<T>(expects, example, type, Amount(reader, expects, example));

    private static ValueReader<T> Amount<T>(QuantityReader<T> reader, Bilingual expects, Bilingual example)
        where T : struct => (value, scope, out result) =>
        {
            if (value is QuantitySyntax quantity)
            {
                return reader(quantity, scope, out result);
            }

            result = default;
            return Mismatch(value, scope, expects, example);
        };

    private static bool TryNumber(QuantitySyntax quantity, BindingScope scope, out decimal number)
    {
        number = quantity.Number;
        if (Math.Abs(number) <= Quantities.Most)
        {
            return true;
        }

        scope.Report(ValueDiagnostics.OutOfBounds(scope.At(quantity), Written.Of(quantity), new("十亿以内的数字", "a number within a thousand million")));
        return false;
    }

    private static bool TryPercent(QuantitySyntax quantity, BindingScope scope, out decimal number)
    {
        number = quantity.Number;
        if (!ReferenceEquals(Quantities.UnitOf(quantity), UnitWords.Percent))
        {
            scope.Report(ValueDiagnostics.WrongUnit(scope.At(quantity), Written.Of(quantity), new("百分之几", "a percentage"), new("30%", "30%")));
            return false;
        }

        if (number is >= 0 and <= 100)
        {
            return true;
        }

        scope.Report(ValueDiagnostics.OutOfBounds(scope.At(quantity), Written.Of(quantity), new("0% 到 100%", "0% to 100%")));
        return false;
    }

    private static bool TryCommission(ValueSyntax value, BindingScope scope, [MaybeNullWhen(false)] out Commission commission)
    {
        commission = null;
        if (value is not QuantitySyntax quantity)
        {
            return Mismatch(value, scope, CommissionPhrase, CommissionExample);
        }

        if (ReferenceEquals(Quantities.UnitOf(quantity), UnitWords.Percent))
        {
            commission = TryPercent(quantity, scope, out var percent) ? new Commission(null, percent) : null;
        }
        else
        {
            commission = Quantities.TryMoney(quantity, scope, out var money) ? new Commission(money, null) : null;
        }

        return commission is not null;
    }

    private static bool TryDay(ValueSyntax value, BindingScope scope, out int day)
    {
        switch (value)
        {
            case WhenSyntax { Modifiers: [], Pattern: DaysSyntax { Parts: [QuantitySyntax only] } }:
                return Moments.TryDay(only, scope, out day);
            case QuantitySyntax quantity:
                return Quantities.TryCount(quantity, scope, out day, 0, UnitWords.Day);
            case DateSyntax date:
                var read = Moments.TryDate(date, scope, out var calendarDate);
                day = read ? scope.DayOf(calendarDate) : 0;
                return read;
            default:
                day = 0;
                return Mismatch(value, scope, new("第几天或一个日期", "a day or a date"), new("第30天", "day 30"));
        }
    }

    private static bool TryNumberRange(ValueSyntax value, BindingScope scope, out NumberRange range)
    {
        range = default;
        if (value is not RangeSyntax { Low: QuantitySyntax low, High: QuantitySyntax high })
        {
            return Mismatch(value, scope, RangePhrase, RangeExample);
        }

        // Both ends are read, so that both are checked.
        var isLow = Quantities.TryCount(low, scope, out var first, 0, UnitWords.Person);
        if (!Quantities.TryCount(high, scope, out var last, 0, UnitWords.Person) || !isLow)
        {
            return false;
        }

        if (first > last)
        {
            scope.Report(MomentDiagnostics.EmptyRange(scope.At(value), Written.Of(low), Written.Of(high)));
            return false;
        }

        range = new NumberRange(first, last);
        return true;
    }

    private static bool TryMinimum(ValueSyntax value, BindingScope scope, [MaybeNullWhen(false)] out AwardMinimum minimum)
    {
        minimum = null;
        if (value is not QuantitySyntax quantity)
        {
            return Mismatch(value, scope, MinimumPhrase, MinimumExample);
        }

        if (!Quantities.TryCount(quantity, scope, out var number, 1, UnitWords.Point, UnitWords.Time, UnitWords.Person))
        {
            return false;
        }

        minimum = new AwardMinimum(number, ReferenceEquals(Quantities.UnitOf(quantity), UnitWords.Point));
        return true;
    }

    private static bool TryHeadcount(ValueSyntax value, BindingScope scope, [MaybeNullWhen(false)] out Headcount headcount)
    {
        headcount = null;
        switch (value)
        {
            // Nobody yet is a number too; an item such a role owns is a finding.
            case QuantitySyntax quantity when Quantities.TryCount(quantity, scope, out var count, 0, UnitWords.Person):
                headcount = new Headcount(count, null);
                return true;
            case RatioSyntax ratio
                when Quantities.TryCount(ratio.Count, scope, out var count, 1, UnitWords.Person)
                && Quantities.TryCount(ratio.Per, scope, out var per, 1, UnitWords.Person):
                headcount = new Headcount(count, per);
                return true;
            case QuantitySyntax or RatioSyntax:
                return false;
            default:
                return Mismatch(value, scope, new("人数", "a number of people"), new("每100人 1", "1 per 100 members"));
        }
    }

    private static bool Mismatch(ValueSyntax value, BindingScope scope, Bilingual expects, Bilingual example)
    {
        if (value is not NameSyntax { Key: "" })
        {
            scope.Report(ValueDiagnostics.WrongValue(scope.At(value), Seen.Of(value), expects, example));
        }

        return false;
    }
}
