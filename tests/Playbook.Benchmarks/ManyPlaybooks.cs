using System.Diagnostics;
using System.Globalization;
using Playbook.Cli;

namespace Playbook.Benchmarks;

/// <summary>A thousand playbooks in one process: what each costs once the first has paid for start-up, and whether memory stays.</summary>
internal static class ManyPlaybooks
{
    private const int Runs = 3;
    private const int Few = 100;
    private const int Many = 1_000;

    public static IEnumerable<Result> Run()
    {
        var folder = Directory.CreateTempSubdirectory("playbook-many-");
        try
        {
            int[] counts = [1, Few, Many];
            var runs = counts.ToDictionary(count => count, _ => new List<Cost>());
            foreach (var count in counts)
            {
                Fill(folder.CreateSubdirectory(Name(count)).FullName, count);
            }

            for (var run = 0; run < Runs; run++)
            {
                foreach (var count in counts)
                {
                    runs[count].Add(Build(folder.FullName, Name(count)));
                }
            }

            return Results(Cost.Median(runs[1]), Cost.Median(runs[Few]), Cost.Median(runs[Many]));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
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

    private static IEnumerable<Result> Results(Cost one, Cost few, Cost many) =>
    [
        new("processor time, 1 playbook", one.Processor, "ms"),
        new($"processor time each, {Few} playbooks", few.Processor / Few, "ms"),
        new($"processor time each, {Many} playbooks", many.Processor / Many, "ms"),
        new($"each of {Many} : one alone", many.Processor / Many / one.Processor, "×", 0.2),
        new($"each of {Many} : each of {Few}", many.Processor / Many / (few.Processor / Few), "×", 1.1),
        new($"peak memory, {Few} playbooks", few.Memory, "MB"),
        new($"peak memory, {Many} playbooks", many.Memory, "MB"),
        new($"peak memory, {Many} : {Few}", many.Memory / few.Memory, "×", 1.5),
    ];

    private static void Fill(string folder, int count)
    {
        File.WriteAllText(Path.Join(folder, "book-club-roles.zh.playbook"), SamplePlaybooks.BookClub.Roles);
        for (var i = 0; i < count; i++)
        {
            File.WriteAllText(
                Path.Join(folder, string.Create(CultureInfo.InvariantCulture, $"club-{i:0000}.playbook")), SamplePlaybooks.BookClub.Playbook);
        }
    }

    private static Cost Build(string root, string name)
    {
        var output = Directory.CreateDirectory(Path.Join(root, "out"));
        var (_, told) = Measure.Program(Environment.ProcessPath!, root, "--build", Path.Join(root, name), output.FullName);
        output.Delete(recursive: true);
        double[] numbers = [.. told.Trim().Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture))];
        return new Cost(numbers[0], numbers[1]);
    }

    private static string Name(int count) => count.ToString(CultureInfo.InvariantCulture);

    private readonly record struct Cost(double Processor, double Memory)
    {
        public static Cost Median(List<Cost> costs) =>
            new(Measure.Median([.. costs.Select(c => c.Processor)]), Measure.Median([.. costs.Select(c => c.Memory)]));
    }
}
