using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Reading;
using Playbook.Compiler.Writing;
using Playbook.Syntax.Diagnostics;

namespace Playbook.Compiler.Publishing;

/// <summary>Removes outputs that are no longer made: those the manifest names, as long as they are what was written, and nothing else.</summary>
/// <param name="outputFolder">Full path of the folder for outputs.</param>
/// <param name="displayName">The name of a file in messages.</param>
/// <param name="isDryRun">Whether it is only to be told what would go.</param>
internal sealed class StaleOutputs(string outputFolder, Func<string, string> displayName, bool isDryRun)
{
    private readonly OutputFolderPaths _paths = new(outputFolder);
    private readonly List<string> _removed = [];
    private readonly List<Diagnostic> _findings = [];

    /// <summary>What went, as full paths.</summary>
    public IReadOnlyList<string> Removed => _removed;

    /// <summary>Files that were left because somebody changed them, or that could not be removed.</summary>
    public ImmutableArray<Diagnostic> Findings => [.. _findings];

    /// <summary>Removes a file, and its folder when that is empty then.</summary>
    /// <param name="key">The playbook it belonged to.</param>
    /// <param name="output">The file.</param>
    public void Remove(string key, ManifestOutput output)
    {
        var fullPath = _paths.FullPath(key, output.Path);
        if (!File.Exists(fullPath) || !OutputFolder.Holds(outputFolder, Path.GetDirectoryName(fullPath)!))
        {
            return;
        }

        try
        {
            if (FileStamp.Now(fullPath)?.Hash != output.Hash)
            {
                _findings.Add(OutputDiagnostics.StaleOutputKept(displayName(fullPath)));
                return;
            }

            _removed.Add(fullPath);
            if (!isDryRun)
            {
                File.Delete(fullPath);
                RemoveEmptyFolders(Path.GetDirectoryName(fullPath)!);
            }
        }
        catch (Exception e) when (AccessFailure.Is(e))
        {
            _findings.Add(OutputDiagnostics.StaleOutputKept(displayName(fullPath)));
        }
    }

    private void RemoveEmptyFolders(string folder)
    {
        while (folder.Length > outputFolder.Length && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder)!;
        }
    }
}
