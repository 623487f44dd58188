using System.Collections.Frozen;
using System.Globalization;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Templates.Printing;

/// <summary>
/// How money is written. Chinese: the plain number and the unit behind it, <c>19.9元</c>. English: the sign before it, with
/// thousands apart and cents in full unless there are none, <c>¥19.90</c>, <c>¥1,500</c>. A currency without a row is
/// written by its code.
/// </summary>
internal static class MoneyText
{
    private static readonly FrozenDictionary<string, (string Unit, string Sign)> Currencies = new Dictionary<string, (string, string)>
    {
        ["CNY"] = ("元", "¥"),
        ["USD"] = ("美元", "$"),
        ["EUR"] = ("欧元", "€"),
        ["GBP"] = ("英镑", "£"),
        ["JPY"] = ("日元", "JP¥"),
        ["HKD"] = ("港元", "HK$"),
        ["TWD"] = ("新台币", "NT$"),
        ["MOP"] = ("澳门元", "MOP$"),
        ["SGD"] = ("新加坡元", "S$"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>An amount as text.</summary>
    public static string Of(Money money, Language language)
    {
        var isKnown = Currencies.TryGetValue(money.Currency, out var currency);
        if (language == Language.Chinese)
        {
            return NumberText.Of(money.Amount) + (isKnown ? currency.Unit : " " + money.Currency);
        }

        var isWhole = decimal.Truncate(money.Amount) == money.Amount;
        var amount = Math.Abs(money.Amount).ToString(isWhole ? "#,0" : "#,0.00", CultureInfo.InvariantCulture);
        return (money.Amount < 0 ? "-" : string.Empty) + (isKnown ? currency.Sign : money.Currency + " ") + amount;
    }
}
