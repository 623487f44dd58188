using System.Globalization;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Templates.Printing;

/// <summary>
/// How money is written. Chinese: the plain number and the unit behind it with a space between, <c>19.9 元</c>. English: the sign before it, with
/// thousands apart and cents in full unless there are none, <c>¥19.90</c>, <c>¥1,500</c>. A currency without a row is
/// written by its code.
/// </summary>
internal static class MoneyText
{
    private static readonly RowsByName<Currency> Currencies = new()
    {
        ["CNY"] = new("元", "¥"),
        ["USD"] = new("美元", "$"),
        ["EUR"] = new("欧元", "€"),
        ["GBP"] = new("英镑", "£"),
        ["JPY"] = new("日元", "JP¥"),
        ["HKD"] = new("港元", "HK$"),
        ["TWD"] = new("新台币", "NT$"),
        ["MOP"] = new("澳门元", "MOP$"),
        ["SGD"] = new("新加坡元", "S$"),
    };

    /// <summary>An amount as text.</summary>
    public static string Of(Money money, Language language)
    {
        var currency = Currencies.Find(money.Currency);
        if (language == Language.Chinese)
        {
            return $"{NumberText.Of(money.Amount)} {currency?.Unit ?? money.Currency}";
        }

        var isWhole = decimal.Truncate(money.Amount) == money.Amount;
        var amount = Math.Abs(money.Amount).ToString(isWhole ? "#,0" : "#,0.00", CultureInfo.InvariantCulture);
        return (money.Amount < 0 ? "-" : string.Empty) + (currency?.Sign ?? money.Currency + " ") + amount;
    }

    private sealed record Currency(string Unit, string Sign);
}
