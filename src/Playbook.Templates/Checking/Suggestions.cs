using Playbook.Syntax.Diagnostics;
using Playbook.Syntax.Text;
using Playbook.Syntax.Tree;
using Playbook.Syntax.Words;

namespace Playbook.Templates.Checking;

/// <summary>What a misspelt name was probably meant to be.</summary>
internal static class Suggestions
{
    private const int MostExpectations = 3;
    private const int LongestCompared = 60;

    /// <summary>“Did you mean”, or the first names there are; empty when there is none.</summary>
    public static Bilingual For(string written, IReadOnlyList<Spelling> candidates)
    {
        if (Nearest(written, candidates) is ({ } word, { } spelling))
        {
            var twin = spelling.Chinese.Contains(word) ? spelling.English[0] : spelling.Chinese[0];
            return new($"是不是“{word}”({twin})?", $" Did you mean “{word}” ({twin})?");
        }

        var first = candidates.Take(MostExpectations).ToList();
        return first.Count == 0
            ? new(string.Empty, string.Empty)
            : new(
                $"有的是:{string.Join('、', first.Select(s => s.Chinese[0]))}{(candidates.Count > first.Count ? "等" : string.Empty)}。",
                $" There is: {string.Join(", ", first.Select(s => s.English[0]))}{(candidates.Count > first.Count ? ", …" : string.Empty)}.");
    }

    /// <summary>The replacement by the nearest name, or null when none is near.</summary>
    public static CodeFix? Fix(string written, IReadOnlyList<Spelling> candidates, TextSpan place) =>
        Nearest(written, candidates) is { Word: { } word }
            ? new CodeFix(new Bilingual($"改成“{word}”", $"Change to “{word}”"), place, word, IsSafe: false)
            : null;

    private static (string? Word, Spelling? Spelling) Nearest(string written, IReadOnlyList<Spelling> candidates)
    {
        var key = WordKey.Of(written);
        (string? Word, Spelling? Spelling) best = default;
        var bestDistance = int.MaxValue;
        if (key.Length > LongestCompared)
        {
            return best;
        }

        foreach (var spelling in candidates)
        {
            foreach (var word in spelling.All)
            {
                var distance = Distance(key, WordKey.Of(word));
                if (distance < bestDistance && distance <= Math.Max(1, key.Length / 3) && distance < key.Length)
                {
                    (best, bestDistance) = ((word, spelling), distance);
                }
            }
        }

        return best;
    }

    /// <summary>How many letters must be changed, added, left out or exchanged with their neighbour.</summary>
    private static int Distance(string one, string other)
    {
        var previous = new int[other.Length + 1];
        var current = new int[other.Length + 1];
        var beforePrevious = new int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            current[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            (beforePrevious, previous, current) = (previous, current, beforePrevious);
            current[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = one[i - 1] == other[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + change);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
                }
            }
        }

        return current[other.Length];
    }
}
