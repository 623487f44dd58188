using Playbook.Semantics.Model;
using Playbook.Syntax.Words;
using Playbook.Templates.Printing;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Wording;

/// <summary>Money, lengths of time and head counts inside a sentence.</summary>
public static class AmountWording
{
    /// <summary>“19.9 元”, “¥19.90”: as templates write money, in Chinese with the space that sentences have around numbers.</summary>
    public static string Of(Money money, Language language) => Spaced(ValueText.Of(money, language));

    /// <summary>“60 分钟”, “60 minutes”.</summary>
    public static string Of(Length length, Language language) => Spaced(ValueText.Of(length, language));

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

    // A sentence sets numbers off from Han characters; a value by itself does not.
    private static string Spaced(string value)
    {
        var unit = value.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        return unit > 0 && unit < value.Length && value[unit] >= '\u4e00' ? $"{value[..unit]} {value[unit..]}" : value;
    }
}
