namespace Playbook.Benchmarks;

/// <summary>Whether a file a hundred times as long takes a hundred times as long, and not ten thousand.</summary>
internal static class Linearity
{
    private const int Runs = 5;
    private static readonly int[] Sizes = [500, 5_000, 50_000];

    public static IEnumerable<Result> Run()
    {
        string[] texts = [.. Sizes.Select(SamplePlaybooks.OfLines)];
        var times = Measure.Milliseconds(Runs, [.. texts.Select(text => (Action)(() => FrontEnd.Bind(text)))]);
        for (var i = 0; i < Sizes.Length; i++)
        {
            yield return new Result($"text to bound model, {Sizes[i]} lines, per 1,000 lines", times[i] * 1000 / Sizes[i], "ms");
        }

        // A small file fits the processor's caches and dies in the youngest generation; large ones pay for memory too, which is
        // why the two steps differ. What is not linear would show tenfold at each.
        for (var i = 1; i < Sizes.Length; i++)
        {
            yield return new Result(
                $"per line, {Sizes[i]} lines : {Sizes[i - 1]} lines", times[i] / Sizes[i] / (times[i - 1] / Sizes[i - 1]), "×", i == 1 ? 3 : 1.5);
        }
    }
}
