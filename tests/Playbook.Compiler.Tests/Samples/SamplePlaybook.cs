using Playbook.Compiler.Inputs;
using Playbook.Planning;

namespace Playbook.Compiler.Tests.Samples;

/// <summary>The playbooks of the repository's <c>playbooks</c> folder, as a build sees them.</summary>
internal static class SamplePlaybook
{
    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = Find();

    /// <summary>Names of the files, libraries included.</summary>
    public static TheoryData<string> All => [.. Directory.EnumerateFiles(Path.Join(Root, "playbooks"), "*.playbook").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    public static Compilation Compile(string name)
    {
        var inputs = InputFiles.Find([Path.Join("playbooks", name)], Root, outputFolder: null);
        Assert.Empty(inputs.Problems);
        return Compilation.Of(Assert.Single(inputs.Files), CompilationContext.Create(Root));
    }

    /// <summary>A file of the repository.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Join(Root, path)).ReplaceLineEndings("\n");

    public static Plan Plan(string name) => Assert.Single(Compile(name).Plans);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Join(folder.FullName, "Playbook.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("No Playbook.sln above " + AppContext.BaseDirectory);
    }
}
