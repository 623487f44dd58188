using System.Diagnostics;

namespace Playbook.Benchmarks;

/// <summary>Medians over interleaved runs: what disturbs the machine for a while disturbs every candidate alike.</summary>
internal static class Measure
{
    /// <summary>Time of each action in milliseconds, after warm-up.</summary>
    /// <param name="runs">How many measured runs; as many unmeasured ones warm up.</param>
    /// <param name="actions">What is compared.</param>
    public static double[] Milliseconds(int runs, params ReadOnlySpan<Action> actions)
    {
        var times = new double[actions.Length][];
        for (var i = 0; i < actions.Length; i++)
        {
            times[i] = new double[runs];
        }

        for (var run = -runs; run < runs; run++)
        {
            for (var i = 0; i < actions.Length; i++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                var start = Stopwatch.GetTimestamp();
                actions[i]();
                if (run >= 0)
                {
                    times[i][run] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                }
            }
        }

        return Array.ConvertAll(times, Median);
    }

    /// <summary>The middle one.</summary>
    public static double Median(double[] values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>Runs a program to its end.</summary>
    /// <returns>Wall clock in milliseconds, and what it wrote.</returns>
    /// <exception cref="InvalidOperationException">It ended with an error.</exception>
    public static (double Wall, string Output) Program(string file, string folder, params string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var wall = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return process.ExitCode == 0
            ? (wall, output)
            : throw new InvalidOperationException($"{file} {string.Join(' ', arguments)}: exit code {process.ExitCode}\n{output}{error.Result}");
    }
}
