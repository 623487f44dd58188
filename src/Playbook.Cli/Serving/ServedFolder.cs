using System.Text;
using Playbook.Compiler.Inputs;
using Playbook.Compiler.Writing;

namespace Playbook.Cli.Serving;

/// <summary>
/// From what stands in a request line to a file of the output folder. Each part of a path is decoded once and must then be the plain
/// name of something in the folder before it; links are followed only where they stay inside.
/// </summary>
/// <param name="fullPath">The output folder.</param>
internal sealed class ServedFolder(string fullPath)
{
    /// <summary>What a folder shows when it has it.</summary>
    public const string IndexName = "index.html";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Finds what is asked for.</summary>
    /// <param name="target">The path of the request line as it came, without the question behind it.</param>
    /// <returns>Full path of a file or folder that is there; null for all else.</returns>
    public string? Find(string target)
    {
        if (target is not ['/', .. var path])
        {
            return null;
        }

        var found = fullPath;
        foreach (var part in path.Split('/', StringSplitOptions.None) is [.. var names, ""] ? names : path.Split('/'))
        {
            if (Decoded(part) is not { } name || !IsPlain(name))
            {
                return null;
            }

            found = Path.Join(found, name);
        }

        return Path.Exists(found) && OutputFolder.Holds(fullPath, found) ? found : null;
    }

    /// <summary>What a folder holds for the reader, folders first; hidden names are ours or the system's.</summary>
    /// <param name="folder">Full path.</param>
    /// <returns>Names, those of folders with a slash behind.</returns>
    public static IEnumerable<string> Names(string folder) =>
    [
        .. Directory.EnumerateDirectories(folder).Select(path => Path.GetFileName(path)).Where(IsPlain).Order(StringComparer.Ordinal).Select(name => name + "/"),
        .. Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)).Where(IsPlain).Order(StringComparer.Ordinal),
    ];

    // The same on every system: what Windows takes for a path, a stream, a device or a name without its dots is nothing here.
    private static bool IsPlain(string name) =>
        name is not ("" or ['.', ..] or [.., '.' or ' ']) && !name.Any(PlaybookKey.IsForbidden) && !PlaybookKey.IsReserved(name);

    private static string? Decoded(string part)
    {
        if (!part.Contains('%', StringComparison.Ordinal))
        {
            return part;
        }

        try
        {
            var bytes = new List<byte>(part.Length);
            for (var i = 0; i < part.Length; i++)
            {
                if (part[i] != '%')
                {
                    bytes.AddRange(StrictUtf8.GetBytes(part, i, 1));
                    continue;
                }

                if (i + 2 >= part.Length || !char.IsAsciiHexDigit(part[i + 1]) || !char.IsAsciiHexDigit(part[i + 2]))
                {
                    return null;
                }

                bytes.Add(Convert.FromHexString(part.AsSpan(i + 1, 2))[0]);
                i += 2;
            }

            return StrictUtf8.GetString(bytes.ToArray());
        }
        catch (ArgumentException)
        {
            // Not UTF-8, so no name that we wrote.
            return null;
        }
    }
}
