using Playbook.Semantics.Model;
using Playbook.Semantics.Vocabulary;
using Playbook.Syntax.Words;
using Playbook.Templates.Printing;
using Playbook.Templates.Values;

namespace Playbook.Semantics.Wording;

/// <summary>Money, lengths of time and head counts inside a sentence.</summary>
public static class AmountWording
{
    /// <summary>“19.9 元”, “¥19.90”: as templates write money.</summary>
    public static string Of(Money money, Language language) => ValueText.Of(money, language);

    /// <summary>“60 分钟”, “60 minutes”.</summary>
    public static string Of(Length length, Language language) => ValueText.Of(length, language);

    /// <summary>A number with its unit, if it has one: “95%”, “1 个月”, “30 people”.</summary>
    public static string Of(decimal number, UnitRow? unit, Language language) => unit switch
    {
        null => SignalPhrase.Number(number),
        { IsCurrency: true } => Of(new Money(number, unit.Id), language),
        { Length: { } length } => Of(new Length(number, length), language),
        _ when unit == UnitWords.Percent => SignalPhrase.Number(number) + "%",
        _ when unit == UnitWords.Piece && language == Language.English => SignalPhrase.Number(number),
        _ when language == Language.English && number == 1 => $"1 {unit.Id}",
        _ => $"{SignalPhrase.Number(number)} {unit.Name.In(language)}",
    };

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
