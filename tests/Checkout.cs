namespace Playbook.Tests;

/// <summary>The checkout that tests and benchmarks were built from; this file is part of each of their projects.</summary>
internal static class Checkout
{
    /// <summary>Its root.</summary>
    public static string Root { get; } = Find();

    /// <summary>A file of it, with line ends as they are committed.</summary>
    public static string Read(params ReadOnlySpan<string> path) => File.ReadAllText(Path.Combine([Root, .. path])).ReplaceLineEndings("\n");

    // Deterministic builds map the paths of sources away, so the walk starts where the test runs.
    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Playbook.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("No Playbook.sln above " + AppContext.BaseDirectory);
    }
}
