using System.Diagnostics;
using System.Globalization;
using Playbook.Cli;

namespace Playbook.Benchmarks;

/// <summary>What a process used that built a folder on one thread, start-up included.</summary>
/// <param name="Processor">Processor time in milliseconds.</param>
/// <param name="Memory">Peak working set in megabytes.</param>
internal readonly record struct BuildCost(double Processor, double Memory)
{
    /// <summary>The argument by which this program is told to be such a process.</summary>
    public const string ChildArgument = "--build";

    /// <summary>The middle of several runs.</summary>
    public static BuildCost Median(List<BuildCost> costs) =>
        new(Measure.Median([.. costs.Select(c => c.Processor)]), Measure.Median([.. costs.Select(c => c.Memory)]));

    /// <summary>Builds a folder, with all outputs, in a process of its own.</summary>
    /// <param name="folder">Holds the playbooks.</param>
    /// <param name="output">
    /// What it is built into, below the folder beside it that the caller removes in the end: Linux looks long for room in a file system
    /// from which as many files were just deleted, and that is no cost of a build.
    /// </param>
    public static BuildCost Of(DirectoryInfo folder, string output)
    {
        var (_, told) = Measure.Program(
            Environment.ProcessPath!, folder.Parent!.FullName, ChildArgument, folder.FullName, Path.Join(folder.Parent.FullName, output));
        double[] numbers = [.. told.Trim().Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture))];
        return new BuildCost(numbers[0], numbers[1]);
    }

    /// <summary>Builds a folder in this process, which then tells what it has used: the only one that knows on every system.</summary>
    public static int Child(string folder, string outputFolder)
    {
        var environment = new CommandEnvironment { Variable = _ => null, WorkingFolder = folder };
        var code = Cli.Program.Run(["build", folder, "--out", outputFolder, "--jobs", "1"], Stream.Null, Console.Error, TextWriter.Null, environment);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{process.TotalProcessorTime.TotalMilliseconds} {process.PeakWorkingSet64 / 1048576.0}"));
        return code;
    }
}
