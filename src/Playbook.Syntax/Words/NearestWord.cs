using Playbook.Syntax.Tree;

namespace Playbook.Syntax.Words;

/// <summary>“Did you mean”: the candidate a mistyped word is most like. The one measure every stage uses.</summary>
public static class NearestWord
{
    /// <summary>Longer words are not compared: nobody mistypes a paragraph, and the cost grows with the square.</summary>
    private const int LongestCompared = 64;

    /// <summary>
    /// The candidate closest to <paramref name="word"/>, or null when none is close. Width and case do not count; a changed,
    /// missing or extra character counts one, and so do two swapped neighbours; a third of the word may differ, and one
    /// character of a short word. Among equals the first wins.
    /// </summary>
    /// <param name="word">What was written.</param>
    /// <param name="candidates">What could have been meant, in order of preference.</param>
    public static string? Find(string word, IEnumerable<string> candidates)
    {
        var written = WordKey.Of(word);
        if (written.Length is 0 or > LongestCompared)
        {
            return null;
        }

        string? nearest = null;
        var allowed = Math.Max(1, written.Length / 3);
        foreach (var candidate in candidates)
        {
            var key = WordKey.Of(candidate);
            if (key.Length > LongestCompared || Math.Abs(key.Length - written.Length) > allowed)
            {
                continue;
            }

            var distance = Distance(written, key);
            if (distance <= allowed && distance < Math.Max(written.Length, key.Length))
            {
                nearest = candidate;
                allowed = distance - 1;
                if (allowed < 0)
                {
                    break;
                }
            }
        }

        return nearest;
    }

    /// <summary>Optimal string alignment distance, three rows at a time.</summary>
    private static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        Span<int> beforeLast = stackalloc int[LongestCompared + 1];
        Span<int> last = stackalloc int[LongestCompared + 1];
        Span<int> current = stackalloc int[LongestCompared + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var changed = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(changed, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            var reused = beforeLast;
            beforeLast = last;
            last = current;
            current = reused;
        }

        return last[right.Length];
    }
}
