using System.Globalization;
using Playbook.Semantics.Model;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Wording;

/// <summary>Money and head counts inside a sentence.</summary>
public static class AmountWording
{
    /// <summary>“19.9 元”, “CNY 19.9”.</summary>
    public static string Of(Money money, Language language)
    {
        var amount = money.Amount.ToString("#,##0.##", CultureInfo.InvariantCulture);
        return language == Language.Chinese && money.Currency == "CNY" ? $"{amount} 元" : $"{money.Currency} {amount}";
    }

    /// <summary>“每 100 人 1 位”, “1 for every 100 members”.</summary>
    public static string Of(Headcount holders, Language language) => (language, holders.PerMembers) switch
    {
        (Language.Chinese, null) => $"{holders.Count} 位",
        (Language.Chinese, { } members) => $"每 {members} 人 {holders.Count} 位",
        (_, null) => $"{holders.Count}",
        (_, { } members) => $"{holders.Count} for every {members} members",
    };

    /// <summary>“30–200 人”, “30–200 people”.</summary>
    public static string Seats(NumberRange seats, Language language)
    {
        var number = seats.Low == seats.High
            ? SignalPhrase.Number(seats.High)
            : $"{SignalPhrase.Number(seats.Low)}–{SignalPhrase.Number(seats.High)}";
        return language == Language.Chinese ? $"{number} 人" : $"{number} people";
    }
}
