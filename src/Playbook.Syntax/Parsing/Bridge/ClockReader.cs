using Playbook.Syntax.Tree;

namespace Playbook.Syntax.Parsing.Bridge;

/// <summary>Reads times and dates whose shape the lexer has checked. Whether they exist is not asked here.</summary>
internal static class ClockReader
{
    private const int HoursOfHalf = 12;

    /// <summary>
    /// <c>20:00</c>, <c>20点</c>, <c>20点30分</c>, <c>20点半</c>; behind a part of the day <c>晚上8点</c>; before one <c>8pm</c>,
    /// <c>8:30 am</c>.
    /// </summary>
    public static (int Hour, int Minute) ReadTime(ReadOnlySpan<char> dayPart, ReadOnlySpan<char> text)
    {
        Span<int> numbers = stackalloc int[3];
        var count = ReadNumbers(text, numbers);
        var hour = text.Length > 2 && IsHalfOfDay(text[^2..]) ? HourOfHalf(text[^2], numbers[0]) : HourOfDay(dayPart, numbers[0]);
        return (hour, text is [.., '半'] ? 30 : count > 1 ? numbers[1] : 0);
    }

    /// <summary>Whether the word is <c>am</c> or <c>pm</c>, in any case and width.</summary>
    public static bool IsHalfOfDay(ReadOnlySpan<char> word) =>
        word.Length == 2 && (WordKey.Fold(word[0]) is 'a' or 'p') && WordKey.Fold(word[1]) == 'm';

    /// <summary>Whether the number counts the hours of half a day, from 1 to 12.</summary>
    public static bool IsHourOfHalf(ReadOnlySpan<char> number)
    {
        Span<int> numbers = stackalloc int[3];
        return number.Length <= 2 && ReadNumbers(number, numbers) == 1 && numbers[0] is >= 1 and <= HoursOfHalf;
    }

    // An hour past twelve has said already which half it is in.
    private static int HourOfHalf(char half, int hour) => (WordKey.Fold(half), hour) switch
    {
        ('a', HoursOfHalf) => 0,
        ('p', < HoursOfHalf) => hour + HoursOfHalf,
        _ => hour,
    };

    /// <summary>
    /// The hour on the clock of 24 hours. Twelve at night is 24, which no clock has: whether it belongs to this day or the next
    /// is for the author to say.
    /// </summary>
    private static int HourOfDay(ReadOnlySpan<char> dayPart, int hour) => hour switch
    {
        < 12 when dayPart is "下午" or "傍晚" or "晚上" or "晚" => hour + 12,
        12 when dayPart is "晚上" or "晚" => 24,
        12 when dayPart is "凌晨" => 0,
        < 6 when dayPart is "中午" => hour + 12,
        _ => hour,
    };

    /// <summary><c>2026-12-01</c>, <c>2026年12月1日</c>, <c>12月25日</c>, <c>12/25</c>.</summary>
    public static (int? Year, int Month, int Day) ReadDate(ReadOnlySpan<char> text)
    {
        Span<int> numbers = stackalloc int[3];
        return ReadNumbers(text, numbers) == 3 ? (numbers[0], numbers[1], numbers[2]) : (null, numbers[0], numbers[1]);
    }

    private static int ReadNumbers(ReadOnlySpan<char> text, Span<int> numbers)
    {
        var count = 0;
        var isInNumber = false;
        foreach (var c in text)
        {
            var digit = WordKey.Fold(c) - '0';
            if (digit is >= 0 and <= 9)
            {
                if (!isInNumber && count == numbers.Length)
                {
                    // What the parser passed over on a broken line may hold any number of them.
                    break;
                }

                count += isInNumber ? 0 : 1;
                numbers[count - 1] = (numbers[count - 1] * 10) + digit;
                isInNumber = true;
            }
            else
            {
                isInNumber = false;
            }
        }

        return count;
    }
}
