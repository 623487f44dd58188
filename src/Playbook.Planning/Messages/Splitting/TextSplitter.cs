using System.Collections.Immutable;

namespace Playbook.Planning.Messages.Splitting;

/// <summary>Cuts a text that is too long for one message into several, at the best places there are.</summary>
internal static class TextSplitter
{
    /// <summary>The parts, in order: each fits, and none begins or ends within what belongs together (<see cref="Seams"/>).</summary>
    /// <param name="text">The text.</param>
    /// <param name="fits">Whether a part can be sent.</param>
    /// <returns>Null when something that must not be cut is too long by itself.</returns>
    public static ImmutableArray<string>? Split(string text, Func<string, bool> fits)
    {
        var seams = Seams.Of(text);
        var parts = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        var next = 0;
        while (start < text.Length)
        {
            while (next < seams.Length && seams[next].At <= start)
            {
                next++;
            }

            if (End(text, start, seams.AsSpan()[next..], fits) is not { } end)
            {
                return null;
            }

            // What stood between two parts alone, such as an empty line, is in none of them.
            if (text[start..end].Trim() is { Length: > 0 } part)
            {
                parts.Add(part);
            }

            start = end;
        }

        return parts.ToImmutable();
    }

    // The best seam in the further half of what fits, so that no part is needlessly short; where there is none worth having, the last one.
    private static int? End(string text, int start, ReadOnlySpan<Seam> seams, Func<string, bool> fits)
    {
        var count = Fitting(text, start, seams, fits);
        if (count == 0)
        {
            return null;
        }

        if (seams[count - 1].At == text.Length)
        {
            return text.Length;
        }

        var best = count - 1;
        var half = start + ((seams[best].At - start) / 2);
        for (var i = best - 1; i >= 0 && seams[i].At >= half; i--)
        {
            best = seams[i].Rank > seams[best].Rank && fits(text[start..seams[i].At].Trim()) ? i : best;
        }

        return seams[best].At;
    }

    // How many seams can be reached, since what is longer has a greater length in every count. The best seam lies before the last one and
    // is asked once more where marks are counted, which may be fewer in the longer part.
    private static int Fitting(string text, int start, ReadOnlySpan<Seam> seams, Func<string, bool> fits)
    {
        var (low, high) = (0, seams.Length);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (fits(text[start..seams[middle - 1].At].Trim()))
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
