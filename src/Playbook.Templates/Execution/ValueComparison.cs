using NodaTime;
using Playbook.Templates.Values;

namespace Playbook.Templates.Execution;

/// <summary>Equality and order of values. Texts compare by their characters' codes, so that the order is the same everywhere.</summary>
internal static class ValueComparison
{
    /// <summary>Whether two values are the same; lists are when their values are.</summary>
    public static bool AreEqual(object? left, object? right)
    {
        if (left is IReadOnlyList<object?> one && right is IReadOnlyList<object?> other)
        {
            if (one.Count != other.Count)
            {
                return false;
            }

            for (var i = 0; i < one.Count; i++)
            {
                if (!AreEqual(one[i], other[i]))
                {
                    return false;
                }
            }

            return true;
        }

        return Equals(left, right);
    }

    /// <summary>Whether a value is an empty text or list, or nothing.</summary>
    public static bool IsEmpty(object? value) => value switch
    {
        null => true,
        string text => text.Length == 0,
        Markup markup => markup.Content.Length == 0,
        IReadOnlyList<object?> list => list.Count == 0,
        _ => false,
    };

    /// <summary>The order of two values of one type; nothing comes first. Null when they have no order.</summary>
    public static int? Compare(object? left, object? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (decimal a, decimal b) => a.CompareTo(b),
        (string a, string b) => string.CompareOrdinal(a, b),
        (bool a, bool b) => a.CompareTo(b),
        (LocalDate a, LocalDate b) => a.CompareTo(b),
        (LocalTime a, LocalTime b) => a.CompareTo(b),
        (Length a, Length b) => a.TotalMinutes.CompareTo(b.TotalMinutes),
        (Money a, Money b) when a.Currency == b.Currency => a.Amount.CompareTo(b.Amount),
        (NumberRange a, NumberRange b) => a.Low.CompareTo(b.Low),
        (DayRange a, DayRange b) => a.First.CompareTo(b.First),
        (TimeRange a, TimeRange b) => a.Start.CompareTo(b.Start),
        _ => null,
    };
}
