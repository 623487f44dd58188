using System.Globalization;
using Playbook.Syntax.Words;
using Playbook.Templates.Lexing;

namespace Playbook.Templates.FillIns;

/// <summary>What is wrong with something that begins like a fill-in.</summary>
internal enum FillInProblem
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is not closed on its line.</summary>
    Unclosed,

    /// <summary>There is no name.</summary>
    NoName,

    /// <summary>Its name is longer than any name.</summary>
    LongName,

    /// <summary>What stands behind the colon is no length.</summary>
    BadLength,
}

/// <summary>What stands at an opening.</summary>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Name">The name.</param>
/// <param name="DeclaredLength">How many characters to expect.</param>
/// <param name="Problem">What is wrong with it.</param>
internal readonly record struct FillInMatch(int Length, string Name, int? DeclaredLength, FillInProblem Problem);

/// <summary>Reads fill-ins. The brackets and the colon may be full width.</summary>
internal static class FillInScanner
{
    private const int LongestName = 40;
    private const int GreatestLength = 10_000;

    /// <summary>Room for a name, a length and some spaces; no more is looked through for the end.</summary>
    private const int LongestInside = 60;

    /// <summary>The next two opening brackets from <paramref name="from"/> on, or -1.</summary>
    public static int NextOpening(ReadOnlySpan<char> text, int from)
    {
        for (var i = from; i + 1 < text.Length; i++)
        {
            var next = text[i..].IndexOfAny('[', '【', '［');
            if (next < 0)
            {
                return -1;
            }

            i += next;
            if (Opens(text, i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>How many characters the well-formed fill-in at <paramref name="at"/> takes; 0 when there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at) =>
        Opens(text, at) && Read(text, at) is { Problem: FillInProblem.None } match ? match.Length : 0;

    /// <summary>Reads the fill-in whose brackets open at <paramref name="at"/>.</summary>
    public static FillInMatch Read(ReadOnlySpan<char> text, int at)
    {
        var end = at + 2;
        while (end < text.Length && end - at <= LongestInside && text[end] != '\n' && !Closes(text, end))
        {
            end++;
        }

        if (!Closes(text, end))
        {
            return new FillInMatch(end - at, string.Empty, null, end - at > LongestInside ? FillInProblem.LongName : FillInProblem.Unclosed);
        }

        var inside = text[(at + 2)..end];
        var length = end + 2 - at;
        var colon = inside.LastIndexOfAny(':', '\uFF1A');
        var name = (colon < 0 ? inside : inside[..colon]).Trim();
        if (name.Length is 0 or > LongestName || name.IndexOfAny("[]{}") >= 0)
        {
            return new FillInMatch(length, string.Empty, null, name.Length > LongestName ? FillInProblem.LongName : FillInProblem.NoName);
        }

        if (colon < 0)
        {
            return new FillInMatch(length, name.ToString(), null, FillInProblem.None);
        }

        return ReadLength(inside[(colon + 1)..].Trim()) is { } declared
            ? new FillInMatch(length, name.ToString(), declared, FillInProblem.None)
            : new FillInMatch(length, name.ToString(), null, FillInProblem.BadLength);
    }

    /// <summary>A problem in words.</summary>
    public static Bilingual Describe(FillInProblem problem) => problem switch
    {
        FillInProblem.Unclosed => new("同一行里没有“]]”", "there is no “]]” on its line"),
        FillInProblem.NoName => new("里面没有名字", "there is no name in it"),
        FillInProblem.LongName => new("名字太长", "the name is too long"),
        _ => new("冒号后面要写 1 到 10000 的字数", "a number from 1 to 10000 must follow the colon"),
    };

    private static int? ReadLength(ReadOnlySpan<char> digits)
    {
        Span<char> plain = stackalloc char[5];
        if (digits.Length is 0 || digits.Length > plain.Length)
        {
            return null;
        }

        for (var i = 0; i < digits.Length; i++)
        {
            plain[i] = Marks.Fold(digits[i]);
        }

        return int.TryParse(plain[..digits.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length is > 0 and <= GreatestLength
            ? length
            : null;
    }

    private static bool Opens(ReadOnlySpan<char> text, int at) => at + 1 < text.Length && IsOpening(text[at]) && IsOpening(text[at + 1]);

    private static bool Closes(ReadOnlySpan<char> text, int at) => at + 1 < text.Length && IsClosing(text[at]) && IsClosing(text[at + 1]);

    private static bool IsOpening(char c) => c is '[' or '【' or '［';

    private static bool IsClosing(char c) => c is ']' or '】' or '］';
}
