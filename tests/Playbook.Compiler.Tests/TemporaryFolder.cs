using System.Text;

namespace Playbook.Compiler.Tests;

/// <summary>A folder of its own for a test, gone when the test is.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => FullPath = Directory.CreateTempSubdirectory("playbook-test-").FullName;

    public string FullPath { get; }

    public string At(string path) => Path.Join(FullPath, path);

    public string Write(string path, string content) => Write(path, Encoding.UTF8.GetBytes(content));

    public string Write(string path, byte[] content)
    {
        var fullPath = At(path);
        Directory.CreateDirectory(Path.GetDirectoryName(fullPath)!);
        File.WriteAllBytes(fullPath, content);
        return fullPath;
    }

    /// <summary>All files below, with forward slashes, sorted.</summary>
    public string[] Files() =>
        [.. Directory.EnumerateFiles(FullPath, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(FullPath, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
