namespace Playbook.Compiler.Publishing;

/// <summary>Paths as the manifest has them: from the output folder, with forward slashes, so that a project may move.</summary>
/// <param name="outputFolder">Full path.</param>
internal sealed class OutputFolderPaths(string outputFolder)
{
    /// <summary>A full path as the manifest has it.</summary>
    public string Of(string fullPath) => Path.GetRelativePath(outputFolder, fullPath).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>A path of the manifest in full.</summary>
    public string FullPath(string path) => Path.GetFullPath(path.Replace('/', Path.DirectorySeparatorChar), outputFolder);

    /// <summary>An output of a playbook in full.</summary>
    public string FullPath(string key, string path) => Path.Join(outputFolder, key, path.Replace('/', Path.DirectorySeparatorChar));
}
