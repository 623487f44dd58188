namespace Playbook.Compiler.Inputs;

/// <summary>The name under which a file is shown.</summary>
public static class DisplayPath
{
    /// <summary>Relative to the working folder where that is shorter, with forward slashes.</summary>
    /// <param name="fullPath">The file.</param>
    /// <param name="workingFolder">Full path of the folder.</param>
    public static string Of(string fullPath, string workingFolder)
    {
        var relative = Path.GetRelativePath(workingFolder, fullPath);
        return (relative.Length < fullPath.Length ? relative : fullPath).Replace(Path.DirectorySeparatorChar, '/');
    }
}
