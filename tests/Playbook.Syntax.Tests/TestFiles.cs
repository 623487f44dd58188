using System.Runtime.CompilerServices;
using Playbook.Syntax.Text;

namespace Playbook.Syntax.Tests;

/// <summary>The sample files beside the tests.</summary>
internal static class TestFiles
{
    public static string Root { get; } = FindRoot();

    public static string Folder { get; } = Path.Combine(Root, "tests", "data", "syntax");

    public static SourceText Read(string name) => new(name, File.ReadAllText(Path.Combine(Folder, name)));

    private static string FindRoot([CallerFilePath] string path = "")
    {
        // Deterministic builds map the path away; then the tests run below the repository.
        for (var folder = new DirectoryInfo(File.Exists(path) ? Path.GetDirectoryName(path)! : AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Playbook.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The tests must run inside the repository.");
    }
}
