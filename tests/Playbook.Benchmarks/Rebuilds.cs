namespace Playbook.Benchmarks;

/// <summary>A thousand playbooks built again when nothing changed, and when one did, against building them the first time.</summary>
internal static class Rebuilds
{
    private const int Runs = 3;
    private const int Many = 1_000;

    public static IEnumerable<Result> Run()
    {
        var folder = Directory.CreateTempSubdirectory("playbook-rebuild-");
        try
        {
            var playbooks = ManyPlaybooks.Fill(folder, Many);
            var first = Build(playbooks);
            List<BuildCost> unchanged = [];
            List<BuildCost> changed = [];
            for (var run = 0; run < Runs; run++)
            {
                unchanged.Add(Build(playbooks));
                File.AppendAllText(Path.Join(playbooks.FullName, "club-0500.playbook"), $"# {run}\n");
                changed.Add(Build(playbooks));
            }

            return Results(first, BuildCost.Median(unchanged), BuildCost.Median(changed));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static BuildCost Build(DirectoryInfo playbooks) => BuildCost.Of(playbooks, "out");

    private static IEnumerable<Result> Results(BuildCost first, BuildCost unchanged, BuildCost changed) =>
    [
        new($"processor time, {Many} playbooks", first.Processor, "ms"),
        new("with no change", unchanged.Processor, "ms"),
        new("with one change", changed.Processor, "ms"),
        new("no change : the first time", unchanged.Processor / first.Processor, "×", 0.05),
        new("one change : the first time", changed.Processor / first.Processor, "×", 0.1),
        new("peak memory, no change", unchanged.Memory, "MB"),
    ];
}
