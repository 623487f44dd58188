using System.Globalization;
using System.Text;

namespace Playbook.Benchmarks;

/// <summary>A blueprint and a table of a thousand rows, all outputs, against as many files that each say the whole.</summary>
internal static class TableOfPlaybooks
{
    private const int Runs = 3;
    private const int Rows = 1_000;

    public static IEnumerable<Result> Run()
    {
        var folder = Directory.CreateTempSubdirectory("playbook-table-");
        try
        {
            var table = FillTable(folder.CreateSubdirectory("table"));
            var files = ManyPlaybooks.Fill(folder, Rows);
            List<BuildCost> rows = [];
            List<BuildCost> alone = [];
            for (var run = 0; run < Runs; run++)
            {
                rows.Add(BuildCost.Of(table, $"out-table-{run}"));
                alone.Add(BuildCost.Of(files, $"out-files-{run}"));
            }

            return Results(BuildCost.Median(rows), BuildCost.Median(alone));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<Result> Results(BuildCost rows, BuildCost files) =>
    [
        new($"processor time each, {Rows} rows of a table", rows.Processor / Rows, "ms", 15),
        new($"processor time each, {Rows} files", files.Processor / Rows, "ms"),
        new("row : file", rows.Processor / files.Processor, "×", 1.1),
        new("peak memory, table", rows.Memory, "MB"),
        new("peak memory, table : files", rows.Memory / files.Memory, "×", 1.5),
    ];

    private static DirectoryInfo FillTable(DirectoryInfo folder)
    {
        File.WriteAllText(Path.Join(folder.FullName, "book-club-roles.zh.playbook"), SamplePlaybooks.BookClub.Roles);
        File.WriteAllText(Path.Join(folder.FullName, "clubs.playbook"), SamplePlaybooks.BookClubBlueprint("clubs.csv"));
        var table = new StringBuilder("名字,书友会,开营日\n");
        for (var i = 0; i < Rows; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"club-{i:0000},第 {i} 书友会,{new DateOnly(2026, 12, 1).AddDays(7 * (i % 4)):yyyy-MM-dd}\n");
        }

        File.WriteAllText(Path.Join(folder.FullName, "clubs.csv"), table.ToString());
        return folder;
    }
}
