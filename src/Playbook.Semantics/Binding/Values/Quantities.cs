using System.Globalization;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Binding;

/// <summary>Numbers with their units out of the tree.</summary>
public static class Quantities
{
    /// <summary>The largest count anything may have; more is a slip of the hand.</summary>
    public const int Most = 1_000_000_000;

    private static readonly Bilingual LengthExample = new("60分钟", "60 minutes");
    private static readonly Bilingual MoneyExample = new("19.9元", "19.9 CNY");

    /// <summary>A whole number between bounds, whatever its unit.</summary>
    public static bool TryWhole(QuantitySyntax syntax, BindingScope scope, int least, int most, out int number)
    {
        if (syntax.Number == decimal.Truncate(syntax.Number) && syntax.Number >= least && syntax.Number <= most)
        {
            number = (int)syntax.Number;
            return true;
        }

        scope.Report(ValueDiagnostics.OutOfBounds(scope.At(syntax), Written.Of(syntax), Bounds(least, most)));
        number = 0;
        return false;
    }

    /// <summary>A count: a whole number from 0 or <paramref name="least"/> on, bare or with one of some units.</summary>
    public static bool TryCount(
        QuantitySyntax syntax, BindingScope scope, out int number, int least = 0, params ReadOnlySpan<UnitRow> units)
    {
        number = 0;
        return FitsUnit(syntax, scope, units) && TryWhole(syntax, scope, least, Most, out number);
    }

    /// <summary>A length of time above zero.</summary>
    public static bool TryLength(QuantitySyntax syntax, BindingScope scope, out Length length)
    {
        length = default;
        if (UnitOf(syntax)?.Length is not { } unit)
        {
            scope.Report(ValueDiagnostics.WrongUnit(
                scope.At(syntax), Written.Of(syntax), new("分钟、小时、天等时间单位", "a unit of time such as minutes, hours or days"), LengthExample));
            return false;
        }

        if (syntax.Number is <= 0 or > Most)
        {
            scope.Report(ValueDiagnostics.OutOfBounds(scope.At(syntax), Written.Of(syntax), new("大于 0 的时长", "a length of time above 0")));
            return false;
        }

        length = new Length(syntax.Number, unit);
        return true;
    }

    /// <summary>An amount of money, zero or more.</summary>
    public static bool TryMoney(QuantitySyntax syntax, BindingScope scope, out Money money)
    {
        money = default;
        if (UnitOf(syntax) is not { IsCurrency: true } unit)
        {
            scope.Report(ValueDiagnostics.WrongUnit(
                scope.At(syntax), Written.Of(syntax), new("元、美元等币种", "a currency such as CNY or USD"), MoneyExample));
            return false;
        }

        if (syntax.Number is < 0 or > Most)
        {
            scope.Report(ValueDiagnostics.OutOfBounds(scope.At(syntax), Written.Of(syntax), new("0 或以上的金额", "an amount of 0 or more")));
            return false;
        }

        money = new Money(syntax.Number, unit.Id);
        return true;
    }

    /// <summary>The row of the unit, or null when there is none.</summary>
    public static UnitRow? UnitOf(QuantitySyntax syntax) => syntax.Unit is { } unit ? UnitWords.Table.Find(unit) : null;

    private static bool FitsUnit(QuantitySyntax syntax, BindingScope scope, ReadOnlySpan<UnitRow> units)
    {
        if (syntax.Unit is null)
        {
            return true;
        }

        var unit = UnitOf(syntax);
        foreach (var allowed in units)
        {
            if (ReferenceEquals(unit, allowed))
            {
                return true;
            }
        }

        var (expected, example) = units is [var first, ..]
            ? (new Bilingual($"“{first.Name.Zh}”", $"“{first.Name.En}”"), new Bilingual($"10{first.Name.Zh}", $"10 {first.Name.En}"))
            : (new Bilingual("没有单位的数字", "a number without unit"), new Bilingual("10", "10"));
        scope.Report(ValueDiagnostics.WrongUnit(scope.At(syntax), Written.Of(syntax), expected, example));
        return false;
    }

    private static Bilingual Bounds(int least, int most)
    {
        var low = least.ToString(CultureInfo.InvariantCulture);
        var high = most.ToString(CultureInfo.InvariantCulture);
        return most == Most
            ? new Bilingual($"{low} 或以上的整数", $"a whole number of {low} or more")
            : new Bilingual($"{low} 到 {high} 的整数", $"a whole number from {low} to {high}");
    }
}
