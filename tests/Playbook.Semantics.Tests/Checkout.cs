namespace Playbook.Semantics.Tests;

/// <summary>Files of the checkout these tests were built from.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    public static string Read(params ReadOnlySpan<string> path) => File.ReadAllText(Path.Combine([Root, .. path])).ReplaceLineEndings("\n");

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
