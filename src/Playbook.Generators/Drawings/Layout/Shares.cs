using System.Collections.Immutable;

namespace Playbook.Generators.Drawings.Layout;

/// <summary>Gives out room.</summary>
internal static class Shares
{
    /// <summary>
    /// Parts of a room that add up to it. Where there is enough, everyone gets what it needs, and as far as that allows all get the same; where
    /// there is not, those who need little get it and the others share what is left evenly.
    /// </summary>
    /// <param name="room">What there is.</param>
    /// <param name="needs">What each needs; at least one.</param>
    public static ImmutableArray<int> Of(int room, ImmutableArray<int> needs)
    {
        var isEnough = needs.Sum() <= room;
        var level = Level(room, needs, isEnough);
        var parts = ImmutableArray.CreateBuilder<int>(needs.Length);
        parts.AddRange(needs.Select(need => isEnough ? Math.Max(need, level) : Math.Min(need, level)));

        // Units that division left over go to those who stand at the level, one each.
        for (var i = 0; i < parts.Count && parts.Sum() < room; i++)
        {
            parts[i] += parts[i] == level ? 1 : 0;
        }

        return parts.MoveToImmutable();
    }

    // The level to which small needs are lifted, or large ones are cut.
    private static int Level(int room, ImmutableArray<int> needs, bool isEnough)
    {
        var sorted = isEnough ? needs.OrderDescending().ToArray() : [.. needs.Order()];
        var rest = room;
        for (var i = 0; i < sorted.Length; i++)
        {
            var even = rest / (sorted.Length - i);
            if (isEnough ? sorted[i] <= even : sorted[i] > even)
            {
                return even;
            }

            rest -= sorted[i];
        }

        return 0;
    }

    /// <summary>
    /// How many lines each of several texts gets, one below the other. Every text gets its fewest, as many texts as fit; what is left
    /// goes round, a line at a time, to those who want more.
    /// </summary>
    /// <param name="room">The height.</param>
    /// <param name="wants">What each text takes.</param>
    /// <param name="more">The height of the line that tells how many are left out.</param>
    /// <returns>As many counts as texts are shown.</returns>
    public static ImmutableArray<int> Lines(int room, IReadOnlyList<Want> wants, int more)
    {
        var shown = 0;
        var used = 0;
        while (shown < wants.Count && used + wants[shown].Least <= room)
        {
            used += wants[shown++].Least;
        }

        while (shown < wants.Count && shown > 0 && used + more > room)
        {
            used -= wants[--shown].Least;
        }

        var left = room - used - (shown < wants.Count ? more : 0);
        var counts = ImmutableArray.CreateBuilder<int>(shown);
        counts.AddRange(wants.Take(shown).Select(want => want.Fewest));
        for (var given = true; given;)
        {
            given = false;
            for (var i = 0; i < shown; i++)
            {
                if (counts[i] < wants[i].Most && left >= wants[i].Line)
                {
                    counts[i]++;
                    left -= wants[i].Line;
                    given = true;
                }
            }
        }

        return counts.MoveToImmutable();
    }
}

/// <summary>What a text takes.</summary>
/// <param name="Around">Height besides its lines.</param>
/// <param name="Line">Height of a line.</param>
/// <param name="Fewest">The fewest lines it can be shown in.</param>
/// <param name="Most">All of its lines.</param>
internal readonly record struct Want(int Around, int Line, int Fewest, int Most)
{
    /// <summary>Its height with the fewest lines.</summary>
    public int Least => Around + (Fewest * Line);

    /// <summary>Its height with all lines.</summary>
    public int Whole => Around + (Most * Line);
}
