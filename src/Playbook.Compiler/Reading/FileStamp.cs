using System.Security.Cryptography;
using System.Text;

namespace Playbook.Compiler.Reading;

/// <summary>What a file held when it was read. An output depends on it: another stamp, another output.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="Hash">SHA-256 of its bytes in lower-case hexadecimal; of a folder, of the names in it; empty where there is nothing.</param>
public readonly record struct FileStamp(string FullPath, string Hash)
{
    // What an editor or the system keeps beside files is none of ours.
    private static readonly EnumerationOptions Visible = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };

    /// <summary>The stamp of what was read.</summary>
    /// <param name="fullPath">The file.</param>
    /// <param name="content">All of its bytes.</param>
    public static FileStamp Of(string fullPath, ReadOnlySpan<byte> content) => new(fullPath, HashOf(content));

    /// <summary>Where a file was looked for and is not: one that comes there changes what is made.</summary>
    /// <param name="fullPath">The place.</param>
    public static FileStamp Absent(string fullPath) => new(fullPath, "");

    /// <summary>The stamp of the names in a folder, not of what the files hold.</summary>
    /// <param name="fullPath">The folder; it need not be there.</param>
    /// <exception cref="IOException">It cannot be read; see also <see cref="AccessFailure"/>.</exception>
    public static FileStamp OfFolder(string fullPath) => !Directory.Exists(fullPath) ? Absent(fullPath) : new(
        fullPath,
        HashOf(Encoding.UTF8.GetBytes(string.Join('\n', Directory.EnumerateFiles(fullPath, "*", Visible).Select(Path.GetFileName).Order(StringComparer.Ordinal)))));

    /// <summary>The stamp of what is there now.</summary>
    /// <param name="fullPath">A file, a folder or neither.</param>
    /// <returns>Null when it cannot be read.</returns>
    public static FileStamp? Now(string fullPath)
    {
        try
        {
            return File.Exists(fullPath) ? Of(fullPath, File.ReadAllBytes(fullPath)) : OfFolder(fullPath);
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
