using System.Text;

namespace Playbook.Compiler.Reading;

/// <summary>What a file held when it was read. An output depends on it: another stamp, another output.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="Content">The hash of its bytes; of a folder, of the names in it; none where there is nothing.</param>
public readonly record struct FileStamp(string FullPath, ContentHash Content)
{
    /// <summary>The hash as text; empty where there is nothing.</summary>
    public string Hash => Content.Text;

    /// <summary>The stamp of what was read.</summary>
    /// <param name="fullPath">The file.</param>
    /// <param name="content">All of its bytes.</param>
    public static FileStamp Of(string fullPath, ReadOnlyMemory<byte> content) => new(fullPath, ContentHash.Of(content));

    /// <summary>Where a file was looked for and is not: one that comes there changes what is made.</summary>
    /// <param name="fullPath">The place.</param>
    public static FileStamp Absent(string fullPath) => new(fullPath, ContentHash.None);

    /// <summary>The stamp of the names in a folder, not of what the files hold.</summary>
    /// <param name="fullPath">The folder.</param>
    /// <param name="files">Its <see cref="VisibleFiles"/>.</param>
    public static FileStamp OfFolder(string fullPath, IEnumerable<string> files) =>
        Of(fullPath, Encoding.UTF8.GetBytes(string.Join('\n', files.Select(Path.GetFileName))));

    /// <summary>The stamp of what is there now.</summary>
    /// <param name="fullPath">A file, a folder or neither.</param>
    /// <returns>Null when it cannot be read.</returns>
    public static FileStamp? Now(string fullPath)
    {
        try
        {
            return File.Exists(fullPath) ? Of(fullPath, File.ReadAllBytes(fullPath))
                : Directory.Exists(fullPath) ? OfFolder(fullPath, VisibleFiles.Of(fullPath))
                : Absent(fullPath);
        }
        catch (Exception e) when (AccessFailure.Is(e))
        {
            return null;
        }
    }
}
