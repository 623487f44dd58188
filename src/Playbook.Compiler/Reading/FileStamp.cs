using System.Security.Cryptography;
using System.Text;

namespace Playbook.Compiler.Reading;

/// <summary>What a file held when it was read. An output depends on it: another stamp, another output.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="Hash">SHA-256 of its bytes in lower-case hexadecimal; of a folder, of the names in it; empty where there is nothing.</param>
public readonly record struct FileStamp(string FullPath, string Hash)
{
    /// <summary>The stamp of what was read.</summary>
    /// <param name="fullPath">The file.</param>
    /// <param name="content">All of its bytes.</param>
    public static FileStamp Of(string fullPath, ReadOnlySpan<byte> content) => new(fullPath, HashOf(content));

    /// <summary>Where a file was looked for and is not: one that comes there changes what is made.</summary>
    /// <param name="fullPath">The place.</param>
    public static FileStamp Absent(string fullPath) => new(fullPath, "");

    /// <summary>The stamp of the names in a folder, not of what the files hold.</summary>
    /// <param name="fullPath">The folder.</param>
    /// <param name="files">Its <see cref="VisibleFiles"/>.</param>
    public static FileStamp OfFolder(string fullPath, IEnumerable<string> files) =>
        new(fullPath, HashOf(Encoding.UTF8.GetBytes(string.Join('\n', files.Select(Path.GetFileName)))));

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

    /// <summary>The hash of some bytes.</summary>
    public static string HashOf(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return Convert.ToHexStringLower(hash);
    }
}
