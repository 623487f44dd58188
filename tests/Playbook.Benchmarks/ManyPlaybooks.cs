using System.Globalization;

namespace Playbook.Benchmarks;

/// <summary>A thousand playbooks in one process: what each costs once the first has paid for start-up, and whether memory stays.</summary>
internal static class ManyPlaybooks
{
    private const int Runs = 3;
    private const int Few = 100;
    private const int Many = 1_000;

    // What is promised for all outputs of a month: so an organiser of a thousand clubs waits less than half a minute for all of them
    // on one processor. Pages, calendars, copy, workbook and documents are some eighty files and 1.4 MB.
    private const double MostEach = 25;

    public static IEnumerable<Result> Run()
    {
        var folder = Directory.CreateTempSubdirectory("playbook-many-");
        try
        {
            var folders = new[] { 1, Few, Many }.ToDictionary(count => count, count => Fill(folder, count));
            var runs = folders.Keys.ToDictionary(count => count, _ => new List<BuildCost>());
            for (var run = 0; run < Runs; run++)
            {
                foreach (var (count, playbooks) in folders)
                {
                    runs[count].Add(BuildCost.Of(playbooks, $"out-{count}-{run}"));
                }
            }

            return Results(BuildCost.Median(runs[1]), BuildCost.Median(runs[Few]), BuildCost.Median(runs[Many]));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A folder with so many book clubs and the roles that they share.</summary>
    /// <param name="parent">Where it is made.</param>
    /// <param name="count">How many.</param>
    public static DirectoryInfo Fill(DirectoryInfo parent, int count)
    {
        var folder = parent.CreateSubdirectory(count.ToString(CultureInfo.InvariantCulture));
        File.WriteAllText(Path.Join(folder.FullName, "book-club-roles.zh.playbook"), SamplePlaybooks.BookClub.Roles);
        for (var i = 0; i < count; i++)
        {
            File.WriteAllText(
                Path.Join(folder.FullName, string.Create(CultureInfo.InvariantCulture, $"club-{i:0000}.playbook")), SamplePlaybooks.BookClub.Playbook);
        }

        return folder;
    }

    private static IEnumerable<Result> Results(BuildCost one, BuildCost few, BuildCost many) =>
    [
        new("processor time, 1 playbook", one.Processor, "ms"),
        new($"processor time each, {Few} playbooks", few.Processor / Few, "ms"),
        new($"processor time each, {Many} playbooks", many.Processor / Many, "ms", MostEach),
        new($"each of {Many} : one alone", many.Processor / Many / one.Processor, "×", 0.2),
        new($"each of {Many} : each of {Few}", many.Processor / Many / (few.Processor / Few), "×", 1.1),
        new($"peak memory, {Few} playbooks", few.Memory, "MB"),
        new($"peak memory, {Many} playbooks", many.Memory, "MB"),
        new($"peak memory, {Many} : {Few}", many.Memory / few.Memory, "×", 1.5),
    ];
}
