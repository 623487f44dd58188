using System.Runtime.InteropServices;

namespace Playbook.Benchmarks;

/// <summary>A build of one playbook by a process that has just been started, against a program that prints one word.</summary>
internal static class ColdStart
{
    private const int Runs = 15;

    private const string HelloProject = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <InvariantGlobalization>true</InvariantGlobalization>
          </PropertyGroup>
        </Project>
        """;

    public static IEnumerable<Result> Run()
    {
        var folder = Directory.CreateTempSubdirectory("playbook-cold-");
        try
        {
            var project = folder.CreateSubdirectory("hello").FullName;
            File.WriteAllText(Path.Join(project, "hello.csproj"), HelloProject);
            File.WriteAllText(Path.Join(project, "Program.cs"), "System.Console.WriteLine(\"hello\");\n");
            var hello = Publish(Path.Join(project, "hello.csproj"), Path.Join(folder.FullName, "hello-bin"), "hello");
            var playbook = Publish(
                Path.Join(Checkout.Root, "src", "Playbook.Cli", "Playbook.Cli.csproj"), Path.Join(folder.FullName, "playbook-bin"), "playbook");
            File.WriteAllText(Path.Join(folder.FullName, "club.playbook"), SamplePlaybooks.BookClub.Playbook);
            File.WriteAllText(Path.Join(folder.FullName, "book-club-roles.zh.playbook"), SamplePlaybooks.BookClub.Roles);
            return Compare(folder.FullName, hello, playbook);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<Result> Compare(string folder, string hello, string playbook)
    {
        List<double> hellos = [];
        List<double> builds = [];
        for (var run = -2; run < Runs; run++)
        {
            var (hello1, _) = Measure.Program(hello, folder);
            var (build1, _) = Measure.Program(playbook, folder, "build", "club.playbook", "--out", Path.Join(folder, $"out{run}"));
            if (run >= 0)
            {
                hellos.Add(hello1);
                builds.Add(build1);
            }
        }

        var (helloTime, buildTime) = (Measure.Median([.. hellos]), Measure.Median([.. builds]));
        return
        [
            new("hello, wall clock", helloTime, "ms"),
            new("playbook build, one playbook, wall clock", buildTime, "ms"),
            new("build : hello", buildTime / helloTime, "×", 6),
        ];
    }

    private static string Publish(string project, string output, string name)
    {
        Measure.Program(
            "dotnet", Path.GetDirectoryName(project)!, "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier,
            "-p:PublishReadyToRun=true", "--self-contained", "false", "-o", output);
        return Path.Join(output, OperatingSystem.IsWindows() ? name + ".exe" : name);
    }
}
