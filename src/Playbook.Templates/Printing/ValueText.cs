using NodaTime;
using Playbook.Syntax.Words;
using Playbook.Templates.Values;

namespace Playbook.Templates.Printing;

/// <summary>How a value is written where the template does not say, as people write it in the language of the output.</summary>
public static class ValueText
{
    /// <summary>A value as text; nothing and values of unknown kinds are empty.</summary>
    /// <param name="value">A value of one of the types of the template language.</param>
    /// <param name="language">In which language.</param>
    public static string Of(object? value, Language language) => value switch
    {
        string text => text,
        decimal number => NumberText.Of(number),
        bool truth => truth ? "true" : "false",
        LocalDate date => DateText.Of(date, language),
        LocalTime time => DateText.Of(time),
        Money money => MoneyText.Of(money, language),
        Length length => LengthText.Of(length, language),
        NumberRange range => RangeText.Of(range),
        DayRange days => RangeText.Of(days, language),
        TimeRange times => RangeText.Of(times, language),
        Markup markup => markup.Content,
        IReadOnlyList<object?> list => Join(list, ListSeparator(language), language),
        _ => string.Empty,
    };

    /// <summary>What stands between the items of a list: <c>、</c> or a comma.</summary>
    public static string ListSeparator(Language language) => language == Language.Chinese ? "、" : ", ";

    /// <summary>The values of a list with something between them; missing ones are left out.</summary>
    public static string Join(IReadOnlyList<object?> list, string separator, Language language) =>
        string.Join(separator, list.Where(v => v is not null).Select(v => Of(v, language)));
}
