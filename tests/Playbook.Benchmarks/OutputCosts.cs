using Playbook.Compiler;
using Playbook.Compiler.Inputs;
using Playbook.Generators;

namespace Playbook.Benchmarks;

/// <summary>What each output of one playbook costs in a process that has made many, and each stage before them.</summary>
internal static class OutputCosts
{
    private const int WarmUps = 200;
    private const int Rounds = 100;

    public static IEnumerable<Result> Run()
    {
        var folder = Directory.CreateTempSubdirectory("playbook-outputs-");
        try
        {
            var file = Path.Join(folder.FullName, "club.playbook");
            File.WriteAllText(file, SamplePlaybooks.BookClub.Playbook);
            File.WriteAllText(Path.Join(folder.FullName, "book-club-roles.zh.playbook"), SamplePlaybooks.BookClub.Roles);
            return Run(new InputFile(file, folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static List<Result> Run(InputFile input)
    {
        var context = CompilationContext.Create(input.Folder);

        // Those that list what the others made come last, and not with all of it on their account.
        OutputKind[] kinds = [.. Outputs.All.OrderBy(kind => kind.IsListed)];
        string[] names = ["text to model", "model to plan", "views", .. kinds.Select(kind => kind.Id)];
        var times = new TimeSpan[names.Length];
        var bytes = new long[names.Length];
        for (var round = -WarmUps; round < Rounds; round++)
        {
            if (round == 0)
            {
                Array.Clear(times);
                Array.Clear(bytes);
            }

            var compilation = Compilation.Of(input, context);
            var stage = 0;
            Take(() => compilation.Bound);
            Take(() => compilation.Plans);
            var edition = compilation.Edition(compilation.Plans[0], Outputs.All, PublishedCalendar.None, []);
            Take(() => (edition.View, edition.Published));
            foreach (var kind in kinds)
            {
                Take(() => edition.FilesOf(kind).Sum(made => made.Bytes.Length));
            }

            context.Sources.Release(input.FullPath);

            void Take<T>(Func<T> make)
            {
                var (start, allocated) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
                make();
                bytes[stage] += GC.GetAllocatedBytesForCurrentThread() - allocated;
                times[stage++] += Environment.CpuUsage.TotalTime - start;
            }
        }

        return
        [
            .. names.Index().SelectMany(stage => new Result[]
            {
                new(stage.Item, times[stage.Index].TotalMilliseconds / Rounds, "ms"),
                new($"{stage.Item}, allocated", bytes[stage.Index] / 1024.0 / Rounds, "KB"),
            }),
            new("together", times.Sum(time => time.TotalMilliseconds) / Rounds, "ms"),
            new("together, allocated", bytes.Sum() / 1024.0 / Rounds, "KB"),
        ];
    }
}
