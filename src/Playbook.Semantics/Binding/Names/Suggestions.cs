namespace Playbook.Semantics.Binding;

/// <summary>
/// “Did you mean”: the nearest of some words. Latin words are compared by the number of slips of the hand, Han words by
/// the characters they share, since a wrong word in Chinese is seldom a wrong letter (<c>通告</c> for <c>公告</c>).
/// </summary>
public static class Suggestions
{
    private const double HanThreshold = 0.5;
    private const int LongestWord = 64;

    /// <summary>The nearest candidate, or null when none is near.</summary>
    /// <param name="written">The word as written.</param>
    /// <param name="candidates">What may stand there, in order of preference between equals.</param>
    public static string? Nearest(string written, IEnumerable<string> candidates)
    {
        var word = Syntax.Tree.WordKey.Of(written);
        if (word.Length is 0 or > LongestWord)
        {
            return null;
        }

        string? best = null;
        var bestScore = 0.0;
        foreach (var candidate in candidates)
        {
            var score = Similarity(word, Syntax.Tree.WordKey.Of(candidate));
            if (score > bestScore)
            {
                (best, bestScore) = (candidate, score);
            }
        }

        return best;
    }

    /// <summary>Whether a text holds a Han character.</summary>
    public static bool HasHan(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF')
            {
                return true;
            }
        }

        return false;
    }

    // From 0 (nothing in common) to 1 (the same).
    private static double Similarity(string left, string right)
    {
        if (right.Length is 0 or > LongestWord)
        {
            return 0;
        }

        var longer = Math.Max(left.Length, right.Length);
        var score = 0.0;
        var allowed = AllowedSlips(longer);
        if (Math.Abs(left.Length - right.Length) <= allowed && Slips(left, right) is var slips && slips <= allowed)
        {
            score = 1 - ((double)slips / longer);
        }

        if (HasHan(left) && HasHan(right) && Shared(left, right) is var shared && shared >= HanThreshold)
        {
            score = Math.Max(score, shared - 0.01);
        }

        return score;
    }

    private static int AllowedSlips(int length) => length switch
    {
        <= 2 => 0,
        <= 4 => 1,
        <= 8 => 2,
        _ => 3,
    };

    // Dice: twice the shared characters over all characters.
    private static double Shared(string left, string right)
    {
        Span<char> rest = stackalloc char[right.Length];
        right.CopyTo(rest);
        var shared = 0;
        foreach (var c in left)
        {
            if (rest.IndexOf(c) is var at and >= 0)
            {
                rest[at] = '\0';
                shared++;
            }
        }

        return 2.0 * shared / (left.Length + right.Length);
    }

    // Damerau–Levenshtein with neighbours swapped (optimal string alignment).
    private static int Slips(string left, string right)
    {
        Span<int> beforeLast = stackalloc int[right.Length + 1];
        Span<int> last = stackalloc int[right.Length + 1];
        Span<int> current = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                var value = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    value = Math.Min(value, beforeLast[j - 2] + 1);
                }

                current[j] = value;
            }

            var free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }

        return last[right.Length];
    }
}
