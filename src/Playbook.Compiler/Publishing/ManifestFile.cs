using System.Text.Json;
using Playbook.Compiler.Reading;
using Playbook.Compiler.Writing;
using Playbook.Generators.Site;

namespace Playbook.Compiler.Publishing;

/// <summary>The manifest on disk.</summary>
internal static class ManifestFile
{
    /// <summary>Reads the manifest of a folder. One that is missing, damaged or of another form is none: everything is made again, and nothing is removed.</summary>
    /// <param name="outputFolder">Full path.</param>
    /// <remarks>Text that is no Unicode is an <see cref="InvalidOperationException"/> to the reader.</remarks>
    public static Manifest Read(string outputFolder)
    {
        try
        {
            var path = Path.Join(outputFolder, Manifest.FileName);
            return File.Exists(path) && new ManifestReader(File.ReadAllBytes(path)).Read() is var manifest && IsSafe(manifest) ? manifest : Manifest.Empty;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException || AccessFailure.Is(e))
        {
            return Manifest.Empty;
        }
    }

    /// <summary>Writes it, with the front page of all playbooks where that is another now, in one step. Bytes that are there already are left alone.</summary>
    /// <param name="outputFolder">Full path.</param>
    /// <param name="manifest">What was made.</param>
    /// <param name="site">The page to write; null leaves what is there.</param>
    /// <exception cref="IOException">It cannot be written; see also <see cref="AccessFailure"/>.</exception>
    public static void Write(string outputFolder, Manifest manifest, ReadOnlyMemory<byte>? site = null)
    {
        var path = Path.Join(outputFolder, Manifest.FileName);
        using var staged = new StagedFiles(outputFolder);
        if (site is { } page)
        {
            staged.Add(Path.Join(outputFolder, SitePage.Path), page.Span);
        }

        // Last, so that nothing it tells of is younger than it.
        var isSame = false;
        staged.Add(path, content =>
        {
            // Straight to the disk: that of a thousand playbooks is many megabytes.
            ManifestWriter.Write(manifest, content);
            isSame = site is null && IsSame(content, path);
        });
        if (!isSame)
        {
            staged.Commit();
        }
    }

    private static bool IsSame(FileStream content, string path)
    {
        if (new FileInfo(path) is not { Exists: true } file || file.Length != content.Length)
        {
            return false;
        }

        using var there = file.OpenRead();
        var (mine, theirs) = (new byte[1 << 16], new byte[1 << 16]);
        content.Position = 0;
        int read;
        while ((read = content.ReadAtLeast(mine, mine.Length, throwOnEndOfStream: false)) > 0)
        {
            if (there.ReadAtLeast(theirs, read, throwOnEndOfStream: false) < read || !mine.AsSpan(0, read).SequenceEqual(theirs.AsSpan(0, read)))
            {
                return false;
            }
        }

        return true;
    }

    // What lies in a folder may have been changed by anybody: names that could lead elsewhere are not ours.
    private static bool IsSafe(Manifest manifest) =>
        manifest.Version == Manifest.CurrentVersion
        && manifest.Sources.All(source => source.Playbooks.All(playbook =>
            OutputName.Objection(playbook.Key) is null && playbook.Outputs.All(output => OutputName.Objection(output.Path) is null)));
}
