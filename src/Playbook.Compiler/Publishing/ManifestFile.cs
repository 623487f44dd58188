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
        using var content = new MemoryStream();
        ManifestWriter.Write(manifest, content);
        var bytes = content.GetBuffer().AsSpan(0, (int)content.Length);
        var isSame = new FileInfo(path) is { Exists: true } file && file.Length == bytes.Length && bytes.SequenceEqual(File.ReadAllBytes(path));
        if (isSame && site is null)
        {
            return;
        }

        using var staged = new StagedFiles(outputFolder);
        if (site is { } page)
        {
            staged.Add(Path.Join(outputFolder, SitePage.Path), page.Span);
        }

        // Last, so that nothing it tells of is younger than it.
        staged.Add(path, bytes);
        staged.Commit();
    }

    // What lies in a folder may have been changed by anybody: names that could lead elsewhere are not ours.
    private static bool IsSafe(Manifest manifest) =>
        manifest.Version == Manifest.CurrentVersion
        && manifest.Sources.All(source => source.Playbooks.All(playbook =>
            OutputName.Objection(playbook.Key) is null && playbook.Outputs.All(output => OutputName.Objection(output.Path) is null)));
}
