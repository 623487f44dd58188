using Playbook.Syntax.Tree;

namespace Playbook.Syntax.Parsing.Tokens;

/// <summary>
/// Splits a run of Han characters that is made of structural words alone: <c>至第</c>, <c>每天最多</c>, <c>每两周周一</c>, and after a
/// number <c>小时内</c>. Every two neighbours must be able to stand side by side in a phrase, so that a name such as 天天 or
/// 前后 stays a name.
/// </summary>
internal sealed class HanRunSplitter(WordTable table)
{
    private const int LongestRun = 16;
    private const int LongestWord = 4;

    private readonly byte[] _lengths = new byte[LongestRun];

    /// <summary>The lengths of the words, or nothing when the run is one word.</summary>
    /// <param name="run">The characters.</param>
    /// <param name="afterNumber">Whether a number stands before it, so that it may begin with a unit.</param>
    public ReadOnlySpan<byte> Split(ReadOnlySpan<char> run, bool afterNumber)
    {
        if (run.Length > LongestRun)
        {
            return [];
        }

        var count = afterNumber ? Split(run, 0, 0, StructuralWord.HanNumber) : 0;
        count = count > 0 ? count : Split(run, 0, 0, StructuralWord.None);
        return count > 1 ? _lengths.AsSpan(0, count) : [];
    }

    /// <summary>
    /// How many characters of a run are structural words before an ordinary one begins: 1 in <c>由群主</c>, 2 in <c>每天任务</c>;
    /// zero when the run does not begin with one.
    /// </summary>
    public static int PrefixLength(ReadOnlySpan<char> run)
    {
        var start = 0;
        var previous = StructuralWord.None;
        while (start < run.Length)
        {
            var length = Math.Min(LongestWord, run.Length - start - 1);
            while (length > 0 && !(WordTable.Structural(run.Slice(start, length)) is not StructuralWord.None and var word && CanFollow(previous, word)))
            {
                length--;
            }

            if (length <= 0)
            {
                break;
            }

            previous = WordTable.Structural(run.Slice(start, length));
            start += length;
        }

        return start;
    }

    /// <summary>Longest word first; goes back where that leads nowhere. The run is short, so trying is cheap.</summary>
    private int Split(ReadOnlySpan<char> run, int start, int count, StructuralWord previous)
    {
        if (start == run.Length)
        {
            return count;
        }

        for (var length = Math.Min(LongestWord, run.Length - start); length > 0; length--)
        {
            var piece = run.Slice(start, length);
            var word = WordTable.Structural(piece);
            var isUnit = word == StructuralWord.None && previous == StructuralWord.HanNumber && table.IsUnit(piece);
            if (isUnit ? run.Length > length : word != StructuralWord.None && CanFollow(previous, word))
            {
                _lengths[count] = (byte)length;
                if (Split(run, start + length, count + 1, isUnit ? StructuralWord.Ranks : word) is var total and > 0)
                {
                    return total;
                }
            }
        }

        return 0;
    }

    private static bool CanFollow(StructuralWord previous, StructuralWord next) => previous switch
    {
        // At the beginning of a run all but the words that only ever follow something.
        StructuralWord.None => next is not (StructuralWord.Ranks or StructuralWord.Times or StructuralWord.Within),
        StructuralWord.Every => next is StructuralWord.DayPart or StructuralWord.Day or StructuralWord.Week or StructuralWord.Month or StructuralWord.Weekday
            or StructuralWord.Workdays or StructuralWord.Weekends or StructuralWord.HanNumber,
        StructuralWord.Ordinal => next is StructuralWord.HanNumber,
        // A number, in Han characters or before the run.
        StructuralWord.HanNumber => next is StructuralWord.HanNumber or StructuralWord.Day or StructuralWord.Week or StructuralWord.Month
            or StructuralWord.Times or StructuralWord.Ranks or StructuralWord.Until or StructuralWord.Within,
        StructuralWord.Weekday => next is StructuralWord.HanNumber or StructuralWord.Day or StructuralWord.Until or StructuralWord.Weekday
            || IsBetweenPhrases(next),
        StructuralWord.Week => next is StructuralWord.Weekday or StructuralWord.Before or StructuralWord.After or StructuralWord.Within
            || IsBetweenPhrases(next),
        StructuralWord.Day or StructuralWord.Month or StructuralWord.Ranks or StructuralWord.Times =>
            next is StructuralWord.Before or StructuralWord.After or StructuralWord.Within or StructuralWord.Every || IsBetweenPhrases(next),
        StructuralWord.Until or StructuralWord.From or StructuralWord.Except or StructuralWord.At or StructuralWord.By =>
            next is StructuralWord.Ordinal or StructuralWord.Every or StructuralWord.Weekday or StructuralWord.Workdays
            or StructuralWord.Weekends or StructuralWord.Holiday or StructuralWord.HanNumber or StructuralWord.DayPart,
        StructuralWord.Overall => next is StructuralWord.AtMost,
        StructuralWord.Before or StructuralWord.Top or StructuralWord.After or StructuralWord.InTotal or StructuralWord.AtMost
            or StructuralWord.AtLeast or StructuralWord.For or StructuralWord.Within => next is StructuralWord.HanNumber,
        StructuralWord.Workdays or StructuralWord.Weekends => IsBetweenPhrases(next),
        _ => false,
    };

    /// <summary>Words that may begin the next phrase right after a day or a number.</summary>
    private static bool IsBetweenPhrases(StructuralWord word) => word
        is StructuralWord.AtMost or StructuralWord.Until or StructuralWord.InTotal or StructuralWord.Except or StructuralWord.From
        or StructuralWord.Overall or StructuralWord.DayPart;
}
