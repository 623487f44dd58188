namespace Playbook.Repository.Tests;

/// <summary>The checkout these tests were built from, read as text.</summary>
internal static class Repository
{
    public static string Root => Checkout.Root;

    /// <summary>Files below a folder of the repository, by ending, without build products, packages and generated code.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "Generated"))
            .Order(StringComparer.Ordinal);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));
}
