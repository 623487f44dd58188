namespace Playbook.Benchmarks;

/// <summary>Whether a file a hundred times as long takes a hundred times as long, and not ten thousand.</summary>
internal static class Linearity
{
    private const int Runs = 5;
    private static readonly int[] Sizes = [500, 5_000, 50_000];

    public static IEnumerable<Result> Run()
    {
        string[] texts = [.. Sizes.Select(SamplePlaybooks.OfLines)];
        List<double>[] pauses = [.. Sizes.Select(_ => new List<double>())];
        var times = Measure.Milliseconds(Runs, [.. Sizes.Select((_, i) => (Action)(() => pauses[i].Add(Bind(texts[i]))))]);
        for (var i = 0; i < Sizes.Length; i++)
        {
            yield return new Result($"text to bound model, {Sizes[i]} lines, per 1,000 lines", times[i] * 1000 / Sizes[i], "ms");
        }

        // A small file is through before the first collection, and a large one is not: what a line costs beside the collections
        // shows whether the work is linear, and the whole may only grow by what they cost.
        double[] work = [.. times.Zip(pauses, (time, paused) => time - Measure.Median([.. paused.TakeLast(Runs)]))];
        for (var i = 1; i < Sizes.Length; i++)
        {
            var longer = (double)Sizes[i] / Sizes[0];
            yield return new Result($"work per line, {Sizes[i]} lines : {Sizes[0]} lines", work[i] / work[0] / longer, "×", 1.5);
            yield return new Result($"time per line, {Sizes[i]} lines : {Sizes[0]} lines", times[i] / times[0] / longer, "×", 3);
        }
    }

    /// <returns>How long collections held the work up, in milliseconds.</returns>
    private static double Bind(string text)
    {
        var before = GC.GetTotalPauseDuration();
        FrontEnd.Bind(text);
        return (GC.GetTotalPauseDuration() - before).TotalMilliseconds;
    }
}
